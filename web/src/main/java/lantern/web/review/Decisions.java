package lantern.web.review;

import java.util.List;
import java.util.Map;
import lantern.model.access.Viewer;
import lantern.model.entity.Decision;
import lantern.model.entity.EntityId;
import lantern.model.entity.EntitySummary;
import lantern.model.entity.Judgement;
import lantern.model.port.DecisionLedger;
import lantern.model.port.Explorer;
import lantern.model.port.SearchIndex;
import org.springframework.stereotype.Component;

/** Takes decisions and tells them in words. */
@Component
public final class Decisions {

    private final DecisionLedger ledger;
    private final SearchIndex index;
    private final Explorer explorer;

    Decisions(DecisionLedger ledger, SearchIndex index, Explorer explorer) {
        this.ledger = ledger;
        this.index = index;
        this.explorer = explorer;
    }

    /** The decisions that concern one entity, the newest first. */
    public List<DecisionView> about(EntityId entity, Viewer viewer) {
        return ledger.listAbout(entity, viewer).stream()
                .map(decision -> view(decision, viewer))
                .toList();
    }

    List<DecisionView> list(Viewer viewer) {
        return ledger.list(viewer).stream().map(decision -> view(decision, viewer)).toList();
    }

    DecisionView decide(Judgement judgement, String reason, Viewer viewer) {
        DecisionLedger.Decided decided = ledger.decide(judgement, reason, viewer);
        Decision decision = decided.decision();
        index.moved(decision.moved(), decided.position());
        return view(decision, viewer);
    }

    private DecisionView view(Decision decision, Viewer viewer) {
        return DecisionView.of(decision, words(decision, viewer));
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
            case Judgement.Undo _ -> "An earlier decision was taken back";
        };
    }

    private String label(EntityId id, Viewer viewer) {
        Map<EntityId, EntitySummary> summaries = explorer.summaries(List.of(id), viewer);
        EntitySummary summary = summaries.get(id);
        return summary == null ? "an entity that is no longer there" : "“" + summary.label() + "”";
    }
}
