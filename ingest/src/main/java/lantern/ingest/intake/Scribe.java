package lantern.ingest.intake;

import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import lantern.model.port.EvidenceStore;
import lantern.model.port.EvidenceStore.Recorded;
import lantern.model.port.Resolver;
import lantern.model.report.ReportId;
import org.jspecify.annotations.Nullable;

/**
 * Records settled reports one after the other while the next ones are being settled, which count on
 * them. When one is not recorded as it was settled, nothing that counted on it is: it comes back to
 * be settled anew, so the store is the same as if each had waited for the one before it.
 */
final class Scribe implements AutoCloseable {

    /** One being written, and one ready for when it is. */
    private static final int MOST = 2;

    private static final int LAST_REPORT_SECONDS = 3;

    private final EvidenceStore store;
    private final Resolver resolver;
    private final Patience patience;
    private final ExecutorService hand = Executors.newSingleThreadExecutor();
    private final Queue<Entry> entries = new ArrayDeque<>();
    private volatile boolean stopped;

    Scribe(EvidenceStore store, Resolver resolver, Patience patience) {
        this.store = store;
        this.resolver = resolver;
        this.patience = patience;
    }

    /** What became of a report. */
    sealed interface Outcome {
        Settled report();

        record Written(Settled report) implements Outcome {}

        /** The store had it already. */
        record Known(Settled report) implements Outcome {}

        record Failed(Settled report, RuntimeException failure) implements Outcome {}

        /** One before it was not recorded as it was settled: settle it anew. */
        record Anew(Settled report) implements Outcome {}
    }

    private record Entry(Settled report, Future<Outcome> outcome) {}

    boolean isFull() {
        return entries.size() >= MOST;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    boolean holds(ReportId report) {
        return entries.stream().anyMatch(entry -> entry.report().id().equals(report));
    }

    void add(Settled report) {
        resolver.expect(report.filed());
        entries.add(new Entry(report, hand.submit(() -> write(report))));
    }

    private Outcome write(Settled report) {
        if (stopped) {
            return new Outcome.Anew(report);
        }
        Recorded recorded;
        try {
            recorded = patience.until(() -> record(report));
        } catch (CancellationException | UncheckedIOException noFaultOfTheReport) {
            stopped = true;
            throw noFaultOfTheReport;
        } catch (RuntimeException failure) {
            stopped = true;
            return new Outcome.Failed(report, failure);
        }
        if (!recorded.isNew()) {
            stopped = true;
            return new Outcome.Known(report);
        }
        try {
            resolver.learn(report.filed(), recorded.position());
        } catch (RuntimeException unlearned) {
            stopped = true;
            throw unlearned;
        }
        return new Outcome.Written(report);
    }

    private Recorded record(Settled report) {
        if (stopped) {
            throw new CancellationException("the intake was stopped");
        }
        return store.record(report.filing());
    }

    /**
     * Waits for the oldest report. After one that was not recorded as it was settled come all that
     * counted on it.
     *
     * @throws CancellationException when the thread is interrupted
     */
    List<Outcome> next() {
        List<Outcome> outcomes = new ArrayList<>();
        Entry oldest = entries.remove();
        outcomes.add(get(oldest));
        if (!(outcomes.getFirst() instanceof Outcome.Written)) {
            for (Entry entry = entries.poll(); entry != null; entry = entries.poll()) {
                outcomes.add(get(entry));
            }
            outcomes.forEach(outcome -> resolver.drop(outcome.report().id()));
            stopped = false;
        }
        return outcomes;
    }

    private Outcome get(Entry entry) {
        try {
            return entry.outcome().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            CancellationException ended = new CancellationException("the intake was stopped");
            ended.initCause(e);
            throw ended;
        } catch (ExecutionException e) {
            resolver.drop(entry.report().id());
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("the intake failed: " + e.getCause(), e.getCause());
        }
    }

    /** What is being written is given up, unless it is written in a moment. */
    @Override
    public void close() {
        stopped = true;
        hand.shutdown();
        boolean interrupted = Thread.interrupted();
        try {
            if (!hand.awaitTermination(LAST_REPORT_SECONDS, TimeUnit.SECONDS)) {
                hand.shutdownNow();
                boolean _ = hand.awaitTermination(LAST_REPORT_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            interrupted = true;
        }
        for (@Nullable Entry entry = entries.poll(); entry != null; entry = entries.poll()) {
            resolver.drop(entry.report().id());
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
