package lantern.cypher.read;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** How often each text is written; which one to show rests on nothing else. */
final class Frequencies {

    private final Map<String, Long> times = new HashMap<>();

    void add(String text, long more) {
        if (!text.isBlank()) {
            times.merge(text.strip(), more, Long::sum);
        }
    }

    /** The most frequent, then the longest, then the first of the alphabet. */
    Optional<String> mostFrequent() {
        return best(_ -> 0);
    }

    /** The one with the most words, then as above. */
    Optional<String> fullest() {
        return best(text -> text.split("\\s+").length);
    }

    /** Those written with a plus come first, then as above. */
    Optional<String> international() {
        return best(text -> text.startsWith("+") ? 1 : 0);
    }

    private Optional<String> best(ToIntFunction<String> rank) {
        return times.entrySet().stream()
                .min(
                        Comparator.<Map.Entry<String, Long>>comparingInt(
                                        text -> -rank.applyAsInt(text.getKey()))
                                .thenComparing(Map.Entry::getValue, Comparator.reverseOrder())
                                .thenComparingInt(text -> -text.getKey().length())
                                .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }
}
