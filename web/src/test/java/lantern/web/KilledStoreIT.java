package lantern.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import lantern.ingest.intake.IntakeProgress;
import lantern.ingest.intake.Tally;
import lantern.web.house.House;
import lantern.web.house.StoreLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The embedded Neo4j is killed with -9 in the middle of a load: the load waits, goes on and ends
 * with every report once.
 */
class KilledStoreIT {

    private static final int BEFORE_THE_KILL = 40;

    @Test
    void aLoadOutlivesItsStore(@TempDir Path folder) throws Exception {
        var somewhere = new CountDownLatch(BEFORE_THE_KILL);
        try (House house = House.open(new StoreLocation.Folder(folder), "ingest", _ -> {})) {
            IntakeProgress progress = _ -> somewhere.countDown();
            CompletableFuture<Tally> load =
                    CompletableFuture.supplyAsync(
                            () -> house.take(List.of(Samples.folder()), progress));
            assertThat(somewhere.await(3, TimeUnit.MINUTES)).isTrue();
            long killed = house.store().databaseProcess().orElseThrow();
            ProcessHandle.of(killed).orElseThrow().destroyForcibly();

            Tally tally = load.get(5, TimeUnit.MINUTES);
            assertThat(tally.done()).isEqualTo(Samples.count());
            assertThat(tally.quarantined()).isZero();
            assertThat(house.store().databaseProcess().orElseThrow()).isNotEqualTo(killed);
            var ids = new java.util.ArrayList<String>();
            house.store()
                    .evidence()
                    .forEachReport(filed -> ids.add(filed.evidence().report().id().value()));
            assertThat(ids).hasSize(Samples.count()).doesNotHaveDuplicates();
            assertThat(house.store().ledger().replay().agrees()).isTrue();
        }
    }
}
