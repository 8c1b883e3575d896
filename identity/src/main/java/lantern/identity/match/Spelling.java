package lantern.identity.match;

import java.util.Arrays;
import lantern.identity.normalise.NamePart;
import lantern.identity.normalise.PersonName;

/**
 * One word of a name in the shapes in which it is compared.
 *
 * @param text Latin letters and digits, lower case
 * @param single the same with no letter twice in a row
 * @param fold a spelling that is equal for the usual spellings of a foreign name
 */
record Spelling(String text, String single, String fold, java.util.Set<String> nicknames) {

    private static final double SAME = 1;
    private static final double RESPELLED = 0.96;
    private static final double NICKNAME = 0.9;
    private static final double OTHER_SCRIPT = 0.86;
    private static final double ONE_SLIP = 0.85;
    private static final double TWO_SLIPS = 0.76;
    private static final double SCRAMBLED = 0.78;
    private static final double INITIAL = 0.8;

    static Spelling of(String text) {
        var parts = PersonName.of(text).parts();
        NamePart part = parts.isEmpty() ? null : parts.getFirst();
        if (part == null) {
            return new Spelling(text, single(text), text, java.util.Set.of());
        }
        return new Spelling(text, single(text), part.fold(), part.nicknames());
    }

    private static String single(String text) {
        StringBuilder single = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            if (at == 0 || text.charAt(at) != text.charAt(at - 1)) {
                single.append(text.charAt(at));
            }
        }
        return single.toString();
    }

    boolean isInitial() {
        return text.length() == 1;
    }

    boolean isNumber() {
        return !text.isEmpty() && text.chars().allMatch(Character::isDigit);
    }

    /**
     * @param scripts are the two written in different scripts?
     * @return from 0, different, to 1, the same
     */
    double likeness(Spelling other, boolean scripts) {
        if (text.equals(other.text)) {
            return SAME;
        }
        if (isNumber() || other.isNumber()) {
            return 0;
        }
        if (isInitial() || other.isInitial()) {
            return text.charAt(0) == other.text.charAt(0) ? INITIAL : 0;
        }
        if (single.equals(other.single) || fold.equals(other.fold)) {
            return RESPELLED;
        }
        if (nicknames.stream().anyMatch(other.nicknames::contains)) {
            return NICKNAME;
        }
        return scripts ? Math.max(slips(other), acrossScripts(other)) : slips(other);
    }

    /** Between scripts vowels are guesses and some consonants have no letter: classes of them must fit. */
    private double acrossScripts(Spelling other) {
        int longest = Math.max(fold.length(), other.fold.length());
        int slips = slips(fold, other.fold);
        if (slips * 4 <= longest) {
            return OTHER_SCRIPT;
        }
        String mine = ConsonantClasses.of(text);
        String theirs = ConsonantClasses.of(other.text);
        int shortest = Math.min(mine.length(), theirs.length());
        boolean near = Math.abs(text.length() - other.text.length()) <= 5;
        if (near && shortest >= 2 && mine.equals(theirs)) {
            return OTHER_SCRIPT;
        }
        boolean oneOff = shortest >= 3 && slips(mine, theirs) == 1 && slips * 2 <= longest;
        return near && oneOff || slips * 3 <= longest ? TWO_SLIPS : 0;
    }

    private double slips(Spelling other) {
        int shortest = Math.min(text.length(), other.text.length());
        int longest = Math.max(text.length(), other.text.length());
        if (shortest < 4) {
            return 0;
        }
        int slips = Math.min(slips(text, other.text), slips(fold, other.fold) + 1);
        if (slips == 1) {
            return text.charAt(0) == other.text.charAt(0) || longest > 5 ? ONE_SLIP : TWO_SLIPS;
        }
        if (slips == 2 && shortest >= 7 && text.charAt(0) == other.text.charAt(0)) {
            return TWO_SLIPS;
        }
        return shortest >= 5 && scrambled(other) ? SCRAMBLED : 0;
    }

    private boolean scrambled(Spelling other) {
        return Arrays.equals(
                text.chars().sorted().toArray(), other.text.chars().sorted().toArray());
    }

    /** Letters written otherwise, left out, put in, or swapped with their neighbour. */
    static int slips(String one, String other) {
        int[] before = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int differ = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + differ);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[other.length()];
    }
}
