package lantern.ingest.read.mapping;

import java.util.List;
import lantern.ingest.read.Passage;

/** The prose of a cell, as stretches of the report's text without the file's own marks. */
public final class Passages {

    private Passages() {}

    /** Adds them; a line's end that is written as an escape ends one. */
    public static void of(Cell cell, List<Passage> passages) {
        if (cell.escape() != Escape.BACKSLASH || cell.raw().indexOf('\\') < 0) {
            add(cell.start(), cell.end(), cell, passages);
            return;
        }
        String raw = cell.raw();
        int start = 0;
        for (int at = raw.indexOf('\\');
                at >= 0 && at + 1 < raw.length();
                at = raw.indexOf('\\', at + 2)) {
            if ("nrt".indexOf(raw.charAt(at + 1)) >= 0) {
                add(cell.start() + start, cell.start() + at, cell, passages);
                start = at + 2;
            }
        }
        add(cell.start() + start, cell.end(), cell, passages);
    }

    private static void add(int start, int end, Cell cell, List<Passage> passages) {
        boolean says =
                cell.raw()
                        .substring(start - cell.start(), end - cell.start())
                        .chars()
                        .anyMatch(Character::isLetterOrDigit);
        if (says) {
            passages.add(new Passage(start, end));
        }
    }
}
