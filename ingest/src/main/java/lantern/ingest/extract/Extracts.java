package lantern.ingest.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import lantern.ingest.Extractor;
import lantern.ingest.intake.Intake;
import lantern.ingest.read.Enclosed;
import lantern.ingest.read.Enclosures;
import lantern.ingest.read.OfferedFile;
import lantern.ingest.read.Opened;
import lantern.ingest.read.Readers;
import lantern.ingest.read.Reading;
import lantern.ingest.read.UnreadableReport;
import lantern.ingest.read.mapping.Mappings;
import lantern.model.report.Origin;

/**
 * Reads files on all cores and hands over what each says in the order in which they were asked for.
 * A few files are held at a time, however many there are.
 */
public final class Extracts {

    /** A table is one extract, not one for each slice, as far as memory goes. */
    private static final int MOST_ROWS = 100_000;

    private static final int DEEPEST = 4;

    private final Readers readers;
    private final Extractor extractor;

    public Extracts(Readers readers, Extractor extractor) {
        this.readers = readers;
        this.extractor = extractor;
    }

    private record Ahead(Path file, Future<List<Extract>> extracts) {}

    /** With every reader, finder and rule. */
    public static Extracts standard() {
        return new Extracts(Readers.all(Mappings.shipped(), MOST_ROWS), Extractor.standard());
    }

    /**
     * @param taker gets each file with what it says: itself first, then the reports that it holds
     * @throws CancellationException when the thread is interrupted
     */
    public void each(List<Path> files, BiConsumer<Path, List<Extract>> taker) {
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors());
        ExecutorService workers = Executors.newFixedThreadPool(Math.min(threads, files.size() + 1));
        try {
            Queue<Ahead> ahead = new ArrayDeque<>();
            Iterator<Path> rest = files.iterator();
            while (rest.hasNext() || !ahead.isEmpty()) {
                while (rest.hasNext() && ahead.size() < 2 * threads + 2) {
                    Path file = rest.next();
                    ahead.add(new Ahead(file, workers.submit(() -> of(file))));
                }
                Ahead next = ahead.remove();
                taker.accept(next.file(), get(next.extracts()));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    /** Of one file: itself first, then the reports that it holds. */
    public List<Extract> of(Path path) {
        String file = path.toString();
        Path name = path.getFileName();
        try {
            if (Files.size(path) > Intake.LARGEST_BYTES) {
                return List.of(new Extract.Unreadable(file, "larger than a report may be"));
            }
            Origin origin = new Origin(name == null ? file : name.toString(), file);
            List<Extract> extracts = new ArrayList<>();
            open(new OfferedFile(origin, Files.readAllBytes(path)), file, 0, extracts);
            return extracts;
        } catch (UnreadableReport unreadable) {
            return List.of(new Extract.Unreadable(file, unreadable.reason()));
        } catch (IOException e) {
            return List.of(
                    new Extract.Unreadable(
                            file, "the file cannot be opened: " + e.getClass().getSimpleName()));
        } catch (RuntimeException | StackOverflowError failure) {
            // Its message may quote the report.
            return List.of(
                    new Extract.Unreadable(
                            file, "the extractor failed: " + failure.getClass().getSimpleName()));
        }
    }

    private void open(OfferedFile offered, String name, int depth, List<Extract> extracts) {
        switch (readers.open(offered)) {
            case Reading reading -> extracts.add(read(name, reading));
            case Opened.Holder holder -> {
                try (Enclosures enclosures = holder.enclosures()) {
                    holder.cover().ifPresent(cover -> extracts.add(read(name, cover)));
                    if (depth == DEEPEST) {
                        throw offered.unreadable("files in files, more than " + DEEPEST + " deep");
                    }
                    for (Optional<Enclosed> next = enclosures.next();
                            next.isPresent();
                            next = enclosures.next()) {
                        enclosed(next.get(), name, depth + 1, extracts);
                    }
                }
            }
        }
    }

    private Extract read(String name, Reading reading) {
        return new Extract.Read(name, extractor.extract(reading));
    }

    /** One that cannot be read does not keep the others back. */
    private void enclosed(Enclosed enclosed, String holder, int depth, List<Extract> extracts) {
        String name = holder + "!" + enclosed.name();
        try (InputStream in = enclosed.content().open()) {
            byte[] bytes = in.readNBytes((int) Intake.LARGEST_BYTES + 1);
            if (bytes.length > Intake.LARGEST_BYTES) {
                extracts.add(new Extract.Unreadable(name, "larger than a report may be"));
                return;
            }
            Origin origin = new Origin(enclosed.name(), name);
            open(new OfferedFile(origin, bytes), name, depth, extracts);
        } catch (UnreadableReport unreadable) {
            extracts.add(new Extract.Unreadable(name, unreadable.reason()));
        } catch (IOException e) {
            extracts.add(
                    new Extract.Unreadable(
                            name, "cannot be unpacked: " + e.getClass().getSimpleName()));
        }
    }

    private static List<Extract> get(Future<List<Extract>> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            CancellationException stopped = new CancellationException("the reading was stopped");
            stopped.initCause(e);
            throw stopped;
        } catch (ExecutionException e) {
            throw new IllegalStateException("the reading failed", e.getCause());
        }
    }
}
