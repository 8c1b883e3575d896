package lantern.identity.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lantern.identity.index.Columns;
import lantern.identity.profile.Trace;
import lantern.model.access.Viewer;
import lantern.model.entity.EntityId;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;
import lantern.model.evidence.MentionId;
import lantern.model.port.SearchIndex.Hit;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BytesRef;

/**
 * Finds what an analyst types. Each segment of the index is asked for its best entities among the
 * mentions that the viewer may read; the best of all segments are the answer. A score is made of
 * the query and one mention, ties go by the mention's words and then the entity's id, so nothing
 * that is hidden can move a hit.
 */
public final class Search {

    private static final Comparator<Found> BEST_FIRST =
            Comparator.comparingInt(Found::score)
                    .reversed()
                    .thenComparing(Found::words)
                    .thenComparing(Found::entity)
                    .thenComparing(Found::mention);

    private static final int MOST_HITS = 1_000;

    private Search() {}

    /**
     * @param words the words by which ties are ordered
     */
    record Found(int score, BytesRef words, EntityId entity, MentionId mention, int document) {}

    public static List<Hit> in(
            DirectoryReader reader, String query, Set<EntityKind> kinds, Viewer viewer, int limit) {
        Query typed = Query.of(query);
        if (typed.isEmpty() || limit <= 0 || viewer.audiences().isEmpty()) {
            return List.of();
        }
        Set<String> audiences = Set.copyOf(viewer.audienceKeys());
        Set<String> names = names(kinds);
        int most = Math.min(limit, MOST_HITS);
        try {
            var best = new HashMap<EntityId, Found>();
            for (LeafReaderContext leaf : reader.leaves()) {
                var segment = new SegmentSearch(leaf.reader(), typed);
                for (Found found : segment.best(audiences, names, most, BEST_FIRST)) {
                    Found global =
                            new Found(
                                    found.score(),
                                    found.words(),
                                    found.entity(),
                                    found.mention(),
                                    leaf.docBase + found.document());
                    best.merge(
                            found.entity(),
                            global,
                            (one, other) -> BEST_FIRST.compare(one, other) <= 0 ? one : other);
                }
            }
            List<Hit> hits = new ArrayList<>();
            for (Found found : best.values().stream().sorted(BEST_FIRST).limit(most).toList()) {
                hits.add(hit(reader, found, typed));
            }
            return hits;
        } catch (IOException e) {
            throw new UncheckedIOException("the index cannot be read", e);
        }
    }

    /** Dates and sums of money are found by nobody who does not ask for them. */
    private static Set<String> names(Set<EntityKind> kinds) {
        Map<Boolean, Set<EntityKind>> chartable =
                Set.of(EntityKind.values()).stream()
                        .collect(
                                Collectors.partitioningBy(
                                        EntityKind::isChartable, Collectors.toSet()));
        Set<EntityKind> wanted = kinds.isEmpty() ? chartable.getOrDefault(true, Set.of()) : kinds;
        return wanted.stream().map(EntityKind::name).collect(Collectors.toSet());
    }

    private static Hit hit(DirectoryReader reader, Found found, Query query) throws IOException {
        LeafReaderContext leaf =
                reader.leaves().get(ReaderUtil.subIndex(found.document(), reader.leaves()));
        Trace trace = Columns.trace(leaf.reader(), found.document() - leaf.docBase);
        var marks = Highlights.of(trace, query);
        return new Hit(
                found.entity(),
                trace.kind(),
                found.score() / (double) Score.FULL,
                marks.isEmpty() ? Highlights.fieldOf(trace, query) : nameOrValue(trace),
                trace.words(),
                found.mention(),
                marks);
    }

    private static Field nameOrValue(Trace trace) {
        return trace.kind().identity() == EntityKind.Identity.RESOLVED
                        || trace.kind() == EntityKind.PLACE
                ? Field.NAME
                : Field.VALUE;
    }
}
