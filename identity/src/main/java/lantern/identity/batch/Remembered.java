package lantern.identity.batch;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What the same few texts become, worked out once. Forgets all when it holds many. */
final class Remembered {

    private static final int MOST = 200_000;

    private final UnaryOperator<String> work;
    private final Map<String, String> known = new HashMap<>();

    Remembered(UnaryOperator<String> work) {
        this.work = work;
    }

    String of(String text) {
        if (text.isEmpty()) {
            return text;
        }
        if (known.size() >= MOST) {
            known.clear();
        }
        return known.computeIfAbsent(text, work);
    }
}
