package lantern.chart.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import lantern.chart.scene.Lettering;
import lantern.model.chart.Chart;
import lantern.model.chart.Exporter;
import lantern.model.report.Condition;
import org.jspecify.annotations.Nullable;

/** The chart itself as JSON, an item and a link a line. */
public final class JsonExporter implements Exporter {

    @Override
    public String format() {
        return "json";
    }

    @Override
    public String purpose() {
        return "Programs: the chart itself, nothing left out";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public String extension() {
        return ".json";
    }

    @Override
    public void write(Chart chart, OutputStream out) throws IOException {
        String json =
                "{\n\"marking\": "
                        + text(chart.marking().label())
                        + ",\n\"restrictedTo\": "
                        + list(List.copyOf(chart.restrictedTo()))
                        + ",\n\"conditions\": "
                        + list(Values.conditions(chart).stream().map(Condition::name).toList())
                        + ",\n\"title\": "
                        + text(chart.title())
                        + ",\n\"items\": ["
                        + lines(chart.items().stream().map(JsonExporter::item).toList())
                        + "],\n\"links\": ["
                        + lines(chart.links().stream().map(JsonExporter::link).toList())
                        + "]\n}\n";
        out.write(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String item(Chart.Item item) {
        return object(
                "id", text(item.id().value()),
                "kind", text(item.kind().label()),
                "label", text(item.label()),
                "detail", text(item.detail()),
                "country", text(item.country()),
                "standing", text(Values.standing(item.standing())),
                "masked", String.valueOf(item.masked()),
                "x", Values.number(item.x()),
                "y", Values.number(item.y()),
                "size", Values.number(item.size()),
                "group", String.valueOf(item.group()),
                "reports", String.valueOf(item.sources()));
    }

    private static String link(Chart.Link link) {
        return object(
                "from", text(link.from().value()),
                "to", text(link.to().value()),
                "kind", text(link.kind().label()),
                "strength", text(Values.strength(link.strength())),
                "count", String.valueOf(link.count()),
                "first", day(link.first()),
                "last", day(link.last()),
                "sources", list(link.sources()));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "null" : text(day.toString());
    }

    private static String object(String... namesAndValues) {
        var object = new StringBuilder("{");
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.append(i == 0 ? "" : ", ")
                    .append(text(namesAndValues[i]))
                    .append(": ")
                    .append(namesAndValues[i + 1]);
        }
        return object.append('}').toString();
    }

    private static String lines(List<String> values) {
        return values.isEmpty() ? "" : "\n" + String.join(",\n", values) + "\n";
    }

    private static String list(List<String> values) {
        return values.stream().map(JsonExporter::text).collect(Collectors.joining(", ", "[", "]"));
    }

    /** Also safe inside a page: no tag can begin in it. */
    private static String text(String value) {
        var text = new StringBuilder("\"");
        for (char c : Lettering.clean(value).toCharArray()) {
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '<' -> text.append("\\u003c");
                default -> text.append(c);
            }
        }
        return text.append('"').toString();
    }
}
