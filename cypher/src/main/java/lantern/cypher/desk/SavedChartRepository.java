package lantern.cypher.desk;

import java.util.List;
import org.springframework.data.neo4j.repository.Neo4jRepository;

/** Saved charts by id; saving one that somebody else has saved meanwhile is refused. */
public interface SavedChartRepository extends Neo4jRepository<SavedChart, String> {

    List<SavedChart> findByOwnerOrderBySavedAtDesc(String owner);

    /** Charts whose list of names holds this one. */
    List<SavedChart> findBySharedWithContaining(String user);
}
