package lantern.ingest.read.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import lantern.ingest.read.HandlingLines;
import lantern.ingest.read.LegacyGrades;
import lantern.ingest.read.OfferedFile;
import lantern.ingest.read.Passage;
import lantern.ingest.read.Reading;
import lantern.model.access.Audience;
import lantern.model.access.Marking;
import lantern.model.report.Grade;
import lantern.model.report.Handling;
import lantern.model.report.Item;
import lantern.model.report.Report;
import org.jspecify.annotations.Nullable;

/** Makes a report of rows, as a mapping says. One row is one item with its own grade. */
public final class Records {

    /** Of a feed that says nothing of who may see it. */
    public static final Handling OPEN = new Handling(new Audience(Marking.OFFICIAL, ""), Set.of());

    private final OfferedFile file;
    private final Mapping mapping;
    private final Columns columns;

    /**
     * @param header the names of the columns in the order of the rows' cells
     */
    public Records(OfferedFile file, Mapping mapping, List<String> header) {
        this.file = file;
        this.mapping = mapping;
        this.columns = new Columns(mapping, header);
    }

    /**
     * @param format as a person would call it: {@code table}
     */
    public Reading read(String format, List<Row> rows) {
        refuseWithoutColumns();
        List<Item> items = new ArrayList<>(rows.size());
        List<Passage> passages = new ArrayList<>();
        RowReader reader = new RowReader(file.id(), mapping, columns);
        for (Row row : rows) {
            Item item =
                    new Item(
                            row.number(),
                            row.start(),
                            row.end(),
                            grade(row),
                            mapping.feed().conditions());
            items.add(item);
            reader.read(row, item);
            prose(row, passages);
        }
        passages.sort(Comparator.comparingInt(Passage::start));
        String name = file.origin().name();
        Report report =
                new Report(
                        file.id(),
                        file.origin(),
                        file.decoded().format(format),
                        mapping.title().isEmpty() ? name : mapping.title() + ", " + name,
                        null,
                        handling(mapping),
                        file.text(),
                        items);
        return new Reading(report, passages, reader.mentions(), reader.statements());
    }

    /** Who may see what such a feed says. */
    public static Handling handling(Mapping mapping) {
        Marking marking = Marking.find(mapping.feed().marking()).orElse(Marking.OFFICIAL);
        return new Handling(
                new Audience(marking, HandlingLines.fold(mapping.feed().group())), Set.of());
    }

    private void refuseWithoutColumns() {
        List<String> wanted = new ArrayList<>(mapping.prose());
        mapping.mentions().forEach(rule -> wanted.add(rule.pick().column()));
        if (wanted.stream().allMatch(column -> columns.position(column) < 0)) {
            throw file.unreadable(
                    "line 1: the mapping reads other columns than there are ("
                            + String.join(", ", wanted.stream().distinct().toList())
                            + ")");
        }
    }

    /** JSON writes a line's end as two letters: prose ends there. */
    private void prose(Row row, List<Passage> passages) {
        for (String column : mapping.prose()) {
            for (Cell cell : columns.cells(row, column)) {
                Passages.of(cell, passages);
            }
        }
    }

    private @Nullable Grade grade(Row row) {
        Mapping.GradeSource source = mapping.feed().grade();
        Optional<Cell> cell = columns.find(row, source.column());
        String words = cell.map(Cell::value).orElse(source.constant());
        String code = source.values().getOrDefault(words.toLowerCase(Locale.ROOT), words);
        if (code.isEmpty()) {
            return null;
        }
        return Grade.find(code.toUpperCase(Locale.ROOT))
                .or(() -> LegacyGrades.find(code))
                .orElseThrow(() ->
                        file.unreadable(
                                row.place()
                                        + ", column "
                                        + (columns.position(source.column()) + 1)
                                        + ": no grade: '"
                                        + shortened(code)
                                        + "'"));
    }

    private static String shortened(String code) {
        return code.length() > 8 ? code.substring(0, 8) + "…" : code;
    }
}
