package lantern.web.house;

import org.jspecify.annotations.Nullable;

/**
 * A store could not be opened, or was closed while it was worked on; the message says why, in words
 * for the operator.
 */
public final class HouseClosed extends RuntimeException {

    HouseClosed(String words, @Nullable Throwable cause) {
        super(words, cause);
    }
}
