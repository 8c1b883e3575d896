package lantern.ingest.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import lantern.model.access.Viewer;
import lantern.model.port.StoreUnavailable;
import lantern.model.port.Submission;
import lantern.model.port.SubmissionLedger;
import lantern.model.report.ReportId;

/** A ledger in memory that can be told to be away for a while. */
final class FakeLedger implements SubmissionLedger {

    final AtomicInteger away = new AtomicInteger();
    final List<ReportId> received = new ArrayList<>();

    private final Map<ReportId, Submission> submissions;

    FakeLedger(Map<ReportId, Submission> submissions) {
        this.submissions = submissions;
    }

    @Override
    public synchronized Submission receive(Submission submission) {
        if (away.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new StoreUnavailable("away", new IllegalStateException());
        }
        received.add(submission.id());
        Submission known = submissions.get(submission.id());
        Submission now =
                known == null || known.state() != Submission.State.DONE ? submission : known;
        boolean open = known == null || known.state() != Submission.State.DONE;
        return put(
                now,
                known == null ? submission.history() : known.history(),
                known == null || !open ? 0 : 1,
                known == null ? 0 : 1);
    }

    @Override
    public synchronized void tryAgain(ReportId id) {
        Submission known = submissions.get(id);
        if (known != null) {
            put(known, known.history(), 1, 0);
        }
    }

    /** What became of a file leaves its history as it is. */
    synchronized void note(Submission submission) {
        Submission known = submissions.get(submission.id());
        put(submission, known == null ? submission.history() : known.history(), 0, 0);
    }

    private Submission put(Submission line, Submission.History history, int attempts, int offered) {
        Submission now =
                new Submission(
                        line.id(),
                        line.origin(),
                        line.state(),
                        line.reason(),
                        line.format(),
                        line.audience(),
                        line.mentions(),
                        line.statements(),
                        line.extractor(),
                        line.at(),
                        new Submission.History(
                                history.encoding(),
                                history.mapping(),
                                history.within(),
                                history.attempts() + attempts,
                                history.offered() + offered,
                                history.first()));
        submissions.put(line.id(), now);
        return now;
    }

    @Override
    public List<Submission> listUnfinished() {
        return in(Submission.State.RECEIVED);
    }

    @Override
    public List<Submission> listQuarantined() {
        return in(Submission.State.QUARANTINED);
    }

    private List<Submission> in(Submission.State state) {
        return submissions.values().stream().filter(line -> line.state() == state).toList();
    }

    @Override
    public List<ReadBy> listReports() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Page list(Wanted wanted, Viewer viewer) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Total> totals(Viewer viewer) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Entry> find(Collection<ReportId> ids, Viewer viewer) {
        throw new UnsupportedOperationException();
    }
}
