package lantern.model.port;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lantern.model.access.Viewer;
import lantern.model.report.ReportId;

/**
 * Every file ever offered. What became of a report stands here in the same transaction as the
 * report itself ({@link EvidenceStore#record}).
 */
public interface SubmissionLedger {

    /**
     * Notes that a file's bytes are kept and that reading it begins; of one that is done, that it
     * came once more.
     *
     * @param received in the state RECEIVED
     * @return what stands in the ledger now: DONE when there is nothing to read
     * @throws StoreUnavailable when the store cannot be reached
     */
    Submission receive(Submission received);

    /** Notes that reading it is begun once more. */
    void tryAgain(ReportId id);

    /** Those that were received and are neither done nor put aside, the oldest first. */
    List<Submission> listUnfinished();

    /** Those that were put aside, the oldest first: for the operator's own commands. */
    List<Submission> listQuarantined();

    /** Every report with the version that read it, in the order of recording. */
    List<ReadBy> listReports();

    /** A part of what the viewer may know of, the latest change first. */
    Page list(Wanted wanted, Viewer viewer);

    /** How many files the viewer may know of, by sender and state. */
    List<Total> totals(Viewer viewer);

    /** Those of these files that the viewer may know of. */
    List<Entry> find(Collection<ReportId> ids, Viewer viewer);

    /**
     * Which lines are wanted.
     *
     * @param states empty for all
     * @param sender empty optional for all
     * @param text part of a name, path or reason, or the beginning of an id, empty for all
     * @param parent only what this file held
     * @param offset how many to leave out
     * @param limit how many at most
     */
    record Wanted(
            Set<Submission.State> states,
            Optional<String> sender,
            String text,
            Optional<ReportId> parent,
            int offset,
            int limit) {
        public Wanted {
            states = Set.copyOf(states);
        }
    }

    /**
     * @param total that are wanted, on all pages
     */
    record Page(List<Entry> entries, long total) {
        public Page {
            entries = List.copyOf(entries);
        }
    }

    /** Which version of the extraction read a report. */
    record ReadBy(ReportId report, String extractor) {}

    /**
     * A line.
     *
     * @param isReport is there a report of it? Not of a file that only holds others
     */
    record Entry(Submission submission, boolean isReport) {}

    /** What one sender sent. */
    record Total(
            String sender,
            Map<Submission.State, Long> files,
            long mentions,
            long statements,
            java.time.Instant last) {
        public Total {
            files = Map.copyOf(files);
        }
    }
}
