package lantern.web.house;

import java.util.concurrent.CancellationException;
import lantern.ingest.intake.IntakeProgress;
import lantern.model.port.StoreUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes up what was cut off when Lantern ended last, in the background, so that nobody waits. */
public final class Recovery {

    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);

    private Recovery() {}

    public static Thread begin(House house) {
        return Thread.ofPlatform().daemon().name("lantern-recovery").start(() -> run(house));
    }

    private static void run(House house) {
        try {
            house.takeUp(IntakeProgress.NONE);
        } catch (CancellationException | HouseClosed | StoreUnavailable ended) {
            // It stands in the ledger still, for the next start.
            Thread.currentThread().interrupt();
        } catch (RuntimeException failure) {
            LOG.error("what was cut off is not taken up: {}", failure.getClass().getName());
        }
    }
}
