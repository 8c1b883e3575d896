package lantern.identity.normalise;

/**
 * The consonants of a word, for names that come from a script without short vowels: Mohammed,
 * Muhamed and محمد are all mhmd. w and y count as vowels, because Arabic writes both so; p is b, v
 * is f, g is j.
 */
final class Skeleton {

    private static final String[][] SOUNDS = {
        {"kh", "h"}, {"sh", "s"}, {"ch", "s"}, {"th", "t"}, {"dh", "d"}, {"dj", "j"}, {"zh", "j"},
        {"ph", "f"}, {"ck", "k"}, {"x", "ks"}, {"q", "k"}, {"c", "k"}, {"p", "b"}, {"v", "f"}
    };

    private Skeleton() {}

    /** May be empty: a name of vowels has none. */
    static String of(String word) {
        String sounds = word.replace("gh", "G").replace("g", "j").replace('G', 'g');
        for (String[] rule : SOUNDS) {
            sounds = sounds.replace(rule[0], rule[1]);
        }
        var bones = new StringBuilder(sounds.length());
        for (int i = 0; i < sounds.length(); i++) {
            char letter = sounds.charAt(i);
            boolean lastH = letter == 'h' && i == sounds.length() - 1 && i > 0;
            boolean doubled = i > 0 && sounds.charAt(i - 1) == letter;
            if ("aeiouyw".indexOf(letter) < 0 && !lastH && !doubled) {
                bones.append(letter);
            }
        }
        return bones.toString();
    }
}
