package lantern.samples.write;

import java.util.Map;
import lantern.samples.world.Dice;
import lantern.samples.world.Kind;

/**
 * Types a report worse than it was meant: swapped and dropped letters, characters misread by a
 * scanner. Offsets follow, values stay; what could not be read back (an e-mail address with a
 * letter missing) is left alone.
 */
final class Noise {

    private static final Map<Character, String> MISREAD =
            Map.of(
                    'l', "1", 'I', "l", 'O', "0", 'o', "0", 'm', "rn", 'e', "c", 'i', "l", 'S', "5",
                    'B', "8", '0', "O");
    private static final int SHORTEST = 4;

    private final double rate;
    private final Dice dice;

    Noise(double rate, Dice dice) {
        this.rate = rate;
        this.dice = dice;
    }

    Draft spoil(Draft draft) {
        if (rate <= 0) {
            return draft;
        }
        String text = draft.text();
        boolean[] kept = kept(draft);
        boolean[] plates = plates(draft);
        int[] moved = new int[text.length() + 1];
        StringBuilder typed = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int end = wordEnd(text, at);
            boolean word = end - at >= SHORTEST && !kept[at] && dice.chance(rate);
            int slip = word ? at + 1 + dice.below(end - at - 2) : -1;
            boolean swap = word && !plates[at] && dice.chance(0.5);
            for (int place = at; place < end; place++) {
                moved[place] = typed.length();
                if (place != slip) {
                    typed.append(text.charAt(place));
                } else if (swap) {
                    typed.append(text.charAt(place + 1)).append(text.charAt(place));
                    place++;
                    moved[place] = typed.length() - 1;
                } else {
                    typed.append(misread(text.charAt(place), plates[place]));
                }
            }
            at = end;
        }
        moved[text.length()] = typed.length();
        return draft.retyped(typed.toString(), moved);
    }

    private static String misread(char letter, boolean plate) {
        String read = MISREAD.get(letter);
        boolean lawful = !plate || letter == 'O' || letter == '0' || letter == 'I';
        return read == null || !lawful ? String.valueOf(letter) : read;
    }

    /** The end of the run of letters and digits that begins here, one further where none does. */
    private static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return Math.max(end, at + 1);
    }

    private static boolean[] kept(Draft draft) {
        boolean[] kept = new boolean[draft.text().length()];
        draft.kept().forEach(part -> fill(kept, part.start(), part.end()));
        for (Draft.Mention mention : draft.mentions()) {
            boolean fragile =
                    switch (mention.kind()) {
                        case PERSON, ORGANISATION, ADDRESS, PLACE, VEHICLE -> false;
                        case PHONE,
                                DEVICE,
                                ACCOUNT,
                                EMAIL,
                                HANDLE,
                                DOCUMENT,
                                DATE,
                                VESSEL,
                                CONTAINER,
                                FLIGHT,
                                URL,
                                MONEY ->
                                true;
                    };
            if (fragile) {
                fill(kept, mention.start(), mention.end());
            }
        }
        return kept;
    }

    private static boolean[] plates(Draft draft) {
        boolean[] plates = new boolean[draft.text().length()];
        draft.mentions().stream()
                .filter(mention -> mention.kind() == Kind.VEHICLE)
                .forEach(mention -> fill(plates, mention.start(), mention.end()));
        return plates;
    }

    private static void fill(boolean[] marks, int start, int end) {
        for (int at = start; at < end; at++) {
            marks[at] = true;
        }
    }
}
