package lantern.web.review;

import org.jspecify.annotations.Nullable;

/** Every decision has a reason, for whoever reads it later. */
final class Reasons {

    private static final int LONGEST = 2_000;

    private Reasons() {}

    static String checked(@Nullable String words) {
        if (words == null || words.isBlank()) {
            throw new IllegalArgumentException("A decision needs a reason.");
        }
        if (words.length() > LONGEST) {
            throw new IllegalArgumentException("A reason has " + LONGEST + " characters at most.");
        }
        return words.strip();
    }
}
