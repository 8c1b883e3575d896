package lantern.ingest.read.mapping;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Answers that are asked for again and again. Forgets them all when there are too many: what comes
 * again is learned again.
 */
final class Remembered<T> {

    private static final int MOST = 20_000;
    private static final int LONGEST = 200;

    private final Map<String, T> answers = new ConcurrentHashMap<>();

    T get(String question, Supplier<T> answer) {
        if (question.length() > LONGEST) {
            return answer.get();
        }
        T known = answers.get(question);
        if (known != null) {
            return known;
        }
        T fresh = answer.get();
        if (answers.size() >= MOST) {
            answers.clear();
        }
        answers.put(question, fresh);
        return fresh;
    }
}
