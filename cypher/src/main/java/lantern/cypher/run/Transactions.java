package lantern.cypher.run;

import java.util.function.Consumer;
import java.util.function.Function;
import lantern.model.access.Viewer;
import lantern.model.port.StoreUnavailable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;

/**
 * Runs work in managed transactions: the driver repeats it when the store asks for that, so it does
 * nothing but talk to the graph. What was written before is seen by whatever is read after.
 */
public final class Transactions {

    private final Driver driver;
    private final SessionConfig config;

    public Transactions(Driver driver) {
        this.driver = driver;
        this.config =
                SessionConfig.builder()
                        .withBookmarkManager(driver.executableQueryBookmarkManager())
                        .build();
    }

    /**
     * @throws StoreUnavailable when the store cannot be reached
     */
    public <T> T read(Function<Graph, T> work) {
        return within(session -> session.executeRead(context -> work.apply(new Graph(context))));
    }

    /** Reads on behalf of a viewer. */
    public <T> T see(Viewer viewer, Function<Sight, T> work) {
        return read(graph -> work.apply(new Sight(graph, viewer)));
    }

    /**
     * @throws StoreUnavailable when the store cannot be reached: nothing was written, or, when the
     *     answer to the last word was lost, all of it
     */
    public <T> T write(Function<Graph, T> work) {
        return within(session -> session.executeWrite(context -> work.apply(new Graph(context))));
    }

    public void run(Consumer<Graph> work) {
        within(session -> {
            session.executeWriteWithoutResult(context -> work.accept(new Graph(context)));
            return true;
        });
    }

    private <T> T within(Function<Session, T> work) {
        try (Session session = driver.session(config)) {
            return work.apply(session);
        } catch (Neo4jException e) {
            if (isPassing(e)) {
                throw new StoreUnavailable("the store cannot be reached: " + e.code(), e);
            }
            throw e;
        }
    }

    private static boolean isPassing(Neo4jException e) {
        return switch (e) {
            case ServiceUnavailableException _, SessionExpiredException _, DiscoveryException _ ->
                    true;
            // a transaction too large for the store's memory is as large the next time
            case TransientException transientOne -> !transientOne.code().contains("OutOfMemory");
            case ClientException client ->
                    String.valueOf(client.getMessage()).startsWith("Unable to acquire connection");
            default -> false;
        };
    }
}
