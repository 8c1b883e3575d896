package lantern.ingest.read.table;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import lantern.ingest.read.OfferedFile;
import lantern.ingest.read.mapping.Cell;
import lantern.ingest.read.mapping.Row;

/**
 * Where a table's header stands and what parts its cells, by its first rows: also where titles
 * stand before the header, or a name of a column is left out.
 *
 * @param header how many rows stand before it
 */
record TableShape(char delimiter, int header) {

    /** Further down nobody writes the names of the columns. */
    static final int MOST_TITLES = 6;

    private static final int LOOKED_AT = 30;
    private static final int LEAST_COLUMNS = 3;
    private static final Pattern VALUE = Pattern.compile("[\\d\\W_]+|.*\\d{4,}.*|.*[@€£$].*");

    static Optional<TableShape> find(OfferedFile file, String head) {
        Optional<Character> plain = Delimiter.find(head);
        TableShape best = plain.map(mark -> new TableShape(mark, 0)).orElse(null);
        int columns = plain.map(mark -> filled(rows(file, head, mark).getFirst())).orElse(0);
        for (char delimiter : Delimiter.CHOICES) {
            if (head.indexOf(delimiter) < 0) {
                continue;
            }
            List<Row> rows = rows(file, head, delimiter);
            int at = header(rows);
            if (at >= 0 && filled(rows.get(at)) > columns + 1) {
                best = new TableShape(delimiter, at);
                columns = filled(rows.get(at));
            }
        }
        return Optional.ofNullable(best);
    }

    private static List<Row> rows(OfferedFile file, String head, char delimiter) {
        return new Cells(file, head, delimiter, false, true).rows(LOOKED_AT);
    }

    /** Which row is the header of the rows below it; -1 for none. */
    private static int header(List<Row> rows) {
        for (int at = 0; at < Math.min(MOST_TITLES, rows.size() - 1); at++) {
            Row row = rows.get(at);
            boolean widest =
                    rows.subList(0, at).stream().allMatch(title -> filled(title) < filled(row));
            if (widest && isHeader(row) && follow(rows.subList(at + 1, rows.size()), row)) {
                return at;
            }
        }
        return -1;
    }

    /** Have most rows below a header as many cells as it has? */
    private static boolean follow(List<Row> rows, Row header) {
        int width = header.columns().size();
        long alike =
                rows.stream()
                        .filter(row -> row.columns().size() >= width && last(row) <= width)
                        .count();
        return alike * 10 >= rows.size() * 7L;
    }

    private static boolean isHeader(Row row) {
        int filled = filled(row);
        int width = row.columns().size();
        if (filled < LEAST_COLUMNS || width - filled > Math.max(1, width / 5)) {
            return false;
        }
        Set<String> names = new HashSet<>();
        for (int column = 0; column < width; column++) {
            String name = words(row, column);
            boolean named =
                    name.length() <= 40
                            && name.split("\\s+").length <= 6
                            && !VALUE.matcher(name).matches()
                            && names.add(name.toLowerCase(Locale.ROOT));
            if (!name.isEmpty() && !named) {
                return false;
            }
        }
        return true;
    }

    /** How many cells a row has up to the last that says something. */
    private static int last(Row row) {
        int last = row.columns().size();
        while (last > 0 && words(row, last - 1).isEmpty()) {
            last--;
        }
        return last;
    }

    static int filled(Row row) {
        int filled = 0;
        for (int column = 0; column < row.columns().size(); column++) {
            filled += words(row, column).isEmpty() ? 0 : 1;
        }
        return filled;
    }

    private static String words(Row row, int column) {
        return row.cells(column).stream().findFirst().map(Cell::value).orElse("");
    }
}
