package lantern.ingest.relate.frame;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The verbs that reports are written with, each in all its forms. Regular forms are made, irregular
 * ones listed: {@code drive: drove driven}. Of a verb that doubles its last letter the listed form
 * says so: {@code stop: stopped}.
 */
final class Verbs {

    /** Irregular verbs that double their last letter before "ing" all the same. */
    private static final Set<String> DOUBLED =
            Set.of("run", "put", "get", "let", "set", "hit", "sit", "cut", "begin", "win", "swim");

    private static final Map<String, VerbForm> FORMS = read();

    private Verbs() {}

    static Optional<VerbForm> find(String word) {
        VerbForm form = FORMS.get(word);
        return form == null ? unlisted(word) : Optional.of(form);
    }

    /** A verb of which nothing is said in any table still ends a noun and begins a clause. */
    private static Optional<VerbForm> unlisted(String word) {
        boolean past =
                word.length() > 5
                        && word.endsWith("ed")
                        && !word.startsWith("un")
                        && !word.endsWith("eed")
                        && isPlain(word);
        return past
                ? Optional.of(new VerbForm(word, VerbForm.PAST | VerbForm.PARTICIPLE))
                : Optional.empty();
    }

    private static boolean isPlain(String word) {
        return word.indexOf('-') < 0 && !word.equals("hundred") && !word.equals("sacred");
    }

    private static Map<String, VerbForm> read() {
        Map<String, VerbForm> forms = new HashMap<>();
        for (String line : Table.lines(Table.class, "verbs.txt")) {
            int colon = line.indexOf(':');
            if (colon >= 0) {
                String[] past = line.substring(colon + 1).strip().split(" +");
                add(forms, line.substring(0, colon), past[0], past[past.length - 1]);
            } else {
                for (String verb : line.split(" +")) {
                    add(forms, verb, past(verb), past(verb));
                }
            }
        }
        return forms;
    }

    private static void add(
            Map<String, VerbForm> forms, String verb, String past, String participle) {
        put(forms, verb, verb, VerbForm.BASE);
        put(forms, third(verb), verb, VerbForm.THIRD);
        put(forms, past, verb, VerbForm.PAST);
        put(forms, participle, verb, VerbForm.PARTICIPLE);
        put(forms, gerund(verb, past), verb, VerbForm.GERUND);
    }

    private static void put(Map<String, VerbForm> forms, String word, String verb, int form) {
        forms.merge(word, new VerbForm(verb, form), VerbForm::and);
    }

    private static boolean endsInConsonantAndY(String verb) {
        return verb.endsWith("y") && "aeou".indexOf(verb.charAt(verb.length() - 2)) < 0;
    }

    private static String stem(String verb) {
        return verb.substring(0, verb.length() - 1);
    }

    private static String third(String verb) {
        if (endsInConsonantAndY(verb)) {
            return stem(verb) + "ies";
        }
        return verb.matches(".*(?:s|x|z|ch|sh|o)") ? verb + "es" : verb + "s";
    }

    private static String past(String verb) {
        if (endsInConsonantAndY(verb)) {
            return stem(verb) + "ied";
        }
        return verb.endsWith("e") ? verb + "d" : verb + "ed";
    }

    private static String gerund(String verb, String past) {
        char last = verb.charAt(verb.length() - 1);
        boolean doubled = past.equals(verb + last + "ed");
        if (doubled || DOUBLED.contains(verb)) {
            return verb + last + "ing";
        }
        boolean silent = verb.endsWith("e") && !verb.endsWith("ee") && verb.length() > 2;
        return (silent ? stem(verb) : verb) + "ing";
    }
}
