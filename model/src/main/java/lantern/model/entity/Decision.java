package lantern.model.entity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lantern.model.access.Audience;
import lantern.model.access.UserId;
import lantern.model.evidence.MentionId;
import lantern.model.report.ReportId;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger.
 *
 * @param audiences all of which a viewer must satisfy to see it
 * @param undone has a later decision taken it back?
 * @param moved which mentions it moved, and to which entity; empty for merges, which move nothing
 * @param corrected the report of which it changed the reading, null where it changed none
 */
public record Decision(
        DecisionId id,
        Judgement judgement,
        UserId by,
        Instant at,
        String reason,
        Set<Audience> audiences,
        boolean undone,
        Map<MentionId, EntityId> moved,
        @Nullable ReportId corrected) {

    public Decision {
        audiences = Set.copyOf(audiences);
        moved = Map.copyOf(moved);
    }

    /** The report of which it changed the reading. */
    public Optional<ReportId> findCorrected() {
        return Optional.ofNullable(corrected);
    }

    /** The entities named by it, for "history of this entity". */
    public List<EntityId> entities() {
        return switch (judgement) {
            case Judgement.Merge(var first, var second) -> List.of(first, second);
            case Judgement.Forbid(var first, var second) -> List.of(first, second);
            case Judgement.Split _ -> moved.values().stream().distinct().sorted().toList();
            case Judgement.Correct _, Judgement.Undo _ -> List.of();
        };
    }
}
