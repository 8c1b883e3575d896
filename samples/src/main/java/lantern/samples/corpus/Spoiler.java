package lantern.samples.corpus;

import java.util.Arrays;
import java.util.Map;
import lantern.samples.world.Dice;
import lantern.samples.write.Draft;

/**
 * Types a report worse than it was meant. A word of prose or a name is hit by a slip of the hand
 * (two letters swapped, one dropped, one doubled) or by a scanner's misreading; a number only by a
 * misreading that a reader can undo (0 for O, 1 for l, 5 for S), dates and sums by nothing. The
 * truth's offsets follow, its values stay what was meant.
 */
final class Spoiler {

    private static final Map<Character, String> WORDS =
            Map.ofEntries(
                    Map.entry('l', "1"),
                    Map.entry('I', "l"),
                    Map.entry('O', "0"),
                    Map.entry('o', "0"),
                    Map.entry('m', "rn"),
                    Map.entry('i', "l"),
                    Map.entry('S', "5"),
                    Map.entry('B', "8"),
                    Map.entry('G', "6"),
                    Map.entry('e', "c"));
    private static final Map<Character, String> NUMBERS =
            Map.of('0', "O", '1', "I", '5', "S", '8', "B", 'O', "0", 'I', "1", 'S', "5", 'B', "8");

    private static final int SHORTEST = 4;

    private enum Part {
        WORD,
        NUMBER,
        KEPT
    }

    private final double rate;
    private final Dice dice;

    Spoiler(double rate, Dice dice) {
        this.rate = rate;
        this.dice = dice;
    }

    Draft spoil(Draft draft) {
        if (rate <= 0) {
            return draft;
        }
        String text = draft.text();
        Part[] parts = parts(draft);
        int[] moved = new int[text.length() + 1];
        StringBuilder typed = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at, parts);
            int from = typed.length();
            String words = text.substring(at, end);
            boolean hit = parts[at] != Part.KEPT && end - at >= SHORTEST && dice.chance(rate);
            String written = hit ? hit(words, parts[at]) : words;
            for (int place = at; place < end; place++) {
                moved[place] = from + Math.min(place - at, written.length());
            }
            typed.append(written);
            at = end;
        }
        moved[text.length()] = typed.length();
        return draft.retyped(typed.toString(), moved);
    }

    private String hit(String words, Part part) {
        if (part == Part.NUMBER) {
            return misread(words, NUMBERS);
        }
        return dice.chance(0.5) ? misread(words, WORDS) : slip(words);
    }

    /** One letter that can be misread, if there is one. */
    private String misread(String words, Map<Character, String> as) {
        int from = dice.below(words.length());
        for (int step = 0; step < words.length(); step++) {
            int at = (from + step) % words.length();
            String other = as.get(words.charAt(at));
            if (other != null) {
                return words.substring(0, at) + other + words.substring(at + 1);
            }
        }
        return words;
    }

    private String slip(String words) {
        int at = 1 + dice.below(words.length() - 2);
        char letter = words.charAt(at);
        return switch (dice.below(3)) {
            case 0 ->
                    words.substring(0, at)
                            + words.charAt(at + 1)
                            + letter
                            + words.substring(at + 2);
            case 1 -> words.substring(0, at) + words.substring(at + 1);
            default -> words.substring(0, at) + letter + words.substring(at);
        };
    }

    /** A word, or a whole number with its gaps. */
    private static int end(String text, int at, Part[] parts) {
        int end = at;
        if (parts[at] == Part.NUMBER) {
            while (end < text.length() && parts[end] == Part.NUMBER) {
                end++;
            }
            return end;
        }
        while (end < text.length()
                && parts[end] == parts[at]
                && Character.isLetterOrDigit(text.charAt(end))
                && Character.UnicodeScript.of(text.charAt(end)) == Character.UnicodeScript.LATIN) {
            end++;
        }
        return Math.max(end, at + 1);
    }

    private static Part[] parts(Draft draft) {
        Part[] parts = new Part[draft.text().length()];
        Arrays.fill(parts, Part.WORD);
        draft.kept().forEach(it -> Arrays.fill(parts, it.start(), it.end(), Part.KEPT));
        for (Draft.Mention mention : draft.mentions()) {
            Part part =
                    switch (mention.kind()) {
                        case PERSON, ORGANISATION, ADDRESS, PLACE -> Part.WORD;
                        case DATE, MONEY, URL, HANDLE, EMAIL, FLIGHT -> Part.KEPT;
                        default -> Part.NUMBER;
                    };
            Arrays.fill(parts, mention.start(), mention.end(), part);
        }
        return parts;
    }
}
