package lantern.identity.match;

import java.util.Map;

/**
 * A word as classes of consonants, for comparing spellings between scripts: Arabic writes b for p
 * and one of three letters for g, Japanese r for l. Vowels, h, w and y say nothing.
 */
final class ConsonantClasses {

    private static final Map<Character, Character> CLASSES =
            Map.ofEntries(
                    Map.entry('b', 'b'), Map.entry('p', 'b'), Map.entry('f', 'f'), Map.entry('v', 'f'),
                    Map.entry('c', 'k'), Map.entry('g', 'k'), Map.entry('j', 'k'), Map.entry('k', 'k'),
                    Map.entry('q', 'k'), Map.entry('d', 't'), Map.entry('t', 't'), Map.entry('l', 'l'),
                    Map.entry('m', 'm'), Map.entry('n', 'n'), Map.entry('r', 'r'), Map.entry('s', 's'),
                    Map.entry('z', 's'));

    private static final String[][] SOUNDS = {
        {"tsh", "s"}, {"tch", "s"}, {"sch", "s"}, {"sh", "s"}, {"ch", "s"}, {"zh", "s"}, {"ts", "s"},
        {"tz", "s"}, {"cz", "s"}, {"th", "t"}, {"dh", "t"}, {"ph", "f"}, {"kh", "k"}, {"gh", "k"},
        {"ck", "k"}, {"qu", "k"}, {"x", "ks"}, {"ce", "se"}, {"ci", "si"}
    };

    private ConsonantClasses() {}

    static String of(String word) {
        String sounds = word;
        for (String[] sound : SOUNDS) {
            sounds = sounds.replace(sound[0], sound[1]);
        }
        StringBuilder classes = new StringBuilder(sounds.length());
        for (int at = 0; at < sounds.length(); at++) {
            Character found = CLASSES.get(sounds.charAt(at));
            boolean again = found != null && !classes.isEmpty() && classes.charAt(classes.length() - 1) == found;
            if (found != null && !again) {
                classes.append((char) found);
            }
        }
        return classes.toString();
    }
}
