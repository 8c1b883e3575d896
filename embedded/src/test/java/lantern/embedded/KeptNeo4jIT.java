package lantern.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

class KeptNeo4jIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Test
    void aDriverFindsItAgainAfterItsProcessWasKilled(@TempDir Path store) throws Exception {
        var back = new CountDownLatch(1);
        try (KeptNeo4j kept =
                        KeptNeo4j.start(
                                store,
                                words -> {
                                    if (words.equals("Neo4j is back")) {
                                        back.countDown();
                                    }
                                });
                Driver driver =
                        GraphDatabase.driver(
                                kept.uri(), AuthTokens.basic(kept.user(), kept.password()))) {
            driver.executableQuery("CREATE (:Kept)").execute();
            long first = kept.pid();
            ProcessHandle.of(first).orElseThrow().destroyForcibly();

            assertThat(back.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            assertThat(kept.pid()).isNotEqualTo(first);
            long count =
                    driver.executableQuery("MATCH (n:Kept) RETURN count(n) AS n")
                            .execute()
                            .records()
                            .getFirst()
                            .get("n")
                            .asLong();
            assertThat(count).isEqualTo(1);
        }
    }
}
