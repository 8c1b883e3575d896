package lantern.ingest.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import lantern.ingest.Extractor;
import lantern.ingest.intake.Intake;
import lantern.ingest.read.Readers;
import lantern.ingest.read.UnreadableReport;
import lantern.model.report.Origin;

/**
 * Reads files on all cores and hands over what each says in the order in which they were asked for.
 * A few files are held at a time, however many there are.
 */
public final class Extracts {

    private final Readers readers;
    private final Extractor extractor;

    public Extracts(Readers readers, Extractor extractor) {
        this.readers = readers;
        this.extractor = extractor;
    }

    private record Ahead(Path file, Future<List<Extract>> extracts) {}

    /** With every reader, finder and rule. */
    public static Extracts standard() {
        return new Extracts(Readers.all(), Extractor.standard());
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
            return List.of(
                    new Extract.Read(
                            file,
                            extractor.extract(readers.read(origin, Files.readAllBytes(path)))));
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
