package lantern.ingest.intake;

import lantern.model.access.Audience;
import lantern.model.evidence.Evidence;
import lantern.model.report.Origin;
import lantern.model.report.ReportId;

/** What came of a file before the store is asked. */
sealed interface Outcome {

    record Extracted(Evidence evidence) implements Outcome {}

    record Unchanged() implements Outcome {}

    /**
     * Put aside.
     *
     * @param reason with the place, no person's data
     */
    record Refused(ReportId id, Origin origin, String reason, Audience audience)
            implements Outcome {}
}
