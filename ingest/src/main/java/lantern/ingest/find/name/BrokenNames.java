package lantern.ingest.find.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import lantern.ingest.find.Found;
import lantern.model.evidence.EntityKind;

/**
 * A name that a line break cuts in two, "Gwyn" at the end of a line and "MADOC" at the beginning of
 * the next, is one name where the text is prose that was broken for its width. A list of names has
 * short lines, and a form's next line begins anew.
 */
public final class BrokenNames {

    private static final Pattern BREAK = Pattern.compile("[ \\t]{0,3}\\r?\\n[ \\t]{0,12}");

    /** A shorter line was not broken for its width. */
    private static final int SHORTEST_LINE = 35;

    private static final int MOST_WORDS = 4;

    private BrokenNames() {}

    /**
     * @param settled in the order of the text, none over another
     */
    public static List<Found> join(String text, List<Found> settled) {
        List<Found> joined = new ArrayList<>(settled.size());
        for (Found next : settled) {
            Found last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && isOne(text, last, next)) {
                joined.removeLast();
                joined.add(
                        new Found(
                                EntityKind.PERSON,
                                last.start(),
                                next.end(),
                                last.fields(),
                                last.rank()));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private static boolean isOne(String text, Found first, Found second) {
        if (first.kind() != EntityKind.PERSON
                || second.kind() != EntityKind.PERSON
                || !first.fields().isEmpty()
                || !BREAK.matcher(text).region(first.end(), second.start()).matches()) {
            return false;
        }
        int line = text.lastIndexOf('\n', first.start()) + 1;
        return first.end() - line >= SHORTEST_LINE
                && isHalf(text, first, second)
                && goesOn(text, second.end());
    }

    /** A given name and a surname, either first, but not two whole names or two surnames. */
    private static boolean isHalf(String text, Found first, Found second) {
        String[] ones = text.substring(first.start(), first.end()).split("\\s+");
        String[] others = text.substring(second.start(), second.end()).split("\\s+");
        boolean capitals = isCapitals(ones[ones.length - 1]);
        boolean otherCapitals = isCapitals(others[others.length - 1]);
        boolean whole = ones.length > 1 && isCapitals(ones[0]) != capitals;
        return !whole
                && ones.length + others.length <= MOST_WORDS
                && others.length <= 2
                && (capitals != otherCapitals
                        || (!capitals && ones.length == 1 && others.length == 1));
    }

    private static boolean isCapitals(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(java.util.Locale.ROOT));
    }

    /** The sentence runs on behind it. */
    private static boolean goesOn(String text, int end) {
        return end < text.length() && "\n:|\t".indexOf(text.charAt(end)) < 0;
    }
}
