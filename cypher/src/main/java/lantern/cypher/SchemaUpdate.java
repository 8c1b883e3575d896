package lantern.cypher;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import lantern.cypher.run.CypherFile;
import lantern.cypher.run.Transactions;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

/**
 * Brings a store's schema up to date. Whoever does so holds a lock that lies in the store, and
 * leaves it there when killed: one that stays the same for long is nobody's any more.
 */
final class SchemaUpdate {

    private static final String SCHEMA = "classpath:lantern/cypher/schema";
    private static final CypherFile HELD = CypherFile.named("rebuild/migrating");
    private static final CypherFile RELEASE = CypherFile.named("rebuild/stop-migrating");
    private static final Duration PAUSE = Duration.ofMillis(200);

    /** Longer than any of our migrations takes. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Driver driver;
    private final Duration patience;

    SchemaUpdate(Driver driver) {
        this(driver, PATIENCE);
    }

    /**
     * @param patience for how long another's lock is waited for
     */
    SchemaUpdate(Driver driver, Duration patience) {
        this.driver = driver;
        this.patience = patience;
    }

    /**
     * @throws ServiceUnavailableException when the store cannot be reached
     * @throws RuntimeException when a migration fails, or the store's schema is newer than ours
     */
    void apply() {
        List<String> waitedFor = List.of();
        long since = System.nanoTime();
        while (true) {
            try {
                migrations().apply();
                return;
            } catch (ServiceUnavailableException away) {
                throw away;
            } catch (MigrationsException | org.neo4j.driver.exceptions.Neo4jException failure) {
                List<String> held = held();
                if (held.isEmpty() && waitedFor.isEmpty()) {
                    throw failure;
                }
                if (!held.equals(waitedFor)) {
                    waitedFor = held;
                    since = System.nanoTime();
                } else if (System.nanoTime() - since > patience.toNanos()) {
                    held.forEach(this::release);
                    waitedFor = List.of();
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private Migrations migrations() {
        return new Migrations(
                MigrationsConfig.builder().withLocationsToScan(SCHEMA).build(), driver);
    }

    private List<String> held() {
        return new Transactions(driver)
                .read(graph ->
                        graph.rows(HELD, Map.of()).stream()
                                .map(row -> row.get("id").asString())
                                .toList());
    }

    private void release(String id) {
        new Transactions(driver).run(graph -> graph.run(RELEASE, Map.of("id", id)));
    }
}
