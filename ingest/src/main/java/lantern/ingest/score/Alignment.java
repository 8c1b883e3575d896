package lantern.ingest.score;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lantern.ingest.extract.CodePoints;
import lantern.ingest.extract.ExtractLine;
import lantern.ingest.score.TruthFile.Marked;
import lantern.model.evidence.Evidence;
import lantern.model.evidence.Mention;
import lantern.model.evidence.MentionId;

/**
 * Which mention that was found is which that the truth marks. By place where the truth's offsets
 * fit the text; else, as for mail and tables that a reader decodes first, by words: the first
 * writing of some words is the first that the truth marks, and so on.
 */
final class Alignment {

    private final List<Mention> guesses;
    private final List<Marked> truths;
    private final Map<MentionId, Marked> exact = new HashMap<>();
    private final Map<MentionId, Marked> overlapping = new HashMap<>();
    private final Map<String, Mention> foundAs = new LinkedHashMap<>();

    private final Map<String, Mention> touchedBy = new HashMap<>();

    private Alignment(TruthFile truth, Evidence evidence) {
        this.guesses = ExtractLine.mentions(evidence);
        this.truths =
                truth.mentions().values().stream()
                        .sorted(Comparator.comparingInt(Marked::start))
                        .toList();
    }

    static Alignment of(TruthFile truth, Evidence evidence) {
        Alignment alignment = new Alignment(truth, evidence);
        String text = evidence.report().text();
        CodePoints points = new CodePoints(text);
        if (fits(truth, text, points)) {
            alignment.byPlace(points);
        } else {
            alignment.byWords();
        }
        return alignment;
    }

    private static boolean fits(TruthFile truth, String text, CodePoints points) {
        return truth.mentions().values().stream()
                .allMatch(marked ->
                        text.substring(points.units(marked.start()), points.units(marked.end()))
                                .equals(marked.text()));
    }

    private void byPlace(CodePoints points) {
        Map<String, Marked> bySpan = new HashMap<>();
        for (Marked marked : truths) {
            bySpan.put(key(marked.kind(), marked.start(), marked.end()), marked);
        }
        for (Mention guess : guesses) {
            int start = points.of(guess.span().start());
            int end = points.of(guess.span().end());
            Marked marked = bySpan.get(key(guess.kind().label(), start, end));
            if (marked != null) {
                match(guess, marked);
            }
            for (Marked other : truths) {
                boolean overlap = other.start() < end && start < other.end();
                if (overlap && other.kind().equals(guess.kind().label())) {
                    overlapping.putIfAbsent(guess.id(), other);
                    touchedBy.putIfAbsent(other.id(), guess);
                }
            }
        }
    }

    private static String key(String kind, int start, int end) {
        return kind + " " + start + "-" + end;
    }

    private void byWords() {
        Map<String, Deque<Marked>> waiting = new HashMap<>();
        for (Marked marked : truths) {
            waiting.computeIfAbsent(marked.kind() + " " + plain(marked.text()), _ -> deque())
                    .add(marked);
        }
        List<Mention> rest = new ArrayList<>();
        for (Mention guess : guesses) {
            String key = guess.kind().label() + " " + plain(guess.words());
            Marked marked = waiting.getOrDefault(key, deque()).poll();
            if (marked != null) {
                match(guess, marked);
                overlapping.put(guess.id(), marked);
                touchedBy.put(marked.id(), guess);
            } else {
                rest.add(guess);
            }
        }
        rest.forEach(this::share);
    }

    /** Without places, words overlap when the ones hold the others. */
    private void share(Mention guess) {
        String words = plain(guess.words());
        for (Marked marked : truths) {
            String other = plain(marked.text());
            if (marked.kind().equals(guess.kind().label())
                    && !touchedBy.containsKey(marked.id())
                    && (words.contains(other) || other.contains(words))) {
                overlapping.put(guess.id(), marked);
                touchedBy.put(marked.id(), guess);
                return;
            }
        }
    }

    private static Deque<Marked> deque() {
        return new ArrayDeque<>();
    }

    private static String plain(String words) {
        return words.replaceAll("\\s+", " ");
    }

    private void match(Mention guess, Marked marked) {
        exact.put(guess.id(), marked);
        foundAs.put(marked.id(), guess);
    }

    List<Mention> guesses() {
        return guesses;
    }

    List<Marked> truths() {
        return truths;
    }

    Optional<Marked> truthOf(Mention guess) {
        return Optional.ofNullable(exact.get(guess.id()));
    }

    Optional<Mention> guessOf(Marked marked) {
        return Optional.ofNullable(foundAs.get(marked.id()));
    }

    /** What was found in its place, else what overlaps it. */
    Optional<Mention> guessTouching(Marked marked) {
        Mention found = foundAs.get(marked.id());
        return Optional.ofNullable(found == null ? touchedBy.get(marked.id()) : found);
    }

    boolean overlaps(Mention guess) {
        return overlapping.containsKey(guess.id());
    }

    boolean isTouched(Marked marked) {
        return touchedBy.containsKey(marked.id());
    }

    /**
     * What a guess means: the truth's entity where it is marked, if only in part; else something
     * that the truth does not know. A longer or shorter span still leads its statements there.
     */
    String entity(MentionId guess) {
        Marked marked = exact.getOrDefault(guess, overlapping.get(guess));
        return marked == null ? "?" + guess.value() : marked.entity();
    }
}
