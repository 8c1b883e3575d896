package lantern.ingest.intake;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import lantern.model.entity.EntityId;
import lantern.model.entity.Placement;
import lantern.model.entity.Resolution;
import lantern.model.entity.Verdict;
import lantern.model.evidence.Evidence;
import lantern.model.evidence.MentionId;
import lantern.model.port.EvidenceStore;
import lantern.model.port.EvidenceStore.Recorded;
import lantern.model.port.Filed;
import lantern.model.port.Filing;
import lantern.model.port.Resolver;
import lantern.model.port.Submission;
import lantern.model.report.Report;

/** Enters outcomes into the store, one by one, and counts. Used by one thread. */
final class Register {

    private final EvidenceStore store;
    private final Resolver resolver;
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
        this.extractor = extractor;
        this.patience = patience;
        this.clock = clock;
        this.progress = progress;
        this.total = total;
    }

    void enter(Outcome outcome) {
        switch (outcome) {
            case Outcome.Extracted(var evidence) -> record(evidence);
            case Outcome.Unchanged() -> unchanged++;
            case Outcome.Emptied emptied -> enterHolder(emptied);
            case Outcome.Refused refused -> quarantine(refused);
            case Outcome.Holding holding ->
                    throw new IllegalStateException(holding.id() + " is not unpacked");
        }
        int files = done + unchanged + quarantined;
        double perSecond = files / Math.max(0.001, seconds());
        progress.reached(
                new IntakeProgress.Step(files, total, perSecond, (total - files) / perSecond));
    }

    /** One of the files holds another. */
    void expectAnother() {
        total++;
    }

    Tally tally() {
        return new Tally(done, unchanged, quarantined, mentions, statements, entities, seconds());
    }

    /** A report that cannot be recorded is put aside; one that is recorded stays so. */
    private void record(Evidence evidence) {
        Report report = evidence.report();
        Filing filing;
        Recorded recorded;
        try {
            filing = filing(evidence, patience.until(() -> resolver.resolve(evidence)));
            recorded = patience.until(() -> store.record(filing));
        } catch (CancellationException | UncheckedIOException noFaultOfTheReport) {
            throw noFaultOfTheReport;
        } catch (RuntimeException failure) {
            quarantine(
                    new Outcome.Refused(
                            report.id(),
                            report.origin(),
                            "it could not be recorded: " + failure.getClass().getSimpleName(),
                            report.handling().audience()));
            return;
        }
        if (!recorded.isNew()) {
            unchanged++;
            return;
        }
        resolver.learn(filed(evidence, filing.resolution()), recorded.position());
        done++;
        mentions += evidence.mentions().size();
        statements += evidence.statements().size();
        entities += unseen(filing.resolution());
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

    private static Filed filed(Evidence evidence, Resolution resolution) {
        Report report = evidence.report();
        Report brief =
                new Report(
                        report.id(),
                        report.origin(),
                        report.format(),
                        report.title(),
                        report.about(),
                        report.handling(),
                        "",
                        List.of());
        Map<MentionId, EntityId> ends = new HashMap<>();
        for (Placement placement : resolution.placements()) {
            ends.put(placement.mention(), placement.entity());
        }
        return new Filed(new Evidence(brief, evidence.mentions(), evidence.statements()), ends);
    }

    private static int unseen(Resolution resolution) {
        Set<EntityId> founded = new HashSet<>();
        for (Placement placement : resolution.placements()) {
            if (!(placement.verdict() instanceof Verdict.Same)) {
                founded.add(placement.entity());
            }
        }
        return founded.size();
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

    private double seconds() {
        return (System.nanoTime() - began) / 1e9;
    }
}
