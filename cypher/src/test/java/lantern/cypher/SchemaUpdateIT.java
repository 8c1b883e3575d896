package lantern.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import lantern.embedded.UsesNeo4j;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

@UsesNeo4j
class SchemaUpdateIT {

    private final Driver driver;

    SchemaUpdateIT(Driver driver) {
        this.driver = driver;
    }

    @Test
    void aLockThatSomebodyWasKilledWithIsReleased() {
        new SchemaUpdate(driver).apply();
        driver.executableQuery(
                        "CREATE (:__Neo4jMigrationsLock {id: 'of the dead', name: 'John Doe'})")
                .execute();
        new SchemaUpdate(driver, Duration.ofMillis(300)).apply();
        assertThat(locks()).isZero();
    }

    @Test
    void aLockThatIsGivenBackInTimeIsWaitedFor() throws Exception {
        new SchemaUpdate(driver).apply();
        driver.executableQuery(
                        "CREATE (:__Neo4jMigrationsLock {id: 'of the living', name: 'John Doe'})")
                .execute();
        Thread living =
                Thread.ofVirtual()
                        .start(() ->
                                driver.executableQuery(
                                                "MATCH (lock:__Neo4jMigrationsLock {id: 'of the"
                                                        + " living'}) DELETE lock")
                                        .execute());
        new SchemaUpdate(driver, Duration.ofMinutes(5)).apply();
        living.join();
        assertThat(locks()).isZero();
    }

    private long locks() {
        return driver.executableQuery("MATCH (lock:__Neo4jMigrationsLock) RETURN count(lock) AS n")
                .execute()
                .records()
                .getFirst()
                .get("n")
                .asLong();
    }
}
