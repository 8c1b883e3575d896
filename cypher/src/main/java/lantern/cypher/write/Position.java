package lantern.cypher.write;

import java.util.Map;
import lantern.cypher.run.CypherFile;
import lantern.cypher.run.Graph;

/** Counts the transactions that change what is said or who is who. */
public final class Position {

    private static final CypherFile RAISE = CypherFile.named("write/raise-position");

    private Position() {}

    /** The position after the open transaction; nobody else can write until that ends. */
    public static long raise(Graph graph) {
        return graph.rows(RAISE, Map.of()).getFirst().get("position").asLong();
    }
}
