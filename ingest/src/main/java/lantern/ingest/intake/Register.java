package lantern.ingest.intake;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import lantern.model.entity.Resolution;
import lantern.model.evidence.Evidence;
import lantern.model.port.EvidenceStore;
import lantern.model.port.Filing;
import lantern.model.port.Resolver;
import lantern.model.port.Submission;
import lantern.model.report.Report;

/**
 * Enters outcomes into the store in their order, and counts. Used by one thread. A report is
 * settled while the one before it is being recorded; all else waits until every report before it
 * is.
 */
final class Register implements AutoCloseable {

    private final EvidenceStore store;
    private final Resolver resolver;
    private final Scribe scribe;
    private final String extractor;
    private final Patience patience;
    private final Clock clock;
    private final IntakeProgress progress;
    private int total;
    private final long began = System.nanoTime();
    private int done;
    private int unchanged;
    private int quarantined;
    private long mentions;
    private long statements;
    private long entities;

    Register(
            EvidenceStore store,
            Resolver resolver,
            String extractor,
            Patience patience,
            Clock clock,
            IntakeProgress progress,
            int total) {
        this.store = store;
        this.resolver = resolver;
        this.scribe = new Scribe(store, resolver, patience);
        this.extractor = extractor;
        this.patience = patience;
        this.clock = clock;
        this.progress = progress;
        this.total = total;
    }

    void enter(Outcome outcome) {
        if (outcome instanceof Outcome.Extracted(var evidence)) {
            settle(evidence);
            return;
        }
        finish();
        switch (outcome) {
            case Outcome.Extracted _ -> throw new IllegalStateException("settled above");
            case Outcome.Unchanged() -> unchanged++;
            case Outcome.Emptied emptied -> enterHolder(emptied);
            case Outcome.Refused refused -> quarantine(refused);
            case Outcome.Holding holding ->
                    throw new IllegalStateException(holding.id() + " is not unpacked");
        }
        tell();
    }

    private void tell() {
        int files = done + unchanged + quarantined;
        double perSecond = files / Math.max(0.001, seconds());
        progress.reached(
                new IntakeProgress.Step(files, total, perSecond, (total - files) / perSecond));
    }

    /** One of the files holds another. */
    void expectAnother() {
        total++;
    }

    /** Waits until all that came is in the store. */
    void finish() {
        while (!scribe.isEmpty()) {
            enterNext();
        }
    }

    /** Of all that came. */
    Tally tally() {
        finish();
        return new Tally(done, unchanged, quarantined, mentions, statements, entities, seconds());
    }

    private void settle(Evidence evidence) {
        if (scribe.holds(evidence.report().id())) {
            finish();
        }
        Settled settled;
        try {
            Resolution resolution = patience.until(() -> resolver.resolve(evidence));
            settled = Settled.of(filing(evidence, resolution));
        } catch (CancellationException | UncheckedIOException noFaultOfTheReport) {
            throw noFaultOfTheReport;
        } catch (RuntimeException failure) {
            if (scribe.isEmpty()) {
                putAside(evidence.report(), failure);
            } else {
                finish();
                settle(evidence);
            }
            return;
        }
        while (scribe.isFull()) {
            if (!enterNext()) {
                // what this one counted on is not what is in the store
                settle(evidence);
                return;
            }
        }
        scribe.add(settled);
    }

    /** False when reports that were settled had to be settled anew. */
    private boolean enterNext() {
        List<Evidence> anew = new ArrayList<>();
        List<Scribe.Outcome> outcomes = scribe.next();
        for (Scribe.Outcome outcome : outcomes) {
            switch (outcome) {
                case Scribe.Outcome.Written(var report) -> count(report);
                case Scribe.Outcome.Known _ -> {
                    unchanged++;
                    tell();
                }
                case Scribe.Outcome.Failed(var report, var failure) ->
                        putAside(report.evidence().report(), failure);
                case Scribe.Outcome.Anew(var report) -> anew.add(report.evidence());
            }
        }
        anew.forEach(this::settle);
        return outcomes.getFirst() instanceof Scribe.Outcome.Written;
    }

    private void count(Settled report) {
        done++;
        mentions += report.evidence().mentions().size();
        statements += report.evidence().statements().size();
        entities += report.unseen();
        tell();
    }

    /** A report that cannot be settled or recorded. */
    private void putAside(Report report, RuntimeException failure) {
        quarantine(
                new Outcome.Refused(
                        report.id(),
                        report.origin(),
                        "it could not be recorded: " + failure.getClass().getSimpleName(),
                        report.handling().audience()));
        tell();
    }

    private Filing filing(Evidence evidence, Resolution resolution) {
        Report report = evidence.report();
        return new Filing(
                evidence,
                resolution,
                new Submission(
                        report.id(),
                        report.origin(),
                        Submission.State.DONE,
                        "",
                        report.format(),
                        report.handling().audience(),
                        evidence.mentions().size(),
                        evidence.statements().size(),
                        extractor,
                        clock.instant()));
    }

    private void enterHolder(Outcome.Emptied emptied) {
        Submission submission =
                new Submission(
                        emptied.id(),
                        emptied.origin(),
                        Submission.State.DONE,
                        "",
                        emptied.format(),
                        emptied.audience(),
                        0,
                        0,
                        extractor,
                        clock.instant());
        patience.until(() -> {
            store.enterHolder(submission);
            return submission;
        });
        done++;
    }

    private void quarantine(Outcome.Refused refused) {
        Submission submission =
                new Submission(
                        refused.id(),
                        refused.origin(),
                        Submission.State.QUARANTINED,
                        refused.reason(),
                        "",
                        refused.audience(),
                        0,
                        0,
                        extractor,
                        clock.instant());
        patience.until(() -> {
            store.quarantine(submission);
            return submission;
        });
        quarantined++;
        progress.quarantined(refused.origin().path() + ": " + refused.reason());
    }

    @Override
    public void close() {
        scribe.close();
    }

    private double seconds() {
        return (System.nanoTime() - began) / 1e9;
    }
}
