package lantern.ingest.read.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lantern.ingest.read.HandlingLines;
import lantern.ingest.read.OfferedFile;
import lantern.ingest.read.Passage;
import lantern.ingest.read.Reading;
import lantern.ingest.read.RowContext;
import lantern.model.access.Audience;
import lantern.model.access.Marking;
import lantern.model.report.Handling;
import lantern.model.report.Item;
import lantern.model.report.Report;

/** Makes a report of rows, as a mapping says. One row is one item with its own grade. */
public final class Records {

    /** Of a feed that says nothing of who may see it. */
    public static final Handling OPEN = new Handling(new Audience(Marking.OFFICIAL, ""), Set.of());

    private static final int LONGEST_CODE = 24;

    private final OfferedFile file;
    private final Mapping mapping;
    private final Columns columns;
    private final RowGrades grades;

    /**
     * @param header the names of the columns in the order of the rows' cells
     */
    public Records(OfferedFile file, Mapping mapping, List<String> header) {
        this.file = file;
        this.mapping = mapping;
        this.columns = new Columns(mapping, header);
        this.grades = new RowGrades(file, mapping, columns);
    }

    /**
     * @param format as a person would call it: {@code table}
     */
    public Reading read(String format, List<Row> rows) {
        return read(format, rows, List.of());
    }

    /**
     * @param outside what stands before, between and below the rows and is none: titles, footnotes
     */
    public Reading read(String format, List<Row> rows, List<Row> outside) {
        refuseWithoutColumns();
        List<Item> items = new ArrayList<>(rows.size());
        List<Passage> passages = new ArrayList<>();
        Map<Integer, RowContext> contexts = new HashMap<>();
        RowReader reader = new RowReader(file.id(), mapping, columns);
        for (Row row : rows) {
            Item item = grades.item(row);
            items.add(item);
            int before = passages.size() + reader.passages().size();
            RowContext context = reader.read(row, item);
            prose(row, passages);
            if (passages.size() + reader.passages().size() > before) {
                contexts.put(row.number(), context);
            }
        }
        passages.addAll(reader.passages());
        outside.forEach(row -> passages.add(new Passage(row.start(), row.end())));
        String name = file.origin().name();
        Report report =
                new Report(
                        file.id(),
                        file.origin(),
                        file.decoded()
                                .format(
                                        mapping.proposed()
                                                ? format + ", mapping proposed"
                                                : format),
                        mapping.title().isEmpty() ? name : mapping.title() + ", " + name,
                        null,
                        handling(mapping),
                        file.text(),
                        items);
        return new Reading(
                report, apart(passages), reader.mentions(), reader.statements(), contexts);
    }

    /** In the order of the text, each once. */
    private static List<Passage> apart(List<Passage> passages) {
        passages.sort(Comparator.comparingInt(Passage::start).thenComparingInt(Passage::end));
        List<Passage> apart = new ArrayList<>(passages.size());
        for (Passage passage : passages) {
            if (apart.isEmpty() || passage.start() >= apart.getLast().end()) {
                apart.add(passage);
            }
        }
        return apart;
    }

    /** Who may see what such a feed says. */
    public static Handling handling(Mapping mapping) {
        Marking marking = Marking.find(mapping.feed().marking()).orElse(Marking.OFFICIAL);
        return new Handling(
                new Audience(marking, HandlingLines.fold(mapping.feed().group())), Set.of());
    }

    private void refuseWithoutColumns() {
        if (mapping.prose().contains(Mapping.WHOLE_ROW)) {
            return;
        }
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
        if (mapping.prose().contains(Mapping.WHOLE_ROW)) {
            passages.add(new Passage(row.start(), row.end()));
            return;
        }
        for (String column : mapping.prose()) {
            for (Cell cell : columns.cells(row, column)) {
                Passages.of(cell, passages);
            }
        }
        if (mapping.proposed()) {
            unread(row, passages);
        }
    }

    /**
     * What nobody has looked at must not be lost: words that spill into cells that no column is
     * for, and more than a word in a column that seemed to hold codes.
     */
    private void unread(Row row, List<Passage> passages) {
        for (int at = 0; at < row.columns().size(); at++) {
            for (Cell cell : row.cells(at)) {
                boolean spilt = at >= columns.width();
                if (spilt || (cell.raw().length() > LONGEST_CODE && !columns.reads(at))) {
                    Passages.of(cell, passages);
                }
            }
        }
    }
}
