package lantern.web.house;

import org.jspecify.annotations.Nullable;

/** A store could not be opened; the message says why, in words for the operator. */
public final class HouseClosed extends RuntimeException {

    HouseClosed(String words, @Nullable Throwable cause) {
        super(words, cause);
    }
}
