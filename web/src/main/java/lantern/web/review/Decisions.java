package lantern.web.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import lantern.model.access.Viewer;
import lantern.model.entity.Decision;
import lantern.model.entity.EntityId;
import lantern.model.entity.EntitySummary;
import lantern.model.entity.Judgement;
import lantern.model.port.CorrectionLedger;
import lantern.model.port.DecisionLedger;
import lantern.model.port.Explorer;
import lantern.model.port.SearchIndex;
import lantern.model.report.ReportId;
import org.springframework.stereotype.Component;

/** Takes decisions and tells them in words. */
@Component
public final class Decisions {

    private final DecisionLedger ledger;
    private final SearchIndex index;
    private final Explorer explorer;
    private final Corrections corrections;
    private final CorrectionLedger correctionLedger;

    /** The index learns of decisions in the order in which they were taken. */
    private final ReentrantLock turn = new ReentrantLock();

    Decisions(
            DecisionLedger ledger,
            SearchIndex index,
            Explorer explorer,
            Corrections corrections,
            CorrectionLedger correctionLedger) {
        this.ledger = ledger;
        this.index = index;
        this.explorer = explorer;
        this.corrections = corrections;
        this.correctionLedger = correctionLedger;
    }

    /** The decisions that concern one entity, the newest first. */
    public List<DecisionView> about(EntityId entity, Viewer viewer) {
        return views(ledger.listAbout(entity, viewer), viewer);
    }

    /** What was put right in one report, the newest first. */
    List<DecisionView> ofReport(ReportId report, Viewer viewer) {
        return views(correctionLedger.listCorrections(report, viewer), viewer);
    }

    List<DecisionView> list(Viewer viewer) {
        return views(ledger.list(viewer), viewer);
    }

    DecisionView decide(Judgement judgement, String reason, Viewer viewer) {
        turn.lock();
        try {
            DecisionLedger.Decided decided =
                    judgement instanceof Judgement.Correct(var correction)
                            ? corrections.correct(correction, reason, viewer)
                            : ledger.decide(judgement, reason, viewer);
            learn(decided);
            return views(List.of(decided.decision()), viewer).getFirst();
        } finally {
            turn.unlock();
        }
    }

    private void learn(DecisionLedger.Decided decided) {
        Decision decision = decided.decision();
        decision.findCorrected()
                .ifPresentOrElse(
                        report -> corrections.relearn(report, decided.position()),
                        () -> index.moved(decision.moved(), decided.position()));
    }

    private List<DecisionView> views(List<Decision> decisions, Viewer viewer) {
        var reports = new HashMap<ReportId, Optional<CorrectionWords>>();
        return decisions.stream()
                .map(decision -> DecisionView.of(decision, words(decision, reports, viewer)))
                .toList();
    }

    private String words(
            Decision decision, Map<ReportId, Optional<CorrectionWords>> reports, Viewer viewer) {
        return decision.judgement() instanceof Judgement.Correct(var correction)
                ? reports.computeIfAbsent(
                                correction.report(),
                                report ->
                                        explorer.findReport(report, viewer)
                                                .map(CorrectionWords::new))
                        .map(words -> words.of(correction))
                        .orElse("A correction of a report that is no longer there")
                : words(decision, viewer);
    }

    private String words(Decision decision, Viewer viewer) {
        return switch (decision.judgement()) {
            case Judgement.Merge(var first, var second) ->
                    "%s and %s are one".formatted(label(first, viewer), label(second, viewer));
            case Judgement.Forbid(var first, var second) ->
                    "%s and %s are different"
                            .formatted(label(first, viewer), label(second, viewer));
            case Judgement.Split(var mentions) ->
                    mentions.size() == 1
                            ? "One mention is somebody else"
                            : mentions.size() + " mentions are somebody else";
            case Judgement.Correct _ -> "A report was corrected";
            case Judgement.Undo _ -> "An earlier decision was taken back";
        };
    }

    private String label(EntityId id, Viewer viewer) {
        Map<EntityId, EntitySummary> summaries = explorer.summaries(List.of(id), viewer);
        EntitySummary summary = summaries.get(id);
        return summary == null ? "an entity that is no longer there" : "“" + summary.label() + "”";
    }
}
