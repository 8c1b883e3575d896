package lantern.cypher.decide;

import java.util.List;
import java.util.Set;
import lantern.model.access.Audience;
import lantern.model.entity.EntityId;

/**
 * What a judgement comes to.
 *
 * @param audiences all of which a viewer must satisfy to know of it
 * @param entities that it concerns, sorted
 */
record Ruling(Set<Audience> audiences, List<EntityId> entities, List<Move> moves) {

    Ruling {
        audiences = Set.copyOf(audiences);
        entities = entities.stream().distinct().sorted().toList();
        moves = List.copyOf(moves);
    }
}
