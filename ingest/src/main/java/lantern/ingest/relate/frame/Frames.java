package lantern.ingest.relate.frame;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the verbs and nouns of a clause say of its mentions.
 *
 * <p>A clause is a sentence in small letters in which each mention is one capital letter, by which
 * the tables name its kind.
 */
public final class Frames {

    private static final Set<String> NONE = Set.of("no", "nobody", "none", "nothing");

    private Frames() {}

    /** In the order in which they were found, each once. */
    public static List<Tie> find(String clause) {
        List<Phrase> phrases = Phrases.of(Words.of(clause));
        List<Predicate> predicates = Clauses.of(clause, phrases);
        Set<Tie> ties = new LinkedHashSet<>();
        Roles roles = new Roles(clause);
        for (Predicate predicate : predicates) {
            for (VerbFrame frame :
                    VerbFrame.BY_VERB.getOrDefault(predicate.verb.lemma(), List.of())) {
                if (!predicate.isOnlyAsked() && frame.allows(predicate)) {
                    pair(
                            roles.of(frame.from(), predicate),
                            roles.of(frame.to(), predicate),
                            frame,
                            predicate,
                            ties);
                }
            }
        }
        ties.addAll(new NounTies(roles, phrases, predicates).find());
        return List.copyOf(ties);
    }

    private static void pair(
            List<Integer> froms,
            List<Integer> tos,
            VerbFrame frame,
            Predicate predicate,
            Set<Tie> ties) {
        boolean among = frame.from().equals(frame.to());
        List<Integer> seen = new ArrayList<>();
        for (int from : froms) {
            seen.add(from);
            for (int to : tos) {
                if (from != to && !(among && seen.contains(to))) {
                    ties.add(tie(frame, from, to, predicate));
                }
            }
        }
    }

    private static Tie tie(VerbFrame frame, int from, int to, Predicate predicate) {
        int start = Math.min(Math.min(from, to), predicate.verb.at());
        int end = Math.max(Math.max(from, to) + 1, predicate.verb.end());
        boolean none = predicate.objects.stream().anyMatch(noun -> noun.words.stream().anyMatch(NONE::contains));
        boolean never =
                predicate.adverbs.contains("never") || predicate.adverbs.contains("not");
        boolean denied = predicate.denied || none || never;
        return new Tie(
                frame.kind(), from, to, start, end, denied && !frame.needed().equals("unless"));
    }
}
