package lantern.ingest.records;

/** A table cannot be read; the message says where and why, and holds no cell of it. */
public final class BadTable extends RuntimeException {

    private static final long serialVersionUID = 1;

    BadTable(String message, Throwable cause) {
        super(message, cause);
    }

    BadTable(String message) {
        super(message);
    }
}
