package lantern.web.review;

import java.util.List;
import lantern.model.access.Viewer;
import lantern.model.entity.DecisionId;
import lantern.model.entity.EntityId;
import lantern.model.entity.Judgement;
import lantern.model.evidence.MentionId;
import lantern.web.sign.Needed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Merge, tell apart, take out, undo. */
@RestController
final class DecisionController {

    private final Decisions decisions;

    DecisionController(Decisions decisions) {
        this.decisions = decisions;
    }

    @GetMapping("/api/decisions")
    List<DecisionView> list(Viewer viewer) {
        return decisions.list(viewer);
    }

    @PostMapping("/api/decisions")
    DecisionView decide(@RequestBody DecisionRequest request, Viewer viewer) {
        return decisions.decide(request.judgement(), Reasons.checked(request.reason()), viewer);
    }

    @PostMapping("/api/decisions/{id}/undo")
    DecisionView undo(@PathVariable String id, @RequestBody UndoRequest request, Viewer viewer) {
        return decisions.decide(
                new Judgement.Undo(new DecisionId(id)), Reasons.checked(request.reason()), viewer);
    }

    record UndoRequest(@Nullable String reason) {}

    record DecisionRequest(
            @Nullable String kind,
            @Nullable String first,
            @Nullable String second,
            @Nullable List<String> mentions,
            @Nullable String reason) {

        DecisionRequest {
            mentions = mentions == null ? null : Needed.list(mentions, "mentions");
        }

        Judgement judgement() {
            if (mentions != null && "split".equals(kind)) {
                return new Judgement.Split(mentions.stream().map(MentionId::new).toList());
            }
            if (first != null && second != null && "merge".equals(kind)) {
                return new Judgement.Merge(new EntityId(first), new EntityId(second));
            }
            if (first != null && second != null && "forbid".equals(kind)) {
                return new Judgement.Forbid(new EntityId(first), new EntityId(second));
            }
            throw new IllegalArgumentException(
                    "A decision is a merge or forbid of two entities, or a split of mentions.");
        }
    }
}
