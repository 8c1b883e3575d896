package lantern.web.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import lantern.embedded.Neo4jServer;
import lantern.embedded.UsesNeo4j;
import lantern.ingest.intake.IntakeProgress;
import lantern.ingest.intake.Tally;
import lantern.web.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server is stopped while somebody hands reports in. */
@UsesNeo4j
class StoppedServerIT {

    /** Spring alone would wait for half a minute, and then cut the answer off. */
    private static final Duration SOON = Duration.ofSeconds(20);

    @Test
    void itsLoadStopsAfterTheReportAtHandAndItsCallerIsTold(Neo4jServer neo4j, @TempDir Path folder)
            throws Exception {
        var location =
                new StoreLocation.Remote(
                        URI.create(neo4j.uri()), neo4j.user(), neo4j.password(), folder);
        House house = House.open(location, "serve", _ -> {});
        Server server = Server.start(house, 0);
        HandIn handIn = HandIn.find(location).orElseThrow();
        Path samples = Path.of(System.getProperty("lantern.root"), "samples", "reports");
        var begun = new CountDownLatch(1);
        CompletableFuture<Tally> load =
                CompletableFuture.supplyAsync(
                        () -> handIn.load(List.of(samples), _ -> begun.countDown()));
        assertThat(begun.await(2, TimeUnit.MINUTES)).isTrue();

        long before = System.nanoTime();
        server.close();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(SOON);
        assertThatThrownBy(() -> load.get(1, TimeUnit.MINUTES))
                .cause()
                .isInstanceOf(HouseClosed.class)
                .hasMessage("the server was stopped; what was recorded stays: run it again");
        assertThat(HandIn.find(location)).isEmpty();
        assertThatThrownBy(() -> house.take(List.of(samples), IntakeProgress.NONE))
                .isInstanceOf(HouseClosed.class);
    }
}
