package lantern.ingest.score;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import lantern.ingest.score.TruthFile.Marked;
import lantern.ingest.score.TruthFile.Said;
import lantern.model.evidence.Evidence;
import lantern.model.evidence.Mention;
import lantern.model.evidence.MentionId;
import lantern.model.evidence.Statement;

/**
 * Counts statements by kind. One is right when kind, polarity and what its ends mean are the same;
 * the same tie said twice in a report counts once. Ties of equals have no direction.
 */
final class StatementScore {

    private static final Set<String> EQUALS =
            Set.of("MET", "ASSOCIATE_OF", "FAMILY_OF", "LINKED_TO");

    /** What was said of a tie, for those that match. */
    private record Detail(String certainty, String when, String words) {}

    private record Tie(String kind, String from, String to) {

        static Tie of(String kind, String from, String to) {
            boolean turn = EQUALS.contains(kind) && from.compareTo(to) > 0;
            return turn ? new Tie(kind, to, from) : new Tie(kind, from, to);
        }

        String text() {
            return kind + " " + from + " " + to;
        }
    }

    private final Scores scores;
    private final String name;

    StatementScore(Scores scores, String name) {
        this.scores = scores;
        this.name = name;
    }

    void count(TruthFile truth, Evidence evidence, Alignment alignment) {
        Map<String, Detail> truths = truths(truth);
        Map<String, Detail> guesses = guesses(evidence, alignment);
        compare(Measure.STATEMENTS, truths.keySet(), guesses.keySet());
        compare(
                Measure.WITHOUT_POLARITY,
                withoutPolarity(truths.keySet()),
                withoutPolarity(guesses.keySet()));
        guesses.forEach((key, guess) -> {
            Detail known = truths.get(key);
            if (known == null) {
                scores.error("%s WRONG %s %s".formatted(name, head(key), guess.words()));
            } else {
                details(key, known, guess);
            }
        });
        truths.forEach((key, known) -> {
            if (!guesses.containsKey(key)) {
                scores.error("%s MISSED %s %s".formatted(name, head(key), known.words()));
            }
        });
    }

    private static Map<String, Detail> truths(TruthFile truth) {
        Map<String, Detail> truths = new TreeMap<>();
        for (Said said : truth.statements()) {
            Marked from = Optional.ofNullable(truth.mentions().get(said.from())).orElseThrow();
            Marked to = Optional.ofNullable(truth.mentions().get(said.to())).orElseThrow();
            String when = Optional.ofNullable(said.when()).orElse("");
            truths.put(
                    Tie.of(said.kind(), from.entity(), to.entity()).text() + " " + said.polarity(),
                    new Detail(said.certainty(), when, words(from.text(), to.text())));
        }
        return truths;
    }

    private static Map<String, Detail> guesses(Evidence evidence, Alignment alignment) {
        Map<MentionId, Mention> byId = new HashMap<>();
        alignment.guesses().forEach(mention -> byId.put(mention.id(), mention));
        Map<String, Detail> guesses = new TreeMap<>();
        for (Statement said : evidence.statements()) {
            Mention from = byId.get(said.from());
            Mention to = byId.get(said.to());
            // Journeys are no mentions of words: they are scored as routes.
            if (from != null && to != null) {
                Tie tie =
                        Tie.of(
                                said.kind().name(),
                                alignment.entity(from.id()),
                                alignment.entity(to.id()));
                guesses.put(
                        tie.text() + " " + said.polarity().name().toLowerCase(Locale.ROOT),
                        new Detail(
                                said.certainty().name().toLowerCase(Locale.ROOT),
                                said.when().words(),
                                words(from.words(), to.words())));
            }
        }
        return guesses;
    }

    private static String words(String from, String to) {
        return "[%s] > [%s]".formatted(MentionScore.oneLine(from), MentionScore.oneLine(to));
    }

    private void compare(Measure measure, Set<String> truths, Set<String> guesses) {
        for (String guess : guesses) {
            if (truths.contains(guess)) {
                scores.right(measure, kind(guess));
            } else {
                scores.wrong(measure, kind(guess));
            }
        }
        truths.stream()
                .filter(key -> !guesses.contains(key))
                .forEach(key -> scores.missed(measure, kind(key)));
    }

    private static Set<String> withoutPolarity(Set<String> keys) {
        Set<String> without = new TreeSet<>();
        keys.forEach(key -> without.add(key.substring(0, key.lastIndexOf(' '))));
        return without;
    }

    private void details(String key, Detail known, Detail guess) {
        boolean same = known.certainty().equals(guess.certainty());
        add("certainty", same, true, true);
        if (!same) {
            scores.error("%s CERTAINTY %s %s".formatted(name, head(key), guess.words()));
        }
        boolean sameTime =
                MentionScore.oneLine(known.when()).equals(MentionScore.oneLine(guess.when()));
        add("when", sameTime, !guess.when().isEmpty(), !known.when().isEmpty());
    }

    private void add(String row, boolean same, boolean guessed, boolean known) {
        int right = same && known && guessed ? 1 : 0;
        scores.add(Measure.DETAILS, row, new Count(right, guessed ? 1 : 0, right, known ? 1 : 0));
    }

    private static String kind(String key) {
        return key.substring(0, key.indexOf(' '));
    }

    private static String head(String key) {
        return kind(key) + key.substring(key.lastIndexOf(' '));
    }
}
