package lantern.ingest.read.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lantern.ingest.read.OfferedFile;
import lantern.ingest.read.mapping.Cell;
import lantern.ingest.read.mapping.Escape;
import lantern.ingest.read.mapping.Row;

/**
 * Cuts a table into rows and cells, each with its place in the text, quotes as RFC 4180 has them.
 */
final class Cells {

    private static final String END_OF_FILE = "\u001a";

    private final OfferedFile file;
    private final String text;
    private final char delimiter;
    private final boolean headed;
    private final boolean lenient;
    private boolean unclosed;
    private int at;
    private int line = 1;

    /**
     * @param text what is cut, the file's own or the first of it
     * @param headed the first row is a header, which is row 0
     */
    Cells(OfferedFile file, String text, char delimiter, boolean headed) {
        this(file, text, delimiter, headed, false);
    }

    /**
     * @param lenient a quote that never closes, or with words behind it, is a letter like others
     */
    Cells(OfferedFile file, String text, char delimiter, boolean headed, boolean lenient) {
        this.lenient = lenient;
        this.file = file;
        this.text = text;
        this.delimiter = delimiter;
        this.headed = headed;
    }

    /** At most so many rows, a header included; blank lines are left out. */
    List<Row> rows(int most) {
        List<Row> rows = new ArrayList<>();
        while (at < text.length() && rows.size() < most) {
            Row row = row(rows.size() + (headed ? 0 : 1));
            if (!isBlank(row)) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** Also the end of a file as DOS wrote it. */
    private static boolean isBlank(Row row) {
        String only = row.columns().size() > 1 ? "" : row.cells(0).getFirst().raw();
        return row.columns().size() == 1 && (only.isBlank() || only.strip().equals(END_OF_FILE));
    }

    private Row row(int number) {
        int start = at;
        int first = line;
        List<List<Cell>> cells = new ArrayList<>();
        boolean more = true;
        while (more) {
            cells.add(List.of(cell(number, cells.size() + 1)));
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
        if (at < text.length() && text.charAt(at) == '"' && !unclosed) {
            int behind = line;
            Optional<Cell> cell = quoted(row, column);
            if (cell.isPresent()) {
                return cell.get();
            }
            line = behind;
        }
        at = start;
        while (at < text.length()
                && text.charAt(at) != delimiter
                && text.charAt(at) != '\n'
                && text.charAt(at) != '\r') {
            at++;
        }
        return new Cell(start, at, text.substring(start, at), Escape.DOUBLED_QUOTES);
    }

    /** Empty for what is no quoted cell after all, where that may be. */
    private Optional<Cell> quoted(int row, int column) {
        int opened = line;
        int start = ++at;
        while (at < text.length()) {
            char letter = text.charAt(at);
            if (letter == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                at++;
            } else if (letter == '"') {
                Cell cell = new Cell(start, at, text.substring(start, at), Escape.DOUBLED_QUOTES);
                return behindQuote(row, column) ? Optional.of(cell) : Optional.empty();
            } else if (letter == '\n') {
                line++;
            }
            at++;
        }
        if (lenient) {
            unclosed = true;
            return Optional.empty();
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

    private boolean behindQuote(int row, int column) {
        at++;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        boolean ends =
                at == text.length()
                        || text.charAt(at) == delimiter
                        || text.charAt(at) == '\n'
                        || text.charAt(at) == '\r';
        if (!ends && !lenient) {
            throw file.unreadable(
                    "row "
                            + row
                            + " (line "
                            + line
                            + "), column "
                            + column
                            + ": words behind a closing quote");
        }
        return ends;
    }
}
