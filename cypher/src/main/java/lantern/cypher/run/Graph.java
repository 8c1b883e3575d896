package lantern.cypher.run;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** An open transaction. */
public final class Graph {

    /**
     * How many rows go to the store at once: more would fill its memory, fewer cost round trips.
     */
    private static final int BATCH = 5_000;

    private final TransactionContext transaction;

    Graph(TransactionContext transaction) {
        this.transaction = transaction;
    }

    public List<Record> rows(CypherFile file, Map<String, ? extends @Nullable Object> parameters) {
        return transaction.run(file.text(), asParameters(parameters)).list();
    }

    /** Rows as they come: use them up before the transaction ends. */
    public Stream<Record> stream(CypherFile file) {
        return transaction.run(file.text()).stream();
    }

    /** How many nodes the statement made. */
    public int run(CypherFile file, Map<String, ? extends @Nullable Object> parameters) {
        return transaction
                .run(file.text(), asParameters(parameters))
                .consume()
                .counters()
                .nodesCreated();
    }

    /** Runs a statement on many rows, some thousands at a time, in this one transaction. */
    public void runOnAll(
            CypherFile file, String name, List<?> rows, Map<String, ? extends Object> more) {
        for (int first = 0; first < rows.size(); first += BATCH) {
            var parameters = new java.util.HashMap<String, Object>(more);
            parameters.put(name, rows.subList(first, Math.min(first + BATCH, rows.size())));
            run(file, parameters);
        }
    }

    /** The driver knows nothing of nullness: a null is a parameter like any other. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> asParameters(
            Map<String, ? extends @Nullable Object> parameters) {
        return (Map<String, Object>) parameters;
    }
}
