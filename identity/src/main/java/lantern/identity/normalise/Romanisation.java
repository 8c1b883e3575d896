package lantern.identity.normalise;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Writes a word of any script in the letters a to z and digits. Cyrillic (Russian, Ukrainian,
 * Belarusian, Bulgarian, Serbian, Macedonian), Greek and Arabic by {@link Alphabets}, where ICU's
 * general rules give spellings that nobody uses; everything else by ICU.
 *
 * <p>The spelling is one of many possible ones: {@link Fold} makes the others equal.
 */
public final class Romanisation {

    private Romanisation() {}

    /**
     * @param word one word, as cut by {@link Words}
     * @return lower-case a to z and 0 to 9 only, with one blank between the parts of a Chinese
     *     name; empty when the word has no letter or digit
     */
    public static String latin(String word) {
        if (isPlain(word)) {
            return keepLettersAndDigits(word.toLowerCase(Locale.ROOT));
        }
        String composed = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return switch (scriptOf(composed)) {
            case CYRILLIC -> keepLettersAndDigits(plainLatin(Alphabets.cyrillic(composed)));
            case GREEK -> keepLettersAndDigits(plainLatin(Alphabets.greek(withoutMarks(composed))));
            case ARABIC -> keepLettersAndDigits(plainLatin(Alphabets.arabic(composed)));
            case LATIN, COMMON, INHERITED -> keepLettersAndDigits(plainLatin(composed));
            case HAN -> chinese(composed);
            default -> keepLettersAndDigits(plainLatin(byIcu(composed)));
        };
    }

    /** The script of the word's first letter; COMMON when it has none. */
    public static UnicodeScript scriptOf(String word) {
        return word.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .filter(script -> script != UnicodeScript.COMMON)
                .findFirst()
                .orElse(UnicodeScript.COMMON);
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static String plainLatin(String lower) {
        var spelled = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char letter = lower.charAt(i);
            switch (letter) {
                case 'ł' -> spelled.append('l');
                case 'đ', 'ð' -> spelled.append('d');
                case 'ø' -> spelled.append('o');
                case 'ß' -> spelled.append("ss");
                case 'æ' -> spelled.append("ae");
                case 'œ' -> spelled.append("oe");
                case 'þ' -> spelled.append("th");
                case 'ı' -> spelled.append('i');
                case 'ħ' -> spelled.append('h');
                case 'ŋ' -> spelled.append("ng");
                case 'ə' -> spelled.append('a');
                default -> spelled.append(letter);
            }
        }
        return withoutMarks(spelled.toString());
    }

    private static String withoutMarks(String word) {
        String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
        var bare = new StringBuilder(apart.length());
        apart.codePoints()
                .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }

    /** A Chinese name is a surname of one sign (two of four) and a given name of the rest. */
    private static String chinese(String signs) {
        String[] syllables = byIcu(signs).strip().split("\\s+");
        int surname = syllables.length > 3 ? 2 : 1;
        var spelled = new StringBuilder();
        for (int i = 0; i < syllables.length; i++) {
            if (i == surname) {
                spelled.append(' ');
            }
            spelled.append(keepLettersAndDigits(plainLatin(syllables[i])));
        }
        return spelled.toString().strip();
    }

    private static String byIcu(String word) {
        return Icu.ANY_TO_LATIN.transliterate(word).toLowerCase(Locale.ROOT);
    }

    private static String keepLettersAndDigits(String word) {
        var kept = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')) {
                kept.append(letter);
            } else if (Character.isDigit(letter)) {
                kept.append(Character.digit(letter, 10));
            }
        }
        return kept.toString();
    }

    /** Loaded when the first word asks for it: most never do. */
    private static final class Icu {
        static final Transliterator ANY_TO_LATIN =
                Transliterator.getInstance("Any-Latin; Latin-ASCII");
    }
}
