package lantern.web.house;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import lantern.ingest.intake.IntakeProgress;
import org.jspecify.annotations.Nullable;

/**
 * Whatever changes what reports say: one at a time, each with how far it is, until the house ends.
 */
final class Loading {

    private static final Duration FOR_THE_REPORT_AT_HAND = Duration.ofSeconds(5);
    private static final Duration FOR_AN_INTERRUPTED_LOAD = Duration.ofSeconds(15);

    private final ReentrantLock turn = new ReentrantLock();
    private final AtomicBoolean ending = new AtomicBoolean();
    private final AtomicLong numbers = new AtomicLong();
    private final ConcurrentSkipListMap<Long, Run> runs = new ConcurrentSkipListMap<>();
    private volatile @Nullable Thread loader;

    /**
     * @throws CancellationException when the house is closed meanwhile, or the thread interrupted
     * @throws HouseClosed when it takes nothing in any more
     */
    <T> T run(Run.Kind kind, IntakeProgress told, Function<IntakeProgress, T> work) {
        turn.lock();
        long number = numbers.incrementAndGet();
        loader = Thread.currentThread();
        try {
            refuseWhenEnding();
            runs.put(number, Run.begun(number, kind, Instant.now()));
            return work.apply(new UntilTheEnd(number, told));
        } finally {
            runs.remove(number);
            loader = null;
            turn.unlock();
        }
    }

    /** Something short, that nobody watches. */
    <T> T between(Supplier<T> work) {
        turn.lock();
        try {
            refuseWhenEnding();
            return work.get();
        } finally {
            turn.unlock();
        }
    }

    /** What goes on now, the oldest first. */
    Collection<Run> runs() {
        return List.copyOf(runs.values());
    }

    boolean isEnding() {
        return ending.get();
    }

    private void refuseWhenEnding() {
        if (ending.get()) {
            throw new HouseClosed("the store is being closed: try again in a moment", null);
        }
    }

    /**
     * Lets nothing begin, and stops what goes on after the report at hand. Waits for its end.
     *
     * @param first is done once nothing can begin any more
     */
    void stop(Runnable first) {
        if (ending.getAndSet(true)) {
            return;
        }
        try {
            first.run();
        } finally {
            Thread busy = loader;
            // It may be waiting for the database. Interrupted later, since Lucene does not like it.
            if (!isIdleWithin(FOR_THE_REPORT_AT_HAND) && busy != null) {
                busy.interrupt();
                isIdleWithin(FOR_AN_INTERRUPTED_LOAD);
            }
        }
    }

    private boolean isIdleWithin(Duration time) {
        try {
            boolean idle = turn.tryLock(time.toMillis(), TimeUnit.MILLISECONDS);
            if (idle) {
                turn.unlock();
            }
            return idle;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Passes on how far a load is, and stops it between two files when the house ends. */
    private final class UntilTheEnd implements IntakeProgress {

        private final long number;
        private final IntakeProgress told;

        UntilTheEnd(long number, IntakeProgress told) {
            this.number = number;
            this.told = told;
        }

        @Override
        public void reached(Step step) {
            runs.computeIfPresent(number, (_, run) -> run.at(step));
            told.reached(step);
            if (ending.get() && step.files() < step.total()) {
                throw new CancellationException("the store is being closed");
            }
        }

        @Override
        public void quarantined(String words) {
            told.quarantined(words);
        }
    }
}
