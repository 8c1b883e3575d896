package lantern.web.house;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import lantern.identity.IdentityIndex;
import lantern.ingest.intake.Intake;
import lantern.ingest.intake.IntakeProgress;
import lantern.ingest.intake.Originals;
import lantern.ingest.intake.Tally;
import lantern.ingest.read.mapping.MappingFile;
import lantern.model.port.Resolver;
import lantern.model.port.SearchIndex;
import lantern.model.report.ReportId;
import org.jspecify.annotations.Nullable;

/**
 * A store that is held alone, with everything that changes it: the way in, who is who, and the
 * search index.
 */
public final class House implements AutoCloseable {

    private static final Duration FOR_THE_REPORT_AT_HAND = Duration.ofSeconds(5);
    private static final Duration FOR_AN_INTERRUPTED_LOAD = Duration.ofSeconds(15);

    private final String work;
    private final OpenStore store;
    private final IdentityIndex index;
    private final Intake intake;
    private final Originals originals;
    private final ReentrantLock loading = new ReentrantLock();
    private final AtomicBoolean ending = new AtomicBoolean();
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile @Nullable Thread loader;

    private House(
            StoreLocation location,
            String work,
            OpenStore store,
            IdentityIndex index,
            Intake intake) {
        this.work = work;
        this.store = store;
        this.index = index;
        this.intake = intake;
        this.originals = new Originals(location.folder());
    }

    /**
     * Opens a store alone, waiting for a command that holds it to end.
     *
     * @param work what for: "serve", "ingest"
     * @param words told what is waited for
     * @throws HouseClosed when a server holds the store, or it cannot be opened
     */
    public static House open(StoreLocation location, String work, Consumer<String> words) {
        return switch (Door.open(location, work, words)) {
            case Door.Own(var house) -> house;
            case Door.Served(var server) ->
                    throw new HouseClosed(
                            "the store is held by " + server + ": end that first", null);
        };
    }

    /** Over a store that is held; closes it when the rest does not open. */
    static House over(StoreLocation location, String work, OpenStore store) {
        IdentityIndex index = null;
        try {
            index = IdentityIndex.open(location.folder().resolve("index"), store.evidence());
            Intake intake = Intake.standard(store.evidence(), index, location.folder());
            store.announce(work, 0, "");
            return new House(location, work, store, index, intake);
        } catch (RuntimeException failure) {
            try {
                if (index != null) {
                    index.close();
                }
            } finally {
                store.close();
            }
            throw failure;
        }
    }

    /** Tells other commands of the same user where to hand reports in. */
    public void announce(int httpPort, String token) {
        store.announce(work, httpPort, token);
    }

    public OpenStore store() {
        return store;
    }

    public SearchIndex search() {
        return index;
    }

    /** Who is meant by what an analyst adds to a report. */
    public Resolver resolver() {
        return index;
    }

    /**
     * Takes in files and folders; one run at a time, since one order settles who is who.
     *
     * @throws CancellationException when the house is closed meanwhile, or the thread interrupted;
     *     what is recorded stays
     * @throws HouseClosed when the house takes nothing in any more
     */
    public Tally take(List<Path> offered, IntakeProgress progress) {
        return take(offered, "", progress);
    }

    /**
     * Takes in files and folders as {@link #take(List, IntakeProgress)} does.
     *
     * @param mapping of files of records, as YAML; empty when each is to find its own
     * @throws IllegalArgumentException with the line and key when the mapping is wrong
     */
    public Tally take(List<Path> offered, String mapping, IntakeProgress progress) {
        loading.lock();
        loader = Thread.currentThread();
        try {
            refuseWhenEnding();
            IntakeProgress told = new UntilTheEnd(progress);
            return mapping.isBlank()
                    ? intake.take(offered, told)
                    : intake.take(offered, MappingFile.read(mapping), told);
        } finally {
            loader = null;
            loading.unlock();
        }
    }

    private void refuseWhenEnding() {
        if (ending.get()) {
            throw new HouseClosed("the store is being closed: try again in a moment", null);
        }
    }

    /**
     * Deletes a report, or a file that was only put aside, for good. Waits for a load that is going
     * on. When it was cut short, doing it again does what was left.
     *
     * @throws HouseClosed when the house takes nothing in any more
     */
    public Forgotten forget(ReportId report) {
        loading.lock();
        try {
            refuseWhenEnding();
            boolean stored = store.evidence().delete(report);
            if (stored) {
                index.forget(report, store.evidence().position());
            }
            boolean kept = originals.forget(report);
            if (stored) {
                return Forgotten.WHOLE;
            }
            return kept ? Forgotten.REST : Forgotten.UNKNOWN;
        } finally {
            loading.unlock();
        }
    }

    /**
     * Stops a load that is going on after the report at hand, and lets none begin; what is recorded
     * stays. Waits for the load's end.
     */
    public void stopLoading() {
        if (ending.getAndSet(true)) {
            return;
        }
        try {
            store.announce(work, 0, "");
        } finally {
            Thread busy = loader;
            // It may be waiting for the database. Interrupted later, since Lucene does not like it.
            if (!isIdleWithin(FOR_THE_REPORT_AT_HAND) && busy != null) {
                busy.interrupt();
                isIdleWithin(FOR_AN_INTERRUPTED_LOAD);
            }
        }
    }

    /** Stops a load that is going on, and closes the store. Closing again does nothing. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        try {
            stopLoading();
        } finally {
            try {
                index.close();
            } finally {
                store.close();
            }
        }
    }

    private boolean isIdleWithin(Duration time) {
        try {
            boolean idle = loading.tryLock(time.toMillis(), TimeUnit.MILLISECONDS);
            if (idle) {
                loading.unlock();
            }
            return idle;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Passes on how far a load is, and stops it between two files when the house ends. */
    private final class UntilTheEnd implements IntakeProgress {

        private final IntakeProgress told;

        UntilTheEnd(IntakeProgress told) {
            this.told = told;
        }

        @Override
        public void reached(Step step) {
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
