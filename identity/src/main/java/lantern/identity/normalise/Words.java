package lantern.identity.normalise;

import java.util.ArrayList;
import java.util.List;

/** Cuts text into words: runs of letters and digits, an apostrophe inside a word kept. */
public final class Words {

    /** Longer text is no name: what follows is left out, so that hostile input costs no more. */
    public static final int LONGEST_TEXT = 400;

    private static final int LONGEST_WORD = 64;
    private static final String APOSTROPHES = "'’ʼ`´ʹ‘";

    private Words() {}

    /**
     * @param start offset in the text, in UTF-16 units
     * @param end exclusive
     */
    public record Word(String written, int start, int end) {}

    public static List<Word> cut(String text) {
        var words = new ArrayList<Word>();
        int end = Math.min(text.length(), LONGEST_TEXT);
        int at = 0;
        while (at < end) {
            int letter = text.codePointAt(at);
            if (!Character.isLetterOrDigit(letter)) {
                at += Character.charCount(letter);
                continue;
            }
            int start = at;
            while (at < end && belongs(text, at, end)) {
                at += Character.charCount(text.codePointAt(at));
            }
            words.add(new Word(shortened(text.substring(start, at)), start, at));
        }
        return words;
    }

    /**
     * The words in Latin letters, in the order of the text; a word without any letter is left out.
     */
    public static List<String> latin(String text) {
        var words = new ArrayList<String>();
        for (Word word : cut(text)) {
            for (String part : Romanisation.latin(word.written()).split(" ")) {
                if (!part.isEmpty()) {
                    words.add(part);
                }
            }
        }
        return words;
    }

    private static boolean belongs(String text, int at, int end) {
        int letter = text.codePointAt(at);
        if (Character.isLetterOrDigit(letter) || isMark(letter)) {
            return true;
        }
        return APOSTROPHES.indexOf(letter) >= 0
                && at + 1 < end
                && Character.isLetter(text.codePointAt(at + 1))
                && Character.isLetter(text.codePointBefore(at));
    }

    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || letter == 'ـ';
    }

    private static String shortened(String word) {
        return word.length() <= LONGEST_WORD ? word : word.substring(0, LONGEST_WORD);
    }
}
