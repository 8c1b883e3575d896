package lantern.identity.normalise;

/**
 * Makes the usual spellings of one foreign name equal. It is coarse on purpose and serves to find
 * and to compare variants, never to say that a name is equal.
 *
 * <table>
 * <caption>In this order</caption>
 * <tr><td>xh, x</td><td>j, ks</td><td>Xhevdet and Jevdet, Oxana and Oksana</td></tr>
 * <tr><td>tsch, tch, ch, ts, tz, cz; c before e, i, y or after a last vowel</td><td>c</td>
 *     <td>Tkachenko, Tkatschenko; Hrytsenko, Hricenko; Petrovich, Petrovic</td></tr>
 * <tr><td>other c, ck, q, qu</td><td>k</td><td>Popescu and Popesku</td></tr>
 * <tr><td>shch, szcz, sch, sh, sz</td><td>s</td><td>Shcherbak, Scherbak</td></tr>
 * <tr><td>dzh, dj, gj</td><td>j</td><td>Dzhamal, Djamal, Jamal</td></tr>
 * <tr><td>zh, rz, dz</td><td>z</td><td>Zhukov, Zukov</td></tr>
 * <tr><td>kh, gh, g</td><td>h</td><td>Mikhail, Mihail; Gritsenko, Hrytsenko</td></tr>
 * <tr><td>ph, th, dh, rh, bh, w, a last ff</td><td>f, t, d, r, b, v, v</td><td>Ivanoff, Iwanow</td></tr>
 * <tr><td>ou, oo, ee, ae, oe, ue</td><td>u, u, i, a, o, u</td><td>Mueller, Muller</td></tr>
 * <tr><td>y, j; then ie, ei</td><td>i; then e, i</td><td>Yelena, Elena; Sergey, Sergii</td></tr>
 * <tr><td>doubled letters, a last h</td><td>one, none</td><td>Anna, Ana; Sarah, Sara</td></tr>
 * </table>
 */
public final class Fold {

    /** Stands for the sound of ch and ts while c is still being told apart. */
    private static final char HISS = 'č';

    private static final String[][] HISSES = {
        {"xh", "j"},
        {"x", "ks"},
        {"shch", "sh"},
        {"szcz", "sh"},
        {"tsch", "č"},
        {"sch", "sh"},
        {"tch", "č"},
        {"ch", "č"},
        {"cz", "č"},
        {"ts", "č"},
        {"tz", "č"},
        {"sh", "s"},
        {"sz", "s"},
        {"ck", "k"}
    };

    private static final String[][] SOUNDS = {
        {"qu", "k"}, {"q", "k"}, {"dzh", "j"}, {"dj", "j"}, {"gj", "j"}, {"zh", "z"}, {"rz", "z"},
        {"dz", "z"}, {"kh", "h"}, {"gh", "h"}, {"g", "h"}, {"ph", "f"}, {"th", "t"}, {"dh", "d"},
        {"rh", "r"}, {"bh", "b"}, {"w", "v"}, {"ou", "u"}, {"oo", "u"}, {"ee", "i"}, {"ae", "a"},
        {"oe", "o"}, {"ue", "u"}, {"y", "i"}, {"j", "i"}, {"ie", "e"}, {"ei", "i"}
    };

    private Fold() {}

    /**
     * @param word lower-case Latin letters and digits, as {@link Romanisation} gives them
     */
    public static String of(String word) {
        String folded = replaced(word, HISSES);
        folded = settleC(folded);
        if (folded.endsWith("ff")) {
            folded = folded.substring(0, folded.length() - 2) + "v";
        }
        folded = single(replaced(folded, SOUNDS));
        if (folded.length() > 2 && folded.endsWith("h")) {
            folded = folded.substring(0, folded.length() - 1);
        }
        return folded.isEmpty() ? word : folded;
    }

    private static String replaced(String word, String[][] rules) {
        String result = word;
        for (String[] rule : rules) {
            result = result.replace(rule[0], rule[1]);
        }
        return result;
    }

    private static String settleC(String word) {
        if (word.indexOf('c') < 0) {
            return word;
        }
        var settled = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) == 'c') {
                boolean soft =
                        i + 1 < word.length()
                                ? "eiy".indexOf(word.charAt(i + 1)) >= 0
                                : i > 0 && "aeiou".indexOf(word.charAt(i - 1)) >= 0;
                settled.setCharAt(i, soft ? HISS : 'k');
            }
        }
        return settled.toString();
    }

    /** Digits stay doubled: 11 is not 1. */
    private static String single(String word) {
        var result = new StringBuilder(word.length());
        char last = 0;
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i) == HISS ? 'c' : word.charAt(i);
            if (letter != last || (letter >= '0' && letter <= '9')) {
                result.append(letter);
            }
            last = letter;
        }
        return result.toString();
    }
}
