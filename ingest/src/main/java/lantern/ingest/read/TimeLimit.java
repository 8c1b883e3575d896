package lantern.ingest.read;

import java.time.Duration;
import java.util.function.LongSupplier;
import lantern.model.report.Origin;

/**
 * How long a file may take. Whoever works through it asks between two steps, so that no thread has
 * to be stopped from outside. Used by one thread.
 */
public final class TimeLimit {

    /** For what has no file behind it. */
    public static final TimeLimit NONE =
            new TimeLimit(Origin.named("no file"), Duration.ofDays(36_500), () -> 0);

    private final Origin origin;
    private final Duration allowed;
    private final LongSupplier nanoTime;
    private final long start;

    /**
     * Begins now.
     *
     * @param nanoTime a clock that counts nanoseconds from anywhere
     */
    public TimeLimit(Origin origin, Duration allowed, LongSupplier nanoTime) {
        this.origin = origin;
        this.allowed = allowed;
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
    }

    /**
     * @throws UnreadableReport when the time is over: "took longer than 60 s"
     */
    public void check() {
        if (nanoTime.getAsLong() - start > allowed.toNanos()) {
            throw new UnreadableReport(origin, "took longer than " + allowed.toSeconds() + " s");
        }
    }
}
