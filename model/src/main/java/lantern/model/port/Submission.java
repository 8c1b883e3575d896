package lantern.model.port;

import java.time.Instant;
import lantern.model.access.Audience;
import lantern.model.access.Marking;
import lantern.model.report.Origin;
import lantern.model.report.ReportId;

/**
 * A line of the ledger of files: what became of one that was offered.
 *
 * @param reason with the place, empty unless it was put aside or waits; no person's data
 * @param extractor version of the extraction that read it
 * @param at when it last changed
 */
public record Submission(
        ReportId id,
        Origin origin,
        State state,
        String reason,
        String format,
        Audience audience,
        int mentions,
        int statements,
        String extractor,
        Instant at,
        History history) {

    /** Of a file that was offered once, read once, and is in no known encoding. */
    public Submission(
            ReportId id,
            Origin origin,
            State state,
            String reason,
            String format,
            Audience audience,
            int mentions,
            int statements,
            String extractor,
            Instant at) {
        this(
                id,
                origin,
                state,
                reason,
                format,
                audience,
                mentions,
                statements,
                extractor,
                at,
                new History("", "", Audience.of(Marking.OFFICIAL), 1, 1, at));
    }

    public enum State {
        /** Its bytes are kept; it is being read, or will be when Lantern starts again. */
        RECEIVED,
        /** Its bytes are kept; the store is away, so that this stands on the disk alone. */
        WAITING,
        /** All that it says is recorded. */
        DONE,
        /** It could not be read; its bytes are kept, and it can be tried again. */
        QUARANTINED
    }

    /**
     * What came before.
     *
     * @param encoding of its text, empty when not known
     * @param mapping SHA-256 of the mapping that was asked for, under which it is kept among the
     *     originals; empty when each file of records finds its own
     * @param within the audience of the file that held it, to which it adds its own
     * @param attempts how often reading it was begun
     * @param offered how often the same bytes were offered
     * @param first when they were offered first
     */
    public record History(
            String encoding,
            String mapping,
            Audience within,
            int attempts,
            int offered,
            Instant first) {}
}
