package lantern.cypher.desk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * Charts and notes that belong to one case.
 *
 * @param charts ids of saved charts
 * @param version rises with each save; null before the first
 */
@Node("Case")
public record CaseFile(
        @Id String id,
        String name,
        String owner,
        String notes,
        List<String> charts,
        Instant savedAt,
        @Version @Nullable Long version) {

    public CaseFile {
        charts = List.copyOf(charts);
    }
}
