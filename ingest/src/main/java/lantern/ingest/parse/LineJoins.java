package lantern.ingest.parse;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins words that a line's end has parted. A hyphen stays where the page writes the word with one
 * elsewhere, or where a capital follows: {@code Al-Rashid}.
 */
final class LineJoins {

    private static final Pattern PARTED =
            Pattern.compile("(\\p{L}{2,40})([-\u00AD\u2010])[ \\t]?\\n[ \\t]{0,8}(\\p{L}{2,40})");

    private LineJoins() {}

    static String join(String page) {
        String folded = page.toLowerCase(Locale.ROOT);
        return PARTED.matcher(page)
                .replaceAll(parted -> Matcher.quoteReplacement(word(parted, folded)));
    }

    private static String word(java.util.regex.MatchResult parted, String folded) {
        String first = parted.group(1);
        String second = parted.group(3);
        boolean soft = parted.group(2).equals("\u00AD");
        boolean named =
                Character.isUpperCase(second.charAt(0))
                        && !Character.isUpperCase(first.charAt(first.length() - 1));
        boolean known = folded.contains((first + "-" + second).toLowerCase(Locale.ROOT));
        boolean hyphenated = !soft && (named || known);
        return hyphenated ? first + "-" + second : first + second;
    }
}
