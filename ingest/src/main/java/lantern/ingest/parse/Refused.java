package lantern.ingest.parse;

/** A document that cannot be read. The message says where and why, and names no person's data. */
public final class Refused extends Exception {

    public Refused(String reason) {
        super(reason);
    }

    /** The reason, never null. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
