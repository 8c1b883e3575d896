package lantern.identity.search;

import java.util.List;
import java.util.regex.Pattern;
import lantern.identity.index.SearchTerms;
import lantern.identity.normalise.Fold;
import lantern.identity.normalise.Words;

/**
 * What was typed, read in every way it can be meant.
 *
 * @param words in Latin letters, at most {@value #MOST_WORDS}
 * @param value the whole without gaps, empty when it is too short to be a code
 * @param digits the whole as a phone number's digits, empty when it is none
 * @param national the same without the leading noughts that mean "dialled from here" or "abroad"
 */
record Query(List<Word> words, String value, String digits, String national) {

    private static final int MOST_WORDS = 8;
    private static final int LONGEST = 256;
    private static final int SHORTEST_VALUE = 3;
    private static final Pattern NUMBER = Pattern.compile("[+0-9 ()./\\-\u2010-\u2015\u00a0]+");

    /** A word typed, and folded. */
    record Word(String text, String fold) {}

    static Query of(String typed) {
        String kept = typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST);
        List<Word> words =
                Words.latin(kept).stream()
                        .distinct()
                        .limit(MOST_WORDS)
                        .map(text -> new Word(text, Fold.of(text)))
                        .toList();
        String value = SearchTerms.squeezed(kept);
        String digits = NUMBER.matcher(kept).matches() ? kept.replaceAll("[^0-9]", "") : "";
        // "+44 (0)7700": the nought in brackets is for those who dial from inside.
        if (kept.contains("(0)")) {
            digits = digits.isEmpty() ? "" : kept.replace("(0)", "").replaceAll("[^0-9]", "");
        }
        if (digits.length() < SearchTerms.SHORTEST_END) {
            digits = "";
        }
        return new Query(
                words,
                value.length() < SHORTEST_VALUE ? "" : value,
                digits,
                digits.replaceFirst("^0{1,2}", ""));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }
}
