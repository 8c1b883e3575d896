package lantern.model.port;

import java.util.List;
import lantern.model.entity.DecisionId;

/** Replaces what was read from a report by what a newer extraction reads from the same bytes. */
public interface EvidenceRevision {

    /** Notes that a newer extraction reads the same as stands already. */
    void confirm(Submission submission);

    /**
     * Raises the store's position before a report is left out of an index for a while: an index
     * that is not told of it is known to be behind.
     */
    long announce();

    /**
     * Replaces a report's mentions and statements in one transaction. A mention that is found again
     * stays where it is, by whatever reasons and decisions; so does one that a decision moved
     * before it was lost for a while. Corrections are drawn over the new reading. A report whose
     * audience is another now is placed anew: who is who is settled within an audience.
     *
     * @param filing a placement for each mention, used for those that were not there
     * @throws StoreUnavailable when the store cannot be reached: nothing was written, try again
     */
    Revised replace(Filing filing);

    /**
     * @param adrift decisions in force that rest on words of this report that are no longer found
     * @param isCorrected are there corrections of it that hold?
     */
    record Revised(long position, List<DecisionId> adrift, boolean isCorrected) {
        public Revised {
            adrift = List.copyOf(adrift);
        }
    }
}
