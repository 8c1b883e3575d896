package lantern.identity.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Consumer;
import lantern.identity.profile.Keys;
import lantern.identity.profile.Profile;
import lantern.identity.profile.Trace;
import lantern.model.entity.EntityId;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.MentionId;
import lantern.model.report.ReportId;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;

/**
 * Every mention, on disk by Lucene and the newest in memory. One caller at a time changes or asks;
 * a reader once handed out may be used beside it.
 */
public final class Shelf implements AutoCloseable {

    /** Raised when keys or terms change their meaning: an older index is then built anew. */
    private static final String VERSION = "1";

    private static final int MOST_IN_MEMORY = 8_000;
    private static final int REPORTS_A_COMMIT = 5_000;

    private final Directory directory;
    private final IndexWriter writer;
    private final Overlay overlay = new Overlay();
    private final Profiles profiles = new Profiles();
    private DirectoryReader reader;
    private final Set<Long> ahead = new HashSet<>();
    private long position;
    private int uncommitted;

    public Shelf(Directory directory) {
        this.directory = directory;
        try {
            position = committedPosition(directory).orElse(-1);
            var config = new IndexWriterConfig().setRAMBufferSizeMB(64).setCommitOnClose(false);
            writer = new IndexWriter(directory, config);
            reader = DirectoryReader.open(writer);
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

    /** Takes in the mentions of one report; those of an earlier taking of it are replaced. */
    public void put(ReportId report, List<Placed> mentions, long at) {
        try {
            List<SortedSet<String>> keys =
                    mentions.stream().map(placed -> Keys.stored(placed.trace())).toList();
            List<Document> documents = new ArrayList<>();
            for (int i = 0; i < keys.size(); i++) {
                documents.add(Columns.document(mentions.get(i), keys.get(i)));
            }
            if (holds(report)) {
                writer.updateDocuments(new Term(Columns.REPORT, report.value()), documents);
                startAnew();
            } else {
                writer.addDocuments(documents);
                for (int i = 0; i < keys.size(); i++) {
                    overlay.add(mentions.get(i), keys.get(i));
                }
                mentions.forEach(profiles::add);
            }
            moved(at);
            if (overlay.size() >= MOST_IN_MEMORY) {
                refresh();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the index cannot be written", e);
        }
    }

    /**
     * Makes mentions mean other entities; one that is not known changes nothing but the position.
     */
    public void move(Map<MentionId, EntityId> ends, long at) {
        try {
            refresh();
            for (Map.Entry<MentionId, EntityId> end : ends.entrySet()) {
                String mention = end.getKey().value();
                for (Document stored : stored(Columns.MENTION, mention)) {
                    Placed placed = Columns.placed(stored).at(end.getValue());
                    writer.updateDocument(
                            new Term(Columns.MENTION, mention),
                            Columns.document(placed, Keys.stored(placed.trace())));
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
        if (uncommitted >= REPORTS_A_COMMIT) {
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

    private boolean holds(ReportId report) throws IOException {
        return overlay.hasReport(report) || exists(Columns.REPORT, report.value());
    }

    /** Was the entity mentioned in a report of this audience? */
    public boolean isSeen(EntityId entity, String audience) {
        try {
            return !overlay.traces(entity, audience).isEmpty()
                    || exists(Columns.SEEN, Columns.seen(entity, audience));
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
                    for (Document stored : stored(Columns.SEEN, Columns.seen(entity, audience))) {
                        traces.add(Columns.trace(stored));
                    }
                    traces.addAll(overlay.traces(entity, audience));
                    return Profile.of(kind, traces);
                });
    }

    /** Calls for every mention there is, in no order. */
    public void forEach(Consumer<Placed> consumer) {
        DirectoryReader all = acquire();
        try {
            for (LeafReaderContext leaf : all.leaves()) {
                var live = leaf.reader().getLiveDocs();
                for (int at = 0; at < leaf.reader().maxDoc(); at++) {
                    if (live == null || live.get(at)) {
                        consumer.accept(Columns.placed(leaf.reader().storedFields().document(at)));
                    }
                }
            }
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
        int number = 0;
        for (String key : keys) {
            for (Placed placed : overlay.withKey(key)) {
                note(found, placed.audience(), placed.entity(), number);
            }
            for (Placed placed : more.withKey(key)) {
                note(found, placed.audience(), placed.entity(), number);
            }
            number++;
        }
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                new KeyHits(leaf.reader())
                        .collect(
                                keys,
                                (audience, entity, key) -> note(found, audience, entity, key));
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

    private boolean exists(String column, String value) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            PostingsEnum postings =
                    leaf.reader().postings(new Term(column, value), PostingsEnum.NONE);
            var live = leaf.reader().getLiveDocs();
            for (int at = first(postings); at != DocIdSetIterator.NO_MORE_DOCS; ) {
                if (live == null || live.get(at)) {
                    return true;
                }
                at = postings.nextDoc();
            }
        }
        return false;
    }

    private static int first(@org.jspecify.annotations.Nullable PostingsEnum postings)
            throws IOException {
        return postings == null ? DocIdSetIterator.NO_MORE_DOCS : postings.nextDoc();
    }

    private Collection<Document> stored(String column, String value) {
        List<Document> documents = new ArrayList<>();
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                var terms = leaf.reader().terms(column);
                TermsEnum found = terms == null ? null : terms.iterator();
                if (found != null && found.seekExact(new BytesRef(value))) {
                    PostingsEnum postings = found.postings(null, PostingsEnum.NONE);
                    var live = leaf.reader().getLiveDocs();
                    var fields = leaf.reader().storedFields();
                    for (int at = postings.nextDoc();
                            at != DocIdSetIterator.NO_MORE_DOCS;
                            at = postings.nextDoc()) {
                        if (live == null || live.get(at)) {
                            documents.add(fields.document(at));
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the index cannot be read", e);
        }
        return documents;
    }

    @Override
    public void close() throws IOException {
        commit();
        reader.decRef();
        writer.close();
        directory.close();
    }
}
