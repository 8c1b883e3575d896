package lantern.ingest.intake;

import lantern.model.port.StoreUnavailable;
import lantern.model.port.Submission;
import lantern.model.port.SubmissionLedger;
import lantern.model.report.ReportId;

/**
 * What is noted of a file before it is read: that its bytes are kept, in the ledger, or on the disk
 * for as long as the store is away; and that reading it begins. Used from many threads.
 */
public final class Daybook {

    private final SubmissionLedger ledger;
    private final Outbox outbox;
    private final Attempts attempts;
    private final Patience patience;

    public Daybook(SubmissionLedger ledger, Outbox outbox, Attempts attempts, Patience patience) {
        this.ledger = ledger;
        this.outbox = outbox;
        this.attempts = attempts;
        this.patience = patience;
    }

    Attempts attempts() {
        return attempts;
    }

    /**
     * Waits for the store for as long as it takes; the file is not lost when this never returns.
     *
     * @return what stands in the ledger now
     */
    Submission receive(Submission received) {
        Submission known;
        try {
            known = ledger.receive(received);
        } catch (StoreUnavailable away) {
            outbox.put(received);
            known = patience.until(() -> ledger.receive(received));
        }
        outbox.remove(received.id());
        return known;
    }

    void tryAgain(ReportId id) {
        patience.until(() -> {
            ledger.tryAgain(id);
            return id;
        });
    }
}
