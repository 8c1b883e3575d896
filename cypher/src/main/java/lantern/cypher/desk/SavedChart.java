package lantern.cypher.desk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A chart that a user keeps: ids, places and steps only, so that whoever opens it reads the network
 * anew with their own clearance.
 *
 * @param content JSON, the browser's
 * @param items how many are on it
 * @param sharedWith names of users who may open and change it
 * @param version rises with each save; null before the first
 */
@Node("SavedChart")
public record SavedChart(
        @Id String id,
        String name,
        String owner,
        String content,
        int items,
        List<String> sharedWith,
        Instant savedAt,
        String savedBy,
        @Version @Nullable Long version) {

    public SavedChart {
        sharedWith = List.copyOf(sharedWith);
    }

    /** The same chart, shared with these users and nobody else. */
    public SavedChart sharedWith(List<String> users) {
        return new SavedChart(id, name, owner, content, items, users, savedAt, savedBy, version);
    }

    public boolean isOpenTo(String user) {
        return owner.equals(user) || sharedWith.contains(user);
    }
}
