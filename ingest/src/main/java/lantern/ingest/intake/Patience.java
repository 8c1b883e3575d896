package lantern.ingest.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import lantern.model.port.StoreUnavailable;
import org.jspecify.annotations.Nullable;

/**
 * Waits for a store that cannot be reached, longer each time, for as long as it takes. Only an
 * interrupt ends it.
 */
public final class Patience {

    private final Duration first;
    private final Duration longest;
    private final AtomicReference<@Nullable Instant> away = new AtomicReference<>();

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
                T done = work.get();
                away.set(null);
                return done;
            } catch (StoreUnavailable notNow) {
                away.compareAndSet(null, Instant.now());
                sleep(pause);
                Duration twice = pause.multipliedBy(2);
                pause = twice.compareTo(longest) > 0 ? longest : twice;
            }
        }
    }

    /** Since when it waits, empty while all goes well. */
    public Optional<Instant> waitsSince() {
        return Optional.ofNullable(away.get());
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
