package lantern.cypher.desk;

import org.springframework.data.neo4j.repository.Neo4jRepository;

/** Accounts by name. */
public interface AccountRepository extends Neo4jRepository<Account, String> {}
