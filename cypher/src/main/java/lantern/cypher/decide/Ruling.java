package lantern.cypher.decide;

import java.util.List;
import java.util.Set;
import lantern.model.access.Audience;
import lantern.model.entity.EntityId;
import lantern.model.report.ReportId;
import org.jspecify.annotations.Nullable;

/**
 * What a judgement comes to.
 *
 * @param audiences all of which a viewer must satisfy to know of it
 * @param entities that it concerns, sorted
 * @param corrected the report of which it changes the reading, if any
 */
record Ruling(
        Set<Audience> audiences,
        List<EntityId> entities,
        List<Move> moves,
        @Nullable ReportId corrected) {

    Ruling {
        audiences = Set.copyOf(audiences);
        entities = entities.stream().distinct().sorted().toList();
        moves = List.copyOf(moves);
    }

    /** Of one about who is who. */
    Ruling(Set<Audience> audiences, List<EntityId> entities, List<Move> moves) {
        this(audiences, entities, moves, null);
    }
}
