package lantern.ingest.read;

import lantern.model.report.Origin;

/** A file that cannot be read. Says where and why, and names no person's data. */
public final class UnreadableReport extends RuntimeException {

    private final Origin origin;
    private final String reason;

    /**
     * @param reason the place and what is wrong there: "row 41: 7 cells where the header has 8"
     */
    public UnreadableReport(Origin origin, String reason) {
        super(reason);
        this.origin = origin;
        this.reason = reason;
    }

    public Origin origin() {
        return origin;
    }

    public String reason() {
        return reason;
    }
}
