package lantern.model.port;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lantern.model.entity.DecisionId;
import lantern.model.entity.EntityId;
import lantern.model.evidence.MentionId;
import lantern.model.report.ReportId;

/** Replaces what was read from a report by what a newer extraction reads from the same bytes. */
public interface EvidenceRevision {

    /** A report as it stands, with its text, and where its mentions end now. */
    Optional<Filed> find(ReportId report);

    /** Notes that a newer extraction reads the same as stands already. */
    void confirm(Submission submission);

    /**
     * Raises the store's position before a report is left out of an index for a while: an index that
     * is not told of it is known to be behind.
     */
    long announce();

    /**
     * Replaces a report's mentions and statements in one transaction. A mention that is found again
     * stays where it is, by whatever reasons and decisions; so does one that a decision moved
     * before it was lost for a while. A report whose audience is another now is placed anew: who is
     * who is settled within an audience.
     *
     * @param filing a placement for each mention, used for those that were not there
     * @throws StoreUnavailable when the store cannot be reached: nothing was written, try again
     */
    Revised replace(Filing filing);

    /**
     * @param ends where each mention ends now
     * @param adrift decisions in force that rest on words of this report that are no longer found
     */
    record Revised(long position, Map<MentionId, EntityId> ends, List<DecisionId> adrift) {
        public Revised {
            ends = Map.copyOf(ends);
            adrift = List.copyOf(adrift);
        }
    }
}
