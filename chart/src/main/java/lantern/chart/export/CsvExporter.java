package lantern.chart.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lantern.chart.scene.Lettering;
import lantern.model.chart.Chart;
import lantern.model.chart.Exporter;
import lantern.model.entity.EntityId;
import lantern.model.report.Condition;
import org.jspecify.annotations.Nullable;

/**
 * The CSV pair: entities.csv and links.csv, with handling.txt, in one archive. UTF-8 with a byte
 * order mark and CRLF, as spreadsheets want it. The marking and the groups that the chart is
 * restricted to stand in the first columns of every row, so that a row that is copied out takes
 * them along. Text that a spreadsheet would take for a formula begins with an apostrophe;
 * coordinates are shifted so that none is negative.
 */
public final class CsvExporter implements Exporter {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String END_OF_ROW = "\r\n";

    /** The first moment that an archive can name. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** Also the wide forms, which some spreadsheets fold to the plain ones. */
    private static final String FORMULA_STARTS = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20\u2212";

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public String purpose() {
        return "Spreadsheets and every other tool: a table of entities and one of links";
    }

    @Override
    public String mediaType() {
        return "application/zip";
    }

    @Override
    public String extension() {
        return ".zip";
    }

    @Override
    public void write(Chart chart, OutputStream out) throws IOException {
        var archive = new ZipOutputStream(out, StandardCharsets.UTF_8);
        put(archive, "entities.csv", entities(chart));
        put(archive, "handling.txt", handling(chart));
        put(archive, "links.csv", links(chart));
        archive.finish();
    }

    private static void put(ZipOutputStream archive, String name, String content)
            throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        archive.putNextEntry(entry);
        archive.write(content.getBytes(StandardCharsets.UTF_8));
        archive.closeEntry();
    }

    private static String entities(Chart chart) {
        String groups = groups(chart);
        double left = chart.items().stream().mapToDouble(Chart.Item::x).min().orElse(0);
        double top = chart.items().stream().mapToDouble(Chart.Item::y).min().orElse(0);
        var table = new StringBuilder(BYTE_ORDER_MARK);
        row(
                table,
                "marking",
                "restricted_to",
                "id",
                "kind",
                "label",
                "detail",
                "country",
                "standing",
                "masked",
                "group",
                "reports",
                "x",
                "y",
                "size");
        for (Chart.Item item : chart.items()) {
            row(
                    table,
                    chart.marking().label(),
                    groups,
                    item.id().value(),
                    item.kind().label(),
                    item.label(),
                    item.detail(),
                    item.country(),
                    Values.standing(item.standing()),
                    item.masked() ? "yes" : "no",
                    item.group() == 0 ? "" : String.valueOf(item.group()),
                    String.valueOf(item.sources()),
                    Values.number(item.x() - left),
                    Values.number(item.y() - top),
                    Values.number(item.size()));
        }
        return table.toString();
    }

    private static String links(Chart chart) {
        String groups = groups(chart);
        Map<EntityId, String> labels = new TreeMap<>();
        chart.items().forEach(item -> labels.put(item.id(), item.label()));
        var table = new StringBuilder(BYTE_ORDER_MARK);
        row(
                table,
                "marking",
                "restricted_to",
                "from",
                "from_label",
                "kind",
                "to",
                "to_label",
                "strength",
                "count",
                "first",
                "last",
                "sources");
        for (Chart.Link link : chart.links()) {
            row(
                    table,
                    chart.marking().label(),
                    groups,
                    link.from().value(),
                    labels.getOrDefault(link.from(), ""),
                    link.kind().label(),
                    link.to().value(),
                    labels.getOrDefault(link.to(), ""),
                    Values.strength(link.strength()),
                    String.valueOf(link.count()),
                    day(link.first()),
                    day(link.last()),
                    String.join(" | ", link.sources()));
        }
        return table.toString();
    }

    private static String handling(Chart chart) {
        var text = new StringBuilder();
        text.append(Values.handling(chart)).append(END_OF_ROW).append(END_OF_ROW);
        text.append(Lettering.clean(chart.title())).append(END_OF_ROW);
        text.append(Values.size(chart)).append(END_OF_ROW).append(END_OF_ROW);
        if (!chart.restrictedTo().isEmpty()) {
            text.append("Only for readers who are in each of: ").append(groups(chart));
            text.append(END_OF_ROW).append(END_OF_ROW);
        }
        List<Condition> conditions = Values.conditions(chart);
        text.append(conditions.isEmpty() ? "No handling conditions." : "Handling conditions:");
        text.append(END_OF_ROW);
        for (Condition condition : conditions) {
            text.append(condition.name()).append("  ").append(condition.label());
            text.append(END_OF_ROW);
        }
        text.append(END_OF_ROW).append(Values.handling(chart)).append(END_OF_ROW);
        return text.toString();
    }

    private static String groups(Chart chart) {
        return String.join("; ", chart.restrictedTo());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static void row(StringBuilder table, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            table.append(i == 0 ? "" : ",").append(cell(cells[i]));
        }
        table.append(END_OF_ROW);
    }

    private static String cell(String value) {
        boolean live = !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0;
        String clean = Lettering.clean(value);
        if (live || (!clean.isEmpty() && FORMULA_STARTS.indexOf(clean.charAt(0)) >= 0)) {
            clean = "'" + clean;
        }
        boolean quoted = clean.indexOf(',') >= 0 || clean.indexOf('"') >= 0;
        return quoted ? '"' + clean.replace("\"", "\"\"") + '"' : clean;
    }
}
