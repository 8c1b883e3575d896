package lantern.ingest.intake;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import lantern.ingest.Extractor;
import lantern.ingest.read.OfferedFile;
import lantern.ingest.read.Readers;
import lantern.ingest.read.mapping.Mapping;
import lantern.ingest.read.mapping.Mappings;
import lantern.model.port.EvidenceStore;
import lantern.model.port.Resolver;

/**
 * The way from files to the store. Files are read on all cores and recorded one after the other in
 * the order in which they were offered, so the same files in the same order give the same store. At
 * most a few files are held at a time. A bad file is put aside; while the store is down it waits.
 */
public final class Intake {

    private static final int LAST_FILES_SECONDS = 5;

    /** Larger files are put aside unread, unless they can be taken apart. */
    public static final long LARGEST_BYTES = OfferedFile.LARGEST_HELD;

    private final EvidenceStore store;
    private final Resolver resolver;
    private final Originals originals;
    private final Readers readers;
    private final Extractor extractor;
    private final Patience patience;
    private final Clock clock;

    public Intake(
            EvidenceStore store,
            Resolver resolver,
            Originals originals,
            Readers readers,
            Extractor extractor,
            Patience patience,
            Clock clock) {
        this.store = store;
        this.resolver = resolver;
        this.originals = originals;
        this.readers = readers;
        this.extractor = extractor;
        this.patience = patience;
        this.clock = clock;
    }

    /**
     * With everything as it mostly is.
     *
     * @param folder of the store: the originals are kept in it
     */
    public static Intake standard(EvidenceStore store, Resolver resolver, Path folder) {
        return new Intake(
                store,
                resolver,
                new Originals(folder),
                Readers.all(),
                Extractor.standard(),
                Patience.standard(),
                Clock.systemUTC());
    }

    /**
     * Takes in files, and all files below folders.
     *
     * @throws UncheckedIOException when a path does not exist, or an original cannot be kept
     * @throws CancellationException when the thread is interrupted; what is recorded stays
     */
    public Tally take(List<Path> offered, IntakeProgress progress) {
        return take(offered, readers, progress);
    }

    /**
     * Takes in files as {@link #take(List, IntakeProgress)} does, files of records by this mapping.
     */
    public Tally take(List<Path> offered, Mapping mapping, IntakeProgress progress) {
        return take(offered, Readers.all(Mappings.shipped().choosing(mapping)), progress);
    }

    private Tally take(List<Path> offered, Readers readers, IntakeProgress progress) {
        List<Path> files = OfferedPaths.list(offered);
        Reception reception = new Reception(store, originals, readers, extractor, patience);
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors());
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try (Register register =
                new Register(
                        store,
                        resolver,
                        extractor.version(),
                        patience,
                        clock,
                        progress,
                        files.size())) {
            new Belt(reception, register, workers, 2 * threads + 2)
                    .carry(files.stream().map(Offer::of).iterator());
            return register.tally();
        } finally {
            workers.shutdownNow();
            awaitEnd(workers);
        }
    }

    /** What they are still keeping is kept before anybody takes the folder away. */
    private static void awaitEnd(ExecutorService workers) {
        boolean interrupted = Thread.interrupted();
        try {
            boolean _ = workers.awaitTermination(LAST_FILES_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
