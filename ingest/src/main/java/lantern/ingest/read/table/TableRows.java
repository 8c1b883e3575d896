package lantern.ingest.read.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lantern.ingest.read.mapping.Cell;
import lantern.ingest.read.mapping.Row;

/**
 * The rows of a table under its header, numbered from 1, and apart from them what stands before,
 * between and below them: titles, footnotes, the header again.
 *
 * @param outside what is no row and is read as prose
 */
record TableRows(List<Row> rows, List<Row> outside) {

    private static final int LEAST_COLUMNS = 3;

    TableRows {
        rows = List.copyOf(rows);
        outside = List.copyOf(outside);
    }

    /**
     * @param all every row of the file
     * @param header how many rows stand before the header
     */
    static TableRows under(List<Row> all, int header, List<String> names) {
        List<Row> rows = new ArrayList<>(all.size());
        List<Row> outside = new ArrayList<>(all.subList(0, header));
        for (Row row : all.subList(header + 1, all.size())) {
            if (isRemark(row, names.size())) {
                outside.add(row);
            } else if (!isEmpty(row) && !repeats(row, names)) {
                rows.add(row.numbered(rows.size() + 1));
            }
        }
        return new TableRows(rows, outside);
    }

    private static boolean isEmpty(Row row) {
        return TableShape.filled(row) == 0;
    }

    /** A line across the table: words in one cell, and nothing in the others. */
    private static boolean isRemark(Row row, int width) {
        if (width < LEAST_COLUMNS || TableShape.filled(row) != 1) {
            return false;
        }
        String words = first(row);
        return words.indexOf(' ') > 0 && words.chars().filter(Character::isLetter).count() > 4;
    }

    private static String first(Row row) {
        return row.columns().stream()
                .flatMap(List::stream)
                .map(Cell::value)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static boolean repeats(Row row, List<String> names) {
        if (row.columns().size() != names.size()) {
            return false;
        }
        for (int column = 0; column < names.size(); column++) {
            String words = row.cells(column).stream().findFirst().map(Cell::value).orElse("");
            if (!words.toLowerCase(Locale.ROOT)
                    .equals(names.get(column).toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }
}
