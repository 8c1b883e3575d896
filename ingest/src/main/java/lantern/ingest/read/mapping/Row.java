package lantern.ingest.read.mapping;

import java.util.List;

/**
 * One record of a file.
 *
 * @param number counts from 1, a header not counted
 * @param line where it begins, counted from 1
 * @param start in UTF-16 units of the report's text
 * @param end exclusive
 * @param columns what each column holds: one cell in a table, any number in a record whose values
 *     are lists; shorter than the header where the last columns hold nothing
 */
public record Row(int number, int line, int start, int end, List<List<Cell>> columns) {

    public Row {
        columns = List.copyOf(columns);
    }

    /** The cells of a column, none for a column that is not there. */
    public List<Cell> cells(int column) {
        return column < 0 || column >= columns.size() ? List.of() : columns.get(column);
    }

    /** The same row by another number. */
    public Row numbered(int other) {
        return other == number ? this : new Row(other, line, start, end, columns);
    }

    /** As an error says where it is. */
    public String place() {
        return "row " + number + " (line " + line + ")";
    }
}
