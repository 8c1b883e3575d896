package lantern.ingest.relate.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lantern.ingest.relate.frame.Phrase.Noun;
import lantern.model.evidence.TieKind;

/**
 * What a verb says of those around it. In the table: kind; verbs; who the tie is from; to whom; and
 * words that must stand with it.
 *
 * @param needed of which part ("o", "s", "any") one of the words must be there; "none" for no
 *     object, "without" and "paid" for what is said of the pay, "unless" for what only a "not" says
 *     ("not allowed out without P"); empty when nothing is needed
 * @param needs the words
 */
record VerbFrame(TieKind kind, Slot from, Slot to, String needed, Set<String> needs) {

    /**
     * Where an end stands.
     *
     * @param part "s" who does it, "o" to whom it is done, "t" to whom, or who when it is done to
     *     nobody, "s>" and "o>" what hangs on these, else prepositions
     * @param kinds letters of the mentions that it may be
     */
    record Slot(Set<String> part, String kinds) {

        static Slot of(String written) {
            int colon = written.indexOf(':');
            return new Slot(
                    Set.of(written.substring(0, colon).strip().split(",")),
                    written.substring(colon + 1).strip());
        }
    }

    static final Map<String, List<VerbFrame>> BY_VERB = read();

    private static Map<String, List<VerbFrame>> read() {
        Map<String, List<VerbFrame>> frames = new HashMap<>();
        for (String line : Table.lines(Table.class, "verb-frames.txt")) {
            String[] parts = line.split(" *; *");
            String[] needed = (parts.length > 4 ? parts[4] : "=").split("=", -1);
            VerbFrame frame =
                    new VerbFrame(
                            TieKind.valueOf(parts[0].strip()),
                            Slot.of(parts[2]),
                            Slot.of(parts[3]),
                            needed[0],
                            needed[1].isEmpty() ? Set.of() : Set.of(needed[1].split(",")));
            for (String verb : parts[1].split(" +")) {
                frames.computeIfAbsent(verb, _ -> new ArrayList<>()).add(frame);
            }
        }
        return frames;
    }

    boolean allows(Predicate predicate) {
        return switch (needed) {
            case "" -> true;
            case "s" -> predicate.subject != null && has(predicate.subject);
            case "o" -> Roles.objects(predicate).stream().anyMatch(this::has);
            case "none" -> predicate.objects.isEmpty();
            case "without" -> hasBehind(predicate, "without");
            case "unless" -> predicate.verb.negated() && hasWord(predicate);
            case "paid" -> !hasBehind(predicate, "without");
            default -> hasWord(predicate);
        };
    }

    private static boolean hasBehind(Predicate predicate, String preposition) {
        return predicate.behind.stream().anyMatch(noun -> noun.preposition.equals(preposition));
    }

    private boolean hasWord(Predicate predicate) {
        return predicate.adverbs.stream().anyMatch(needs::contains)
                || predicate.objects.stream().anyMatch(this::has)
                || predicate.behind.stream()
                        .anyMatch(noun -> has(noun) || needs.contains(noun.preposition))
                || (predicate.subject != null && has(predicate.subject));
    }

    private boolean has(Noun noun) {
        return noun.words.stream().anyMatch(needs::contains);
    }
}
