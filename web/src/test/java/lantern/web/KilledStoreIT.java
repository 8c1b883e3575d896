package lantern.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
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

    private static final int KILLS = Boolean.getBoolean("lantern.long") ? 20 : 2;

    @Test
    void aLoadOutlivesItsStore(@TempDir Path folder) throws Exception {
        int between = Samples.count() / (KILLS + 2);
        var entered = new Semaphore(0);
        try (House house = House.open(new StoreLocation.Folder(folder), "ingest", _ -> {})) {
            IntakeProgress progress = _ -> entered.release();
            CompletableFuture<Tally> load =
                    CompletableFuture.supplyAsync(
                            () -> house.take(List.of(Samples.folder()), progress));
            var killed = new HashSet<Long>();
            for (int kill = 0; kill < KILLS; kill++) {
                assertThat(entered.tryAcquire(between, 3, TimeUnit.MINUTES)).isTrue();
                long database = house.store().databaseProcess().orElseThrow();
                assertThat(killed.add(database)).as("a new database each time").isTrue();
                ProcessHandle.of(database).orElseThrow().destroyForcibly();
            }

            Tally tally = load.get(5, TimeUnit.MINUTES);
            assertThat(tally.done()).isEqualTo(Samples.count());
            assertThat(tally.quarantined()).isZero();
            assertThat(house.store().databaseProcess().orElseThrow()).isNotIn(killed);
            var ids = new java.util.ArrayList<String>();
            house.store()
                    .evidence()
                    .forEachReport(filed -> ids.add(filed.evidence().report().id().value()));
            assertThat(ids).hasSize(Samples.count()).doesNotHaveDuplicates();
            assertThat(house.store().ledger().replay().agrees()).isTrue();
        }
    }
}
