package lantern.model.port;

import java.util.List;
import java.util.Optional;
import lantern.model.access.Viewer;
import lantern.model.correction.Addition;
import lantern.model.correction.Correction;
import lantern.model.correction.Reviewed;
import lantern.model.entity.Decision;
import lantern.model.port.DecisionLedger.Decided;
import lantern.model.report.ReportId;

/**
 * What analysts put right in the reading of reports. Evidence stays: what was read wrongly is set
 * aside, what was missed is added, and taking a correction back brings the earlier reading again.
 */
public interface CorrectionLedger {

    /** For the one who settles who is meant, and for an index: never for a reader. */
    Optional<Reviewed> findReviewed(ReportId report);

    /**
     * Writes a correction and changes what the report is read to say, in one transaction.
     *
     * @param addition who is meant, where it makes a mention that there never was
     * @throws IllegalArgumentException when the viewer may not read the report, or when it speaks
     *     of what is not there or changes nothing; the message is for the analyst
     */
    Decided correct(Correction correction, Optional<Addition> addition, String reason, Viewer by);

    /** The corrections of a report, those taken back included, the newest first. */
    List<Decision> listCorrections(ReportId report, Viewer viewer);

    /**
     * Brings the corrections that hold to bear again, after a newer extraction has replaced what
     * was read in a report. One that has nothing to put right any more stays in the ledger.
     *
     * @param additions who is meant by mentions that corrections make and that are not there
     * @return the store's position after it
     */
    long reapply(ReportId report, List<Addition> additions);
}
