package lantern.web.house;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import lantern.identity.IdentityIndex;
import lantern.ingest.intake.Intake;
import lantern.ingest.intake.IntakeProgress;
import lantern.ingest.intake.Originals;
import lantern.ingest.intake.Tally;
import lantern.ingest.read.mapping.Mapping;
import lantern.model.port.SearchIndex;
import lantern.model.report.ReportId;
import org.jspecify.annotations.Nullable;

/**
 * A store that is held alone, with everything that changes it: the way in, who is who, and the
 * search index.
 */
public final class House implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final StoreLocation location;
    private final String work;
    private final OpenStore store;
    private final IdentityIndex index;
    private final Intake intake;
    private final ReentrantLock loading = new ReentrantLock();
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile @Nullable Thread loader;

    private House(
            StoreLocation location,
            String work,
            OpenStore store,
            IdentityIndex index,
            Intake intake) {
        this.location = location;
        this.work = work;
        this.store = store;
        this.index = index;
        this.intake = intake;
    }

    /**
     * Opens a store alone, waiting for whoever holds it to end.
     *
     * @param work what for: "serve", "ingest"
     * @param words told what is waited for
     */
    public static House open(StoreLocation location, String work, Consumer<String> words) {
        OpenStore store = OpenStore.alone(location, words);
        try {
            IdentityIndex index =
                    IdentityIndex.open(location.folder().resolve("index"), store.evidence());
            Intake intake = Intake.standard(store.evidence(), index, location.folder());
            store.announce(work, 0, "");
            return new House(location, work, store, index, intake);
        } catch (RuntimeException failure) {
            store.close();
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

    /**
     * Takes in files and folders; one run at a time, since one order settles who is who.
     *
     * @throws java.util.concurrent.CancellationException when the thread is interrupted; what is
     *     recorded stays
     */
    public Tally take(List<Path> offered, IntakeProgress progress) {
        return take(offered, Optional.empty(), progress);
    }

    /**
     * Takes in files and folders as {@link #take(List, IntakeProgress)} does.
     *
     * @param mapping of files of records, empty when each is to find its own
     */
    public Tally take(List<Path> offered, Optional<Mapping> mapping, IntakeProgress progress) {
        loading.lock();
        loader = Thread.currentThread();
        try {
            return mapping.isPresent()
                    ? intake.take(offered, mapping.get(), progress)
                    : intake.take(offered, progress);
        } finally {
            loader = null;
            loading.unlock();
        }
    }

    /** Where the audit trail is kept. */
    public Path auditTrail() {
        return location.folder().resolve("audit.log");
    }

    /**
     * Deletes a report for good.
     *
     * @return false when there is no such report
     */
    public boolean forget(ReportId report) {
        boolean there = store.evidence().delete(report);
        if (there) {
            index.forget(report, store.evidence().position());
            new Originals(location.folder()).forget(report);
        }
        return there;
    }

    /**
     * Stops a load that is going on after the report at hand; what is recorded stays. Closing again
     * does nothing.
     */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        Thread busy = loader;
        if (busy != null) {
            busy.interrupt();
        }
        awaitLoad();
        index.close();
        store.close();
    }

    private void awaitLoad() {
        try {
            if (loading.tryLock(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                loading.unlock();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
