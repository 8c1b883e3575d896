package lantern.model.port;

import org.jspecify.annotations.Nullable;

/**
 * What answers is no store that can be used, and will not be by waiting: the wrong password, a
 * database that is too old, or no database. The message says what to do, in words for the operator.
 */
public final class StoreRefused extends RuntimeException {

    public StoreRefused(String words, @Nullable Throwable cause) {
        super(words, cause);
    }
}
