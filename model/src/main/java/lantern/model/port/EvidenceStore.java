package lantern.model.port;

import java.util.List;
import java.util.Optional;
import lantern.model.access.Viewer;
import lantern.model.report.ReportId;

/** Keeps what reports say, each report in one transaction, once. */
public interface EvidenceStore {

    /**
     * Writes a report with all that was read from it, and its submission, in one transaction.
     * Recording the same report again changes nothing; the same filing again gives the same answer,
     * so one whose reply was lost is simply offered once more.
     *
     * @throws StoreUnavailable when the store cannot be reached: nothing was written, try again
     *     later
     */
    Recorded record(Filing filing);

    /** Notes a file that could not be read, with its place and reason. */
    void quarantine(Submission submission);

    /** Notes a file that only holds others, once all those are entered. It is done. */
    void enterHolder(Submission submission);

    Optional<Submission> findSubmission(ReportId id);

    /** Every file ever offered that the viewer may know of, the newest first. */
    List<Submission> listSubmissions(Viewer viewer);

    /**
     * Takes away exactly what a report brought: its mentions, its statements, and the entities and
     * joints that nothing else holds up; and the note of its file, also of one that was only put
     * aside.
     *
     * @return false when there is neither such a report nor such a file
     */
    boolean delete(ReportId id);

    /**
     * Every mention with where it ends now, in the order in which the reports were recorded: to
     * rebuild an index.
     */
    void forEachReport(java.util.function.Consumer<Filed> consumer);

    /**
     * The reports that were recorded after a position, as {@link #forEachReport} gives them: to
     * bring an index up to date that stopped there.
     *
     * @return false, and nothing is given, when more has happened since than reports were recorded
     */
    default boolean forEachReportAfter(long position, java.util.function.Consumer<Filed> consumer) {
        return false;
    }

    /**
     * Rises with each transaction that changes who is who or what is said; an index that carries it
     * is up to date.
     */
    long position();

    /**
     * @param isNew is this filing the one that the store holds? If not, the report was there
     * @param position of the store after the transaction that recorded the report
     */
    record Recorded(boolean isNew, long position) {}
}
