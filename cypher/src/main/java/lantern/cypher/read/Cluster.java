package lantern.cypher.read;

import java.util.List;
import lantern.model.entity.EntityId;

/**
 * Entities that one viewer sees as one.
 *
 * @param members sorted
 */
public record Cluster(List<EntityId> members) implements Comparable<Cluster> {

    public Cluster {
        members = members.stream().sorted().toList();
    }

    /** The one that stands for all. */
    public EntityId shown() {
        return members.getFirst();
    }

    @Override
    public int compareTo(Cluster other) {
        return shown().compareTo(other.shown());
    }
}
