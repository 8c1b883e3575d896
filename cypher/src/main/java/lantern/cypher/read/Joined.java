package lantern.cypher.read;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lantern.cypher.run.CypherFile;
import lantern.cypher.run.Sight;
import lantern.model.entity.EntityId;

/**
 * A sure joint that a viewer may know of, as seen from one of its ends.
 *
 * @param leaning which of the ends lean on the other
 */
public record Joined(EntityId one, EntityId other, double weight, Set<EntityId> leaning) {

    private static final CypherFile JOINED = CypherFile.named("ask/joined");

    /** Those at whose one end each of the entities stands. */
    public static List<Joined> among(Collection<EntityId> ids, Sight sight) {
        List<String> asked = ids.stream().map(EntityId::value).sorted().toList();
        return sight.rows(JOINED, Map.of("ids", asked)).stream()
                .map(row ->
                        new Joined(
                                new EntityId(row.get("id").asString()),
                                new EntityId(row.get("other").asString()),
                                row.get("weight").asDouble(),
                                Set.copyOf(
                                        row.get("leaning")
                                                .asList(id -> new EntityId(id.asString())))))
                .toList();
    }
}
