package lantern.analytics.edges;

import java.util.ArrayList;
import java.util.List;

/** Cuts a line into cells at one separator; a cell in double quotes may hold it. */
enum Cells {
    COMMA(','),
    TAB('\t'),
    SEMICOLON(';'),
    /** Any run of blanks and tabs. */
    SPACES(' ');

    private final char separator;

    Cells(char separator) {
        this.separator = separator;
    }

    /** The first of tab, comma, semicolon and blanks that the line has outside quotes. */
    static Cells of(String line) {
        for (Cells cells : List.of(TAB, COMMA, SEMICOLON)) {
            if (cells.cut(line).size() > 1) {
                return cells;
            }
        }
        return SPACES;
    }

    /** Trimmed, without their quotes. */
    List<String> cut(String line) {
        List<String> cells = new ArrayList<>(3);
        if (this == SPACES && line.indexOf('"') < 0) {
            int at = 0;
            while (at < line.length()) {
                while (at < line.length() && isBlank(line.charAt(at))) {
                    at++;
                }
                int start = at;
                while (at < line.length() && !isBlank(line.charAt(at))) {
                    at++;
                }
                if (at > start) {
                    cells.add(line.substring(start, at));
                }
            }
            return cells;
        }
        return line.indexOf('"') < 0 ? plain(line, cells) : quoted(line, cells);
    }

    private List<String> plain(String line, List<String> cells) {
        int start = 0;
        int at = line.indexOf(separator);
        while (at >= 0) {
            cells.add(line.substring(start, at).strip());
            start = at + 1;
            at = line.indexOf(separator, start);
        }
        cells.add(line.substring(start).strip());
        return cells;
    }

    private List<String> quoted(String line, List<String> cells) {
        StringBuilder cell = new StringBuilder();
        boolean inside = false;
        for (int at = 0; at < line.length(); at++) {
            char letter = line.charAt(at);
            if (letter == '"') {
                boolean escaped = inside && at + 1 < line.length() && line.charAt(at + 1) == '"';
                if (escaped) {
                    cell.append('"');
                    at++;
                } else {
                    inside = !inside;
                }
            } else if (!inside && (this == SPACES ? isBlank(letter) : letter == separator)) {
                end(cell, cells);
            } else {
                cell.append(letter);
            }
        }
        end(cell, cells);
        return cells;
    }

    private void end(StringBuilder cell, List<String> cells) {
        String text = cell.toString().strip();
        if (this != SPACES || !text.isEmpty()) {
            cells.add(text);
        }
        cell.setLength(0);
    }

    private static boolean isBlank(char letter) {
        return letter == ' ' || letter == '\t';
    }
}
