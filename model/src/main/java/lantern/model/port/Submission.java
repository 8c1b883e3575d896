package lantern.model.port;

import java.time.Instant;
import lantern.model.access.Audience;
import lantern.model.report.Origin;
import lantern.model.report.ReportId;

/**
 * What became of a file that was offered.
 *
 * @param reason with the place, empty when it was read well; no person's data
 * @param extractor version of the extraction that read it
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
        Instant at) {

    public enum State {
        DONE,
        QUARANTINED
    }
}
