package lantern.ingest.intake;

import java.util.Optional;
import lantern.ingest.read.Enclosed;
import lantern.ingest.read.Opened;
import lantern.model.access.Audience;
import lantern.model.evidence.Evidence;
import lantern.model.report.Origin;
import lantern.model.report.ReportId;

/** What came of a file before the store is asked. */
sealed interface Outcome {

    record Extracted(Evidence evidence) implements Outcome {}

    record Unchanged() implements Outcome {}

    /**
     * A file that only held others, all of them entered.
     *
     * @param format as a person would call it
     */
    record Emptied(ReportId id, Origin origin, String format, Audience audience)
            implements Outcome {}

    /**
     * Put aside.
     *
     * @param reason with the place, no person's data
     */
    record Refused(ReportId id, Origin origin, String reason, Audience audience)
            implements Outcome {}

    /**
     * A file that holds others, which are to be taken in first.
     *
     * @param cover what is read from the report that it is itself, empty when it only holds others
     * @param audience its own
     * @param depth how many files it lies in
     */
    record Holding(
            ReportId id,
            Origin origin,
            Opened.Holder holder,
            Optional<Evidence> cover,
            Audience audience,
            int depth)
            implements Outcome {

        Offer offer(Enclosed enclosed) {
            return new Offer(
                    origin.enclosed(id, enclosed.name()), enclosed.content(), audience, depth + 1);
        }

        /** What comes of it once what it holds is entered. */
        Outcome entered() {
            return cover.<Outcome>map(Extracted::new)
                    .orElseGet(() -> new Emptied(id, origin, holder.format(), audience));
        }

        /** What comes of it when it turned out to be broken. */
        Outcome refused(String reason) {
            return new Refused(id, origin, reason, audience);
        }
    }
}
