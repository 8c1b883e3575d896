package lantern.ingest.revise;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import lantern.ingest.Extractor;
import lantern.ingest.intake.IntakeProgress;
import lantern.ingest.intake.Originals;
import lantern.ingest.intake.Patience;
import lantern.ingest.read.Readers;
import lantern.ingest.read.UnreadableReport;
import lantern.model.correction.Reviewed;
import lantern.model.entity.DecisionId;
import lantern.model.entity.EntityId;
import lantern.model.entity.Resolution;
import lantern.model.evidence.Evidence;
import lantern.model.evidence.MentionId;
import lantern.model.port.CorrectionLedger;
import lantern.model.port.EvidenceRevision;
import lantern.model.port.EvidenceStore;
import lantern.model.port.Filed;
import lantern.model.port.Filing;
import lantern.model.port.Resolver;
import lantern.model.port.SearchIndex;
import lantern.model.port.Submission;
import lantern.model.report.Report;
import lantern.model.report.ReportId;

/**
 * Reads old reports anew by the present extraction and replaces what was read of them, one
 * transaction a report. Reports are read on all cores and replaced one after the other. A report
 * that cannot be read any more stays as it is.
 */
public final class Reextraction {

    private final EvidenceStore store;
    private final EvidenceRevision revision;
    private final CorrectionLedger corrections;
    private final Resolver resolver;
    private final SearchIndex index;
    private final Consumer<ReportId> reapply;
    private final Rereading rereading;
    private final Extractor extractor;
    private final Patience patience;
    private final Clock clock;

    /**
     * @param index settles who is meant, and searches
     * @param reapply settles who is meant by what corrections add to a report that is read anew
     */
    public <R extends Resolver & SearchIndex> Reextraction(
            EvidenceStore store,
            EvidenceRevision revision,
            CorrectionLedger corrections,
            R index,
            Consumer<ReportId> reapply,
            Originals originals,
            Extractor extractor,
            Patience patience,
            Clock clock) {
        this.store = store;
        this.revision = revision;
        this.corrections = corrections;
        this.resolver = index;
        this.index = index;
        this.reapply = reapply;
        this.rereading = new Rereading(originals, Readers.all(), extractor);
        this.extractor = extractor;
        this.patience = patience;
        this.clock = clock;
    }

    /** The version by which reports are read now. */
    public String version() {
        return extractor.version();
    }

    /**
     * @throws CancellationException when the thread is interrupted; what was replaced stays so
     */
    public RevisionTally of(List<ReportId> reports, IntakeProgress progress) {
        long began = System.nanoTime();
        RevisionTally tally = RevisionTally.NOTHING;
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors());
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            Queue<Future<Reread>> ahead = new ArrayDeque<>();
            var left = reports.iterator();
            while (left.hasNext() || !ahead.isEmpty()) {
                while (ahead.size() < 2 * threads && left.hasNext()) {
                    ReportId report = left.next();
                    ahead.add(workers.submit(() -> read(report)));
                }
                tally = enter(get(ahead.remove()), tally, progress);
                progress.reached(step(tally.reports(), reports.size(), began));
            }
        } finally {
            workers.shutdownNow();
        }
        return tally.in(seconds(began));
    }

    private Reread read(ReportId report) {
        Optional<Submission> submission = patience.until(() -> store.findSubmission(report));
        if (submission.isEmpty()) {
            return new Reread.Failed(report.value(), "there is no such report");
        }
        String path = submission.get().origin().path();
        try {
            return new Reread.Read(submission.get(), rereading.of(submission.get()));
        } catch (UnreadableReport unreadable) {
            return new Reread.Failed(path, unreadable.reason());
        } catch (CancellationException stopped) {
            throw stopped;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            return new Reread.Failed(
                    path, "the extractor failed: " + failure.getClass().getSimpleName());
        }
    }

    private RevisionTally enter(Reread reread, RevisionTally tally, IntakeProgress progress) {
        return switch (reread) {
            case Reread.Failed(var path, var reason) -> {
                progress.quarantined(path + ": " + reason);
                yield tally.withUnread(path + ": " + reason);
            }
            case Reread.Read(var submission, var evidence) -> {
                Optional<Reviewed> before =
                        patience.until(() -> corrections.findReviewed(submission.id()));
                if (before.isEmpty()) {
                    yield tally.withUnread(
                            submission.origin().path() + ": there is no such report");
                }
                yield enter(before.get(), withOrigin(evidence, before.get()), submission, tally);
            }
        };
    }

    private RevisionTally enter(
            Reviewed before, Evidence evidence, Submission submission, RevisionTally tally) {
        Submission now = submission(submission, evidence);
        if (isSame(before.read(), evidence)) {
            patience.until(() -> {
                revision.confirm(now);
                return now;
            });
            return tally.withUnchanged();
        }
        List<String> adrift =
                replace(before, evidence, now).stream().map(DecisionId::value).toList();
        return tally.withChanged(evidence.mentions().size(), evidence.statements().size(), adrift);
    }

    /**
     * While it is replaced the index knows nothing of the report, so that it is no clue to itself.
     */
    private List<DecisionId> replace(Reviewed before, Evidence evidence, Submission submission) {
        ReportId report = submission.id();
        long announced = patience.until(revision::announce);
        index.forget(report, announced - 1);
        EvidenceRevision.Revised revised;
        try {
            Resolution fresh = patience.until(() -> resolver.resolve(evidence));
            boolean moved = !audience(evidence).equals(audience(before.read()));
            Resolution resolution =
                    moved
                            ? fresh
                            : Succession.of(
                                    before.read().mentions(),
                                    before.ends(),
                                    evidence.mentions(),
                                    fresh);
            Filing filing = new Filing(evidence, resolution, submission);
            revised = patience.until(() -> revision.replace(filing));
        } catch (RuntimeException failure) {
            learn(before, announced);
            throw failure;
        }
        patience.until(() -> corrections.findReviewed(report))
                .ifPresent(now -> learn(now, revised.position()));
        index.moved(Map.of(), announced);
        if (revised.isCorrected()) {
            reapply.accept(report);
        }
        return revised.adrift();
    }

    /** As it counts: an index of names needs no text. */
    private void learn(Reviewed reviewed, long position) {
        Evidence counting =
                reviewed.corrected(
                                (_, _, _) -> {
                                    throw new IllegalArgumentException("it is settled afterwards");
                                })
                        .evidence();
        resolver.learn(brief(counting, reviewed.endsOf(counting)), position);
    }

    private static boolean isSame(Evidence one, Evidence other) {
        return one.report().equals(other.report())
                && new HashSet<>(one.mentions()).equals(new HashSet<>(other.mentions()))
                && new HashSet<>(one.statements()).equals(new HashSet<>(other.statements()));
    }

    private static String audience(Evidence evidence) {
        return evidence.report().handling().audience().key();
    }

    /** As it stands, so that who sent it is not said in what it says. */
    private static Evidence withOrigin(Evidence evidence, Reviewed before) {
        Report read = evidence.report();
        return new Evidence(
                new Report(
                        read.id(),
                        before.read().report().origin(),
                        read.format(),
                        read.title(),
                        read.about(),
                        read.handling(),
                        read.text(),
                        read.items()),
                evidence.mentions(),
                evidence.statements());
    }

    /** An index of names needs no text. */
    private static Filed brief(Evidence evidence, Map<MentionId, EntityId> ends) {
        Report report = evidence.report();
        return new Filed(
                new Evidence(
                        new Report(
                                report.id(),
                                report.origin(),
                                report.format(),
                                report.title(),
                                report.about(),
                                report.handling(),
                                "",
                                List.of()),
                        evidence.mentions(),
                        evidence.statements()),
                ends);
    }

    private Submission submission(Submission before, Evidence evidence) {
        return new Submission(
                before.id(),
                before.origin(),
                Submission.State.DONE,
                "",
                evidence.report().format(),
                evidence.report().handling().audience(),
                evidence.mentions().size(),
                evidence.statements().size(),
                extractor.version(),
                clock.instant(),
                before.history());
    }

    private static Reread get(Future<Reread> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            var stopped = new CancellationException("reading anew was stopped");
            stopped.initCause(e);
            throw stopped;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CancellationException stopped) {
                throw stopped;
            }
            throw new IllegalStateException("reading anew failed: " + e.getCause(), e.getCause());
        }
    }

    private static IntakeProgress.Step step(int done, int total, long began) {
        double perSecond = done / Math.max(0.001, seconds(began));
        return new IntakeProgress.Step(done, total, perSecond, (total - done) / perSecond);
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    /** What came of reading one report. */
    private sealed interface Reread {
        record Read(Submission submission, Evidence evidence) implements Reread {}

        record Failed(String path, String reason) implements Reread {}
    }
}
