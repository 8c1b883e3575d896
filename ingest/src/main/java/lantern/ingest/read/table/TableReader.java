package lantern.ingest.read.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lantern.ingest.read.HandlingLines;
import lantern.ingest.read.LegacyGrades;
import lantern.ingest.read.OfferedFile;
import lantern.ingest.read.Passage;
import lantern.ingest.read.Reading;
import lantern.ingest.read.ReportReader;
import lantern.ingest.read.table.Cells.Cell;
import lantern.ingest.read.table.Cells.Row;
import lantern.model.access.Audience;
import lantern.model.access.Marking;
import lantern.model.report.Grade;
import lantern.model.report.Handling;
import lantern.model.report.Item;
import lantern.model.report.Report;
import org.jspecify.annotations.Nullable;

/** Reads tables of values separated by a mark. One row is one item with its own grade. */
public final class TableReader implements ReportReader {

    private final Mappings mappings;

    private static final class Holder {
        private static final CellValues VALUES = new CellValues();
    }

    public TableReader(Mappings mappings) {
        this.mappings = mappings;
    }

    @Override
    public String name() {
        return "table";
    }

    @Override
    public boolean recognises(OfferedFile file) {
        return Delimiter.find(file.text()).isPresent();
    }

    @Override
    public Reading read(OfferedFile file) {
        char delimiter =
                Delimiter.find(file.text())
                        .orElseThrow(() -> file.unreadable("line 1: no header of a table"));
        List<Row> rows = new Cells(file, delimiter).rows();
        List<String> header = rows.getFirst().cells().stream().map(Cell::value).toList();
        TableMapping mapping = mapping(file, header);
        if (mapping.delimiter().isPresent() && mapping.delimiter().get() != delimiter) {
            rows = new Cells(file, mapping.delimiter().get()).rows();
            header = rows.getFirst().cells().stream().map(Cell::value).toList();
        }
        if (rows.size() == 1) {
            throw file.unreadable("line 1: a header and no rows");
        }
        return read(file, mapping, header, rows);
    }

    private TableMapping mapping(OfferedFile file, List<String> header) {
        return mappings.find(file, header)
                .orElseThrow(() ->
                        file.unreadable(
                                "line 1: no mapping says what the columns mean ("
                                        + String.join(", ", header)
                                        + "): write one beside the file as mapping.yaml, with"
                                        + " mentions: {person: {kind: Person, column: …}} and ties:"
                                        + " [{kind: USES, from: person, to: …}]"));
    }

    private static Reading read(
            OfferedFile file, TableMapping mapping, List<String> header, List<Row> rows) {
        List<Item> items = new ArrayList<>();
        List<Passage> passages = new ArrayList<>();
        RowReader reader = new RowReader(file.id(), mapping, header, Holder.VALUES);
        for (Row row : rows.subList(1, rows.size())) {
            if (row.cells().size() != header.size()) {
                throw file.unreadable(
                        place(row)
                                + ": "
                                + row.cells().size()
                                + " cells where the header has "
                                + header.size());
            }
            Item item =
                    new Item(
                            row.number(),
                            row.start(),
                            row.end(),
                            grade(file, mapping, header, row),
                            Set.of());
            items.add(item);
            reader.read(row, item);
            for (String column : mapping.prose()) {
                int at = mapping.position(column, header);
                if (at >= 0 && !row.cells().get(at).raw().isBlank()) {
                    passages.add(
                            new Passage(row.cells().get(at).start(), row.cells().get(at).end()));
                }
            }
        }
        passages.sort(java.util.Comparator.comparingInt(Passage::start));
        Report report =
                new Report(
                        file.id(),
                        file.origin(),
                        file.decoded().format("table"),
                        mapping.title().isEmpty()
                                ? file.origin().name()
                                : mapping.title() + ", " + file.origin().name(),
                        null,
                        handling(file, mapping),
                        file.text(),
                        items);
        return new Reading(report, passages, reader.mentions(), reader.statements());
    }

    private static Handling handling(OfferedFile file, TableMapping mapping) {
        Marking marking =
                mapping.marking().isEmpty()
                        ? Marking.OFFICIAL
                        : Marking.find(mapping.marking())
                                .orElseThrow(() ->
                                        file.unreadable(
                                                "its mapping: no such marking: "
                                                        + mapping.marking()));
        return new Handling(new Audience(marking, HandlingLines.fold(mapping.group())), Set.of());
    }

    private static @Nullable Grade grade(
            OfferedFile file, TableMapping mapping, List<String> header, Row row) {
        int at = mapping.position(mapping.grade().column(), header);
        String code = at >= 0 ? row.cells().get(at).value() : mapping.grade().constant();
        if (code.isEmpty() || code.equals("-")) {
            return null;
        }
        Optional<Grade> grade =
                Grade.find(code.toUpperCase(java.util.Locale.ROOT))
                        .or(() -> LegacyGrades.find(code));
        return grade.orElseThrow(() ->
                file.unreadable(
                        place(row)
                                + ", column "
                                + (at + 1)
                                + ": no grade: '"
                                + shortened(code)
                                + "'"));
    }

    private static String shortened(String code) {
        return code.length() > 8 ? code.substring(0, 8) + "…" : code;
    }

    private static String place(Row row) {
        return "row " + row.number() + " (line " + row.line() + ")";
    }
}
