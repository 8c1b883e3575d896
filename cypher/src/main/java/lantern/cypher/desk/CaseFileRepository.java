package lantern.cypher.desk;

import java.util.List;
import org.springframework.data.neo4j.repository.Neo4jRepository;

/** Cases by id. */
public interface CaseFileRepository extends Neo4jRepository<CaseFile, String> {

    List<CaseFile> findByOwnerOrderBySavedAtDesc(String owner);
}
