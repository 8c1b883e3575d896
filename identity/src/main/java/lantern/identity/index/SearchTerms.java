package lantern.identity.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import lantern.identity.normalise.Fold;
import lantern.identity.normalise.Romanisation;
import lantern.identity.normalise.Words;
import lantern.identity.profile.Trace;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;

/**
 * The terms under which a mention is found by what an analyst types.
 *
 * @param words of its words, name and value in Latin letters
 * @param folds of the words
 * @param values the whole value, postcode and number without gaps, lower case
 * @param lookalikes the values with O and 0, I, L and 1 made one
 * @param digits of a phone: the whole number and every end of it of {@value #SHORTEST_END} digits
 *     or more
 */
public record SearchTerms(
        SortedSet<String> words,
        SortedSet<String> folds,
        SortedSet<String> values,
        SortedSet<String> lookalikes,
        SortedSet<String> digits) {

    public static final int SHORTEST_END = 4;
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");
    private static final int MOST_WORDS = 24;
    private static final int LONGEST_VALUE = 128;

    public static SearchTerms of(Trace trace) {
        var words = new TreeSet<String>();
        List<String> texts = new ArrayList<>(List.of(trace.words(), trace.field(Field.NAME)));
        if (isWordy(trace.kind())) {
            texts.add(trace.field(Field.VALUE));
        }
        texts.stream()
                .flatMap(text -> Words.latin(text).stream())
                .limit(MOST_WORDS)
                .forEach(words::add);
        var folds = new TreeSet<String>();
        words.forEach(word -> folds.add(Fold.of(word)));
        var values = new TreeSet<String>();
        for (Field field : List.of(Field.VALUE, Field.POSTCODE)) {
            String value = squeezed(trace.field(field));
            if (!value.isEmpty()) {
                values.add(value);
            }
        }
        var lookalikes = new TreeSet<String>();
        values.forEach(value -> lookalikes.add(lookalike(value)));
        return new SearchTerms(words, folds, values, lookalikes, digits(trace));
    }

    /** The values of places and routes are keys for machines. */
    private static boolean isWordy(EntityKind kind) {
        return switch (kind) {
            case EMAIL, HANDLE, URL, ACCOUNT, DOCUMENT, VEHICLE, VESSEL, FLIGHT, CONTAINER -> true;
            default -> false;
        };
    }

    private static SortedSet<String> digits(Trace trace) {
        var digits = new TreeSet<String>();
        if (trace.kind() == EntityKind.PHONE) {
            String number = NO_DIGIT.matcher(trace.field(Field.VALUE)).replaceAll("");
            String kept = number.length() <= 20 ? number : number.substring(0, 20);
            for (int start = 0; start <= kept.length() - SHORTEST_END; start++) {
                digits.add(kept.substring(start));
            }
        }
        return digits;
    }

    /** Letters and digits alone, Latin and lower case. */
    public static String squeezed(String value) {
        String kept = value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE);
        return Romanisation.latin(kept.toLowerCase(Locale.ROOT)).replace(" ", "");
    }

    /** O and 0, I, L and 1 are confused by eye: made one, for finding and never for saying so. */
    public static String lookalike(String value) {
        return value.replace('o', '0').replace('i', '1').replace('l', '1');
    }
}
