package lantern.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import lantern.identity.index.Booklet;
import lantern.identity.index.Shelf;
import lantern.identity.profile.Reading;
import lantern.identity.profile.Readings;
import lantern.identity.resolve.ReportResolution;
import lantern.identity.search.Search;
import lantern.model.access.Viewer;
import lantern.model.entity.EntityId;
import lantern.model.entity.Resolution;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Evidence;
import lantern.model.evidence.MentionId;
import lantern.model.port.EvidenceStore;
import lantern.model.port.Filed;
import lantern.model.port.Resolver;
import lantern.model.port.SearchIndex;
import lantern.model.report.ReportId;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * Who is who, and search: one index of every mention, on disk beside the store and built anew from
 * it whenever its stamp differs. May be used by many threads; resolving and learning take turns.
 */
public final class IdentityIndex implements Resolver, SearchIndex, AutoCloseable {

    private static final String LIVE = "live";
    private static final String FRESH = "fresh";

    private final Shelf shelf;
    private final Readings readings = new Readings();
    private final ReentrantLock turn = new ReentrantLock();

    public IdentityIndex(Directory directory) {
        shelf = new Shelf(directory);
    }

    /** Gone when it is closed. */
    public static IdentityIndex inMemory() {
        return new IdentityIndex(new ByteBuffersDirectory());
    }

    /**
     * Opens the index in a folder, and first brings it up to the store's position: by the reports
     * recorded since it was last committed, or, when anything else happened since or another
     * version of this room wrote it, by building it anew.
     */
    public static IdentityIndex open(Path folder, EvidenceStore store) {
        try {
            Files.createDirectories(folder);
            Path live = folder.resolve(LIVE);
            OptionalLong at = positionOf(live);
            boolean current =
                    at.isPresent()
                            && (at.getAsLong() == store.position()
                                    || caughtUp(live, at.getAsLong(), store));
            if (!current) {
                rebuild(folder, store);
            }
            return new IdentityIndex(FSDirectory.open(live));
        } catch (IOException e) {
            throw new UncheckedIOException("the index of names cannot be opened", e);
        }
    }

    private static OptionalLong positionOf(Path live) throws IOException {
        if (!Files.isDirectory(live)) {
            return OptionalLong.empty();
        }
        try (var directory = FSDirectory.open(live)) {
            return Shelf.committedPosition(directory);
        } catch (IOException damaged) {
            return OptionalLong.empty();
        }
    }

    /** Takes in what was recorded since; a report that is held in part is replaced. */
    private static boolean caughtUp(Path live, long at, EvidenceStore store) throws IOException {
        long position = store.position();
        if (at > position) {
            return false;
        }
        try (var index = new IdentityIndex(FSDirectory.open(live))) {
            if (!store.forEachReportAfter(at, filed -> index.learn(filed, position))) {
                return false;
            }
            index.shelf.stamp(position);
            return true;
        }
    }

    /** The old one stays until the new one is whole; a crash in between ends in building again. */
    private static void rebuild(Path folder, EvidenceStore store) throws IOException {
        Path fresh = folder.resolve(FRESH);
        delete(fresh);
        long position = store.position();
        try (var index = new IdentityIndex(FSDirectory.open(fresh))) {
            store.forEachReport(filed -> index.learn(filed, position));
            index.shelf.stamp(position);
        }
        delete(folder.resolve(LIVE));
        Files.move(fresh, folder.resolve(LIVE));
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    @Override
    public Resolution resolve(Evidence evidence) {
        Reading reading = readings.of(evidence);
        return inTurn(() -> ReportResolution.of(shelf, evidence, reading));
    }

    @Override
    public void expect(Filed filed) {
        Booklet booklet = Booklet.of(filed, readings.of(filed.evidence()));
        inTurn(() -> {
            shelf.expect(booklet);
            return booklet;
        });
    }

    @Override
    public void drop(ReportId report) {
        inTurn(() -> {
            shelf.drop(report);
            return report;
        });
    }

    @Override
    public void learn(Filed filed, long position) {
        Booklet booklet = Booklet.of(filed, readings.of(filed.evidence()));
        if (inTurn(() -> shelf.holds(booklet.id()))) {
            inTurn(() -> {
                shelf.replace(booklet, position);
                return position;
            });
        } else {
            // beside whoever is being settled: until it is put, it is expected
            shelf.write(booklet);
            inTurn(() -> {
                shelf.put(booklet, position);
                return position;
            });
        }
    }

    @Override
    public List<Hit> find(String query, Set<EntityKind> kinds, Viewer viewer, int limit) {
        DirectoryReader reader = inTurn(shelf::acquire);
        try {
            return Search.in(reader, query, kinds, viewer, limit);
        } finally {
            Shelf.release(reader);
        }
    }

    @Override
    public void moved(Map<MentionId, EntityId> ends, long position) {
        inTurn(() -> {
            shelf.move(ends, position);
            return position;
        });
    }

    @Override
    public void forget(ReportId report, long position) {
        inTurn(() -> {
            shelf.forget(report, position);
            return position;
        });
    }

    /** The store's position that it is up to date with; empty before anything was learned. */
    public OptionalLong position() {
        long at = inTurn(shelf::position);
        return at < 0 ? OptionalLong.empty() : OptionalLong.of(at);
    }

    /** Every mention it holds, one line each, sorted: to compare two indexes. */
    public List<String> dump() {
        return inTurn(() -> {
            List<String> lines = new ArrayList<>();
            shelf.forEach(placed -> lines.add(placed.toString()));
            return lines.stream().sorted().toList();
        });
    }

    /** Writes to disk what was learned so far; done by itself now and then, and on closing. */
    public void commit() {
        inTurn(() -> {
            try {
                shelf.commit();
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException("the index of names cannot be written", e);
            }
        });
    }

    @Override
    public void close() {
        inTurn(() -> {
            try {
                shelf.close();
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException("the index of names cannot be closed", e);
            }
        });
    }

    private <T> T inTurn(Supplier<T> work) {
        turn.lock();
        try {
            return work.get();
        } finally {
            turn.unlock();
        }
    }
}
