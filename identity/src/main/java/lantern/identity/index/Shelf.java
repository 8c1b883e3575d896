package lantern.identity.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import lantern.identity.profile.Keys;
import lantern.identity.profile.Profile;
import lantern.identity.profile.Trace;
import lantern.model.entity.EntityId;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.MentionId;
import lantern.model.report.ReportId;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Every mention, on disk by Lucene and the newest in memory. One caller at a time changes or asks;
 * a reader once handed out may be used beside it, and documents may be written beside it.
 */
public final class Shelf implements AutoCloseable {

    /** Raised when keys or terms change their meaning: an older index is then built anew. */
    private static final String VERSION = "3";

    private static final int MOST_IN_MEMORY = 40_000;
    private static final int REPORTS_A_COMMIT = 5_000;
    private static final int MENTIONS_A_COMMIT = 200_000;
    private static final int KEYS = 1;
    private static final int SEEN = 2;

    private final Directory directory;
    private final IndexWriter writer;
    private final Overlay overlay = new Overlay();
    private final Expected expected = new Expected();
    private final Profiles profiles = new Profiles();
    private final Set<String> audiences = new HashSet<>();
    private @Nullable Sieve sieve;
    private DirectoryReader reader;
    private final Set<Long> ahead = new HashSet<>();
    private long position;
    private int uncommitted;
    private int uncommittedMentions;

    public Shelf(Directory directory) {
        this.directory = directory;
        try {
            position = committedPosition(directory).orElse(-1);
            var config = new IndexWriterConfig().setRAMBufferSizeMB(64).setCommitOnClose(false);
            writer = new IndexWriter(directory, config);
            reader = DirectoryReader.open(writer);
            Segments.values(reader, Columns.AUDIENCE, audiences::add);
        } catch (IOException e) {
            throw new UncheckedIOException("the index cannot be opened", e);
        }
    }

    /**
     * The position that the directory was last committed at; empty when it holds no usable index.
     */
    public static OptionalLong committedPosition(Directory directory) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return OptionalLong.empty();
        }
        try (var committed = DirectoryReader.open(directory)) {
            Map<String, String> stamp = committed.getIndexCommit().getUserData();
            String at = stamp.get("position");
            return VERSION.equals(stamp.get("version")) && at != null
                    ? OptionalLong.of(Long.parseLong(at))
                    : OptionalLong.empty();
        }
    }

    /** From now on the report counts, though it is not recorded yet. */
    public void expect(Booklet report) {
        var mentions = new Overlay();
        for (Placed placed : report.mentions()) {
            mentions.add(placed, report.keys(placed));
            profiles.add(placed);
            audiences.add(placed.audience());
        }
        expected.add(report.id(), mentions);
    }

    /** It will not be recorded, or not as it was settled. */
    public void drop(ReportId report) {
        if (expected.remove(report)) {
            profiles.clear();
        }
    }

    /** Writes the documents of a report that is not held; may be done beside any other caller. */
    public void write(Booklet report) {
        try {
            writer.addDocuments(report.documents());
        } catch (IOException e) {
            throw new UncheckedIOException("the index cannot be written", e);
        }
    }

    /** Takes in the mentions of one report, after its documents are written. */
    public void put(Booklet report, long at) {
        try {
            boolean known = expected.remove(report.id());
            for (Placed placed : report.mentions()) {
                overlay.add(placed, report.keys(placed));
                if (!known) {
                    profiles.add(placed);
                    audiences.add(placed.audience());
                }
            }
            sift(report);
            uncommittedMentions += report.mentions().size();
            moved(at);
            if (overlay.size() >= MOST_IN_MEMORY) {
                refresh();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the index cannot be written", e);
        }
    }

    /** Takes in the mentions of one report in the place of those of an earlier taking of it. */
    public void replace(Booklet report, long at) {
        try {
            writer.updateDocuments(
                    new Term(Columns.REPORT, report.id().value()), report.documents());
            expected.remove(report.id());
            report.mentions().forEach(placed -> audiences.add(placed.audience()));
            sift(report);
            startAnew();
            moved(at);
        } catch (IOException e) {
            throw new UncheckedIOException("the index cannot be written", e);
        }
    }

    private void sift(Booklet report) {
        if (sieve != null) {
            for (Placed placed : report.mentions()) {
                sieve.add(SEEN, seen(placed.entity(), placed.audience()));
                for (String key : report.keys(placed)) {
                    sieve.add(KEYS, new BytesRef(key));
                }
            }
        }
    }

    /** Made of the whole index when it is first asked. */
    private Sieve sieve() throws IOException {
        if (sieve == null) {
            refresh();
            var whole = new Sieve();
            Segments.terms(reader, Columns.KEY, key -> whole.add(KEYS, key));
            Segments.terms(reader, Columns.SEEN, who -> whole.add(SEEN, who));
            sieve = whole;
        }
        return sieve;
    }

    private static BytesRef seen(EntityId entity, String audience) {
        return new BytesRef(Columns.seen(entity, audience));
    }

    /**
     * Makes mentions mean other entities; one that is not known changes nothing but the position.
     */
    public void move(Map<MentionId, EntityId> ends, long at) {
        try {
            refresh();
            List<Placed> moving = new ArrayList<>();
            for (Map.Entry<MentionId, EntityId> end : ends.entrySet()) {
                Segments.visit(
                        reader,
                        Columns.MENTION,
                        new BytesRef(end.getKey().value()),
                        (segment, number) ->
                                moving.add(Columns.placed(segment, number).at(end.getValue())));
            }
            for (Placed placed : moving) {
                writer.updateDocument(
                        new Term(Columns.MENTION, placed.trace().mention().value()),
                        Columns.document(placed, Keys.stored(placed.trace())));
                if (sieve != null) {
                    sieve.add(SEEN, seen(placed.entity(), placed.audience()));
                }
            }
            if (!ends.isEmpty()) {
                startAnew();
            }
            moved(at);
        } catch (IOException e) {
            throw new UncheckedIOException("the index cannot be written", e);
        }
    }

    public void forget(ReportId report, long at) {
        try {
            writer.deleteDocuments(new Term(Columns.REPORT, report.value()));
            startAnew();
            moved(at);
        } catch (IOException e) {
            throw new UncheckedIOException("the index cannot be written", e);
        }
    }

    /**
     * The stamp is the last position up to which nothing is missing: two threads may tell of two
     * transactions in the other order.
     */
    private void moved(long at) throws IOException {
        if (position < 0) {
            position = at;
        } else if (at > position) {
            ahead.add(at);
        }
        while (ahead.remove(position + 1)) {
            position++;
        }
        uncommitted++;
        if (uncommitted >= REPORTS_A_COMMIT || uncommittedMentions >= MENTIONS_A_COMMIT) {
            commit();
        }
    }

    public long position() {
        return position;
    }

    /** What comes after is lost in a crash, and known to be lost by the position. */
    public void commit() throws IOException {
        writer.setLiveCommitData(
                Map.of("position", Long.toString(position), "version", VERSION).entrySet());
        writer.commit();
        uncommitted = 0;
        uncommittedMentions = 0;
    }

    /** Stamps the whole of a fresh index. */
    public void stamp(long at) throws IOException {
        position = at;
        ahead.clear();
        commit();
    }

    private void startAnew() throws IOException {
        profiles.clear();
        reopen();
    }

    private void refresh() throws IOException {
        if (!overlay.isEmpty()) {
            reopen();
        }
    }

    private void reopen() throws IOException {
        DirectoryReader newer = DirectoryReader.openIfChanged(reader, writer);
        if (newer != null) {
            reader.decRef();
            reader = newer;
        }
        overlay.clear();
    }

    /** A reader that knows all that was taken in; the caller gives it back by {@code decRef}. */
    public DirectoryReader acquire() {
        try {
            refresh();
            reader.incRef();
            return reader;
        } catch (IOException e) {
            throw new UncheckedIOException("the index cannot be read", e);
        }
    }

    /** Was the report taken in? */
    public boolean holds(ReportId report) {
        try {
            return overlay.hasReport(report)
                    || Segments.exists(reader, Columns.REPORT, new BytesRef(report.value()));
        } catch (IOException e) {
            throw new UncheckedIOException("the index cannot be read", e);
        }
    }

    /** Every audience in which anything was ever said, sorted. */
    public SortedSet<String> audiences() {
        return new TreeSet<>(audiences);
    }

    /** Was anything ever said in another audience? */
    public boolean hasOtherAudienceThan(String audience) {
        return audiences.size() > 1 || (audiences.size() == 1 && !audiences.contains(audience));
    }

    /** Was the entity mentioned in a report of this audience? */
    public boolean isSeen(EntityId entity, String audience) {
        try {
            BytesRef who = seen(entity, audience);
            return !overlay.traces(entity, audience).isEmpty()
                    || expected.holds(entity, audience)
                    || (sieve().passes(SEEN, who) && Segments.exists(reader, Columns.SEEN, who));
        } catch (IOException e) {
            throw new UncheckedIOException("the index cannot be read", e);
        }
    }

    /** All that reports of one audience say of an entity. */
    public Profile profile(EntityId entity, String audience, EntityKind kind) {
        return profiles.get(
                Columns.seen(entity, audience),
                () -> {
                    List<Trace> traces = new ArrayList<>();
                    try {
                        Segments.traces(reader, Columns.SEEN, seen(entity, audience), traces::add);
                    } catch (IOException e) {
                        throw new UncheckedIOException("the index cannot be read", e);
                    }
                    traces.addAll(overlay.traces(entity, audience));
                    traces.addAll(expected.traces(entity, audience));
                    return Profile.of(kind, traces);
                });
    }

    /** Its reports one by one, as they are now. */
    public Contents contents() {
        try {
            // Made first: it may open the reader anew.
            Sieve passing = sieve();
            return new Contents(overlay, expected, reader, who -> passing.passes(SEEN, who));
        } catch (IOException e) {
            throw new UncheckedIOException("the index cannot be read", e);
        }
    }

    /** Calls for every mention there is, in no order. */
    public void forEach(Consumer<Placed> consumer) {
        DirectoryReader all = acquire();
        try {
            Segments.forEach(all, consumer);
        } catch (IOException e) {
            throw new UncheckedIOException("the index cannot be read", e);
        } finally {
            release(all);
        }
    }

    public static void release(DirectoryReader used) {
        try {
            used.decRef();
        } catch (IOException e) {
            throw new UncheckedIOException("the index cannot be read", e);
        }
    }

    /**
     * Who is found under the keys: by audience, each with which of the keys they were found by.
     *
     * @param more mentions that are not taken in yet
     */
    public Map<String, Map<EntityId, BitSet>> find(SortedSet<String> keys, Overlay more) {
        var found = new TreeMap<String, Map<EntityId, BitSet>>();
        try {
            Sieve passing = sieve();
            var held = new TreeMap<BytesRef, Integer>();
            int number = 0;
            for (String key : keys) {
                int at = number++;
                Consumer<Placed> note =
                        placed -> note(found, placed.audience(), placed.entity(), at);
                overlay.withKey(key).forEach(note);
                expected.withKey(key, note);
                more.withKey(key).forEach(note);
                var term = new BytesRef(key);
                if (passing.passes(KEYS, term)) {
                    held.put(term, at);
                }
            }
            if (!held.isEmpty()) {
                for (LeafReaderContext leaf : reader.leaves()) {
                    new KeyHits(leaf.reader())
                            .collect(
                                    held,
                                    (audience, entity, key) -> note(found, audience, entity, key));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the index cannot be read", e);
        }
        return found;
    }

    private static void note(
            Map<String, Map<EntityId, BitSet>> found, String audience, EntityId entity, int key) {
        found.computeIfAbsent(audience, _ -> new TreeMap<>())
                .computeIfAbsent(entity, _ -> new BitSet())
                .set(key);
    }

    @Override
    public void close() throws IOException {
        commit();
        reader.decRef();
        writer.close();
        directory.close();
    }
}
