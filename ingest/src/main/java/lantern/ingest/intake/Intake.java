package lantern.ingest.intake;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
import lantern.ingest.read.mapping.MappingFile;
import lantern.ingest.read.mapping.Mappings;
import lantern.model.port.EvidenceStore;
import lantern.model.port.Resolver;
import lantern.model.port.SubmissionLedger;
import lantern.model.report.ReportId;

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
    private final Daybook daybook;
    private final Resolver resolver;
    private final Originals originals;
    private final Readers readers;
    private final Extractor extractor;
    private final Patience patience;
    private final Clock clock;

    public Intake(
            EvidenceStore store,
            Daybook daybook,
            Resolver resolver,
            Originals originals,
            Readers readers,
            Extractor extractor,
            Patience patience,
            Clock clock) {
        this.store = store;
        this.daybook = daybook;
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
     * @param folder of the store: the originals are kept in it, and what waits is noted
     */
    public static Intake standard(
            EvidenceStore store,
            SubmissionLedger ledger,
            Resolver resolver,
            Path folder,
            Extractor extractor,
            Patience patience) {
        return new Intake(
                store,
                new Daybook(ledger, new Outbox(folder), new Attempts(folder), patience),
                resolver,
                new Originals(folder),
                Readers.all(),
                extractor,
                patience,
                Clock.systemUTC());
    }

    /**
     * Takes in files, and all files below folders.
     *
     * @throws UncheckedIOException when a path does not exist, or an original cannot be kept
     * @throws CancellationException when the thread is interrupted; what is recorded stays
     */
    public Tally take(List<Path> offered, IntakeProgress progress) {
        return take(OfferedPaths.offers(offered), "", progress);
    }

    /**
     * Takes in files.
     *
     * @param mapping of files of records, as YAML, which is kept with the originals; empty when
     *     each is to find its own
     * @throws IllegalArgumentException with the line and key when the mapping is wrong
     * @throws UncheckedIOException when an original cannot be kept
     * @throws CancellationException when the thread is interrupted; what is recorded stays
     */
    public Tally take(List<Offer> files, String mapping, IntakeProgress progress) {
        if (mapping.isBlank()) {
            return take(files, readers, "", progress);
        }
        Readers chosen = Readers.all(Mappings.shipped().choosing(MappingFile.read(mapping)));
        byte[] bytes = mapping.getBytes(StandardCharsets.UTF_8);
        ReportId id = ReportId.of(bytes);
        originals.keep(id, bytes);
        return take(files, chosen, id.value(), progress);
    }

    private Tally take(
            List<Offer> files, Readers readers, String mapping, IntakeProgress progress) {
        Reception reception = new Reception(daybook, originals, readers, extractor, clock, mapping);
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
            new Belt(reception, register, workers, 2 * threads + 2).carry(files.iterator());
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
