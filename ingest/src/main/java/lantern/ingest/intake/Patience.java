package lantern.ingest.intake;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import lantern.model.port.StoreUnavailable;

/**
 * Waits for a store that cannot be reached, longer each time, for as long as it takes. Only an
 * interrupt ends it.
 */
public final class Patience {

    private final Duration first;
    private final Duration longest;

    /**
     * @param first pause after the first failure; each further one is twice as long
     * @param longest no pause is longer
     */
    public Patience(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
    }

    public static Patience standard() {
        return new Patience(Duration.ofMillis(200), Duration.ofSeconds(10));
    }

    /**
     * @throws CancellationException when the thread is interrupted
     */
    public <T> T until(Supplier<T> work) {
        Duration pause = first;
        while (true) {
            try {
                return work.get();
            } catch (StoreUnavailable notNow) {
                sleep(pause);
                Duration twice = pause.multipliedBy(2);
                pause = twice.compareTo(longest) > 0 ? longest : twice;
            }
        }
    }

    private static void sleep(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            CancellationException stopped =
                    new CancellationException("stopped while waiting for the store");
            stopped.initCause(e);
            throw stopped;
        }
    }
}
