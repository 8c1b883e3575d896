package lantern.ingest.read.table;

import java.util.ArrayList;
import java.util.List;
import lantern.ingest.read.OfferedFile;

/**
 * Cuts a table into rows and cells, each with its place in the text, quotes as RFC 4180 has them.
 */
final class Cells {

    /**
     * One cell.
     *
     * @param start of the words without quotes around them, in UTF-16 units
     * @param end exclusive
     */
    record Cell(int start, int end, String raw) {

        /** What it says, with doubled quotes as one. */
        String value() {
            return raw.replace("\"\"", "\"").strip();
        }
    }

    /**
     * One row.
     *
     * @param number counts from 1, the header not counted
     * @param line where it begins
     */
    record Row(int number, int line, int start, int end, List<Cell> cells) {}

    private final OfferedFile file;
    private final String text;
    private final char delimiter;
    private int at;
    private int line = 1;

    Cells(OfferedFile file, char delimiter) {
        this.file = file;
        this.text = file.text();
        this.delimiter = delimiter;
    }

    /** The header first, as row 0; blank lines are left out. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        while (at < text.length()) {
            Row row = row(rows.size());
            if (row.cells().size() > 1 || !row.cells().getFirst().value().isEmpty()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private Row row(int number) {
        int start = at;
        int first = line;
        List<Cell> cells = new ArrayList<>();
        boolean more = true;
        while (more) {
            cells.add(cell(number, cells.size() + 1));
            more = at < text.length() && text.charAt(at) == delimiter;
            if (more) {
                at++;
            }
        }
        int end = at;
        lineEnd();
        return new Row(number, first, start, Math.max(end, start), cells);
    }

    private void lineEnd() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        line++;
    }

    private Cell cell(int row, int column) {
        int start = at;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '"') {
            return quoted(row, column);
        }
        at = start;
        while (at < text.length()
                && text.charAt(at) != delimiter
                && text.charAt(at) != '\n'
                && text.charAt(at) != '\r') {
            at++;
        }
        return new Cell(start, at, text.substring(start, at));
    }

    private Cell quoted(int row, int column) {
        int opened = line;
        int start = ++at;
        while (at < text.length()) {
            char letter = text.charAt(at);
            if (letter == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                at++;
            } else if (letter == '"') {
                Cell cell = new Cell(start, at, text.substring(start, at));
                behindQuote(row, column);
                return cell;
            } else if (letter == '\n') {
                line++;
            }
            at++;
        }
        throw file.unreadable(
                "row "
                        + row
                        + " (line "
                        + opened
                        + "), column "
                        + column
                        + ": a quote opens here and never closes, cut short?");
    }

    private void behindQuote(int row, int column) {
        at++;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        boolean ends =
                at == text.length()
                        || text.charAt(at) == delimiter
                        || text.charAt(at) == '\n'
                        || text.charAt(at) == '\r';
        if (!ends) {
            throw file.unreadable(
                    "row "
                            + row
                            + " (line "
                            + line
                            + "), column "
                            + column
                            + ": words behind a closing quote");
        }
    }
}
