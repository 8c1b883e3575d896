package lantern.identity.batch;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The cells of one record by what they hold. White space around them is trimmed. */
public final class Cells {

    /** Parts that are compared as one text each. */
    static final List<Part> PLAIN =
            List.of(
                    Part.GENDER,
                    Part.PHONE,
                    Part.EMAIL,
                    Part.DOCUMENT,
                    Part.REGION,
                    Part.COUNTRY,
                    Part.ORGANISATION);

    private final Map<Part, String[]> byPart = new EnumMap<>(Part.class);
    private final Map<String, String> others = new TreeMap<>();

    /** How tables write that a cell is empty. Not in every case: people are called Na and Null. */
    private static final Set<String> NOTHING =
            Set.of(
                    "NA", "N/A", "n/a", "NULL", "null", "NaN", "nan", "None", "none", "-", "--",
                    "?", "unknown", "Unknown", "UNKNOWN");

    /** Puts a cell in; an empty one, and one that says so, is none. */
    public Cells put(Part part, String header, String cell) {
        String stripped = cell.strip();
        String text = NOTHING.contains(stripped) ? "" : stripped;
        if (part == Part.OTHER) {
            others.put(header, text);
        } else if (!text.isEmpty() && part != Part.IGNORED && part != Part.ID) {
            String[] there = byPart.getOrDefault(part, new String[0]);
            String[] more = Arrays.copyOf(there, there.length + 1);
            more[there.length] = text;
            byPart.put(part, more);
        }
        return this;
    }

    String first(Part part) {
        String[] cells = byPart.get(part);
        return cells == null ? "" : cells[0];
    }

    String joined(Part part) {
        String[] cells = byPart.get(part);
        return cells == null ? "" : String.join(" ", cells);
    }

    Map<String, String> others() {
        return others;
    }
}
