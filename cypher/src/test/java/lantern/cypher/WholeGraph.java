package lantern.cypher;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.Driver;

/** Everything in the graph, as lines in an order of their own. */
final class WholeGraph {

    private WholeGraph() {}

    /** All but what tells one writing from another: the position, and the filing's number. */
    static List<String> lines(Driver driver) {
        return driver
                .executableQuery(
                        """
                        MATCH (n) WHERE NOT n:Ledger AND NOT n:__Neo4jMigration
                          AND NOT n:__Neo4jMigrationsLock
                        RETURN labels(n) AS what, '' AS from, '' AS to, properties(n) AS said
                        UNION ALL
                        MATCH (a)-[r]->(b) WHERE NOT a:__Neo4jMigration
                        RETURN [type(r)] AS what, a.id AS from, b.id AS to, properties(r) AS said
                        """)
                .execute()
                .records()
                .stream()
                .map(row ->
                        row.get("what")
                                + " "
                                + row.get("from")
                                + ">"
                                + row.get("to")
                                + sorted(row.get("said").asMap()))
                .sorted()
                .toList();
    }

    private static String sorted(Map<String, Object> said) {
        var sorted = new TreeMap<>(said);
        sorted.remove("position");
        sorted.remove("filing");
        return sorted.toString();
    }
}
