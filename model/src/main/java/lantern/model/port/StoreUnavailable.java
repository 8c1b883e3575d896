package lantern.model.port;

/**
 * The store cannot be reached just now. Nothing was written; the same call may go through later.
 */
public final class StoreUnavailable extends RuntimeException {

    public StoreUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
