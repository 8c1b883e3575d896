package lantern.identity.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import lantern.identity.index.Columns;
import lantern.identity.index.SearchTerms;
import lantern.identity.search.Query.Word;
import lantern.identity.search.Search.Found;
import lantern.model.entity.EntityId;
import lantern.model.evidence.MentionId;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;

/** One segment of the index, searched: first what matches, then who may be shown of it. */
final class SegmentSearch {

    private final LeafReader segment;
    private final byte[][] matches;
    private final byte[] whole;

    SegmentSearch(LeafReader segment, Query query) throws IOException {
        this.segment = segment;
        var marking = new TermMarking(segment);
        matches = new byte[query.words().size()][];
        for (int i = 0; i < matches.length; i++) {
            matches[i] = marks(marking, query.words().get(i));
        }
        whole = marksOfWhole(marking, query);
    }

    /** The weakest kind of match first, so that the surest is what remains. */
    private byte[] marks(TermMarking marking, Word word) throws IOException {
        byte[] marks = new byte[segment.maxDoc()];
        marking.slips(Columns.WORD, word.text(), marks, Score.SLIP, Score.SLIP_BEGUN);
        marking.beginnings(Columns.FOLD, word.fold(), marks, Score.FOLD, Score.FOLD_BEGUN);
        marking.beginnings(Columns.WORD, word.text(), marks, Score.EXACT, Score.BEGUN);
        return marks;
    }

    private byte[] marksOfWhole(TermMarking marking, Query query) throws IOException {
        byte[] marks = new byte[segment.maxDoc()];
        if (!query.value().isEmpty()) {
            String lookalike = SearchTerms.lookalike(query.value());
            marking.beginnings(Columns.LOOKALIKE, lookalike, marks, Score.LOOKALIKE, Score.INSIDE);
            marking.beginnings(Columns.VALUE, query.value(), marks, Score.WHOLE, Score.START);
        }
        if (query.digits().length() >= SearchTerms.SHORTEST_END) {
            for (String digits : new TreeSet<>(List.of(query.digits(), query.national()))) {
                if (digits.length() >= SearchTerms.SHORTEST_END) {
                    marking.beginnings(Columns.DIGITS, digits, marks, Score.END, Score.INSIDE);
                    marking.beginnings(Columns.VALUE, digits, marks, Score.WHOLE, Score.START);
                }
            }
        }
        return marks;
    }

    /**
     * The best mention of each entity, and of these the best.
     *
     * @param audiences keys of those that the viewer satisfies
     * @param kinds names of the kinds to show
     */
    List<Found> best(Set<String> audiences, Set<String> kinds, int most, Comparator<Found> order)
            throws IOException {
        SortedDocValues entities = DocValues.getSorted(segment, Columns.ENTITY);
        SortedDocValues words = DocValues.getSorted(segment, Columns.WORDS);
        SortedDocValues mentions = DocValues.getSorted(segment, Columns.MENTION);
        int[] scores = visibleScores(audiences, kinds);
        // Packed by entity: within a segment ordinals are in the order of what they stand for.
        long[] bestOf = new long[entities.getValueCount()];
        int[] mentionOf = new int[bestOf.length];
        int[] documentOf = new int[bestOf.length];
        Arrays.fill(bestOf, Long.MIN_VALUE);
        for (int at = 0; at < scores.length; at++) {
            if (scores[at] > 0
                    && entities.advanceExact(at)
                    && words.advanceExact(at)
                    && mentions.advanceExact(at)) {
                int entity = entities.ordValue();
                long rank = ((long) scores[at] << 32) | (Integer.MAX_VALUE - words.ordValue());
                boolean better =
                        rank > bestOf[entity]
                                || (rank == bestOf[entity]
                                        && mentions.ordValue() < mentionOf[entity]);
                if (better) {
                    bestOf[entity] = rank;
                    mentionOf[entity] = mentions.ordValue();
                    documentOf[entity] = at;
                }
            }
        }
        List<Found> found = new ArrayList<>();
        for (int entity : top(bestOf, most)) {
            int wordsOf = Integer.MAX_VALUE - (int) bestOf[entity];
            found.add(
                    new Found(
                            (int) (bestOf[entity] >> 32),
                            BytesRef.deepCopyOf(words.lookupOrd(wordsOf)),
                            new EntityId(entities.lookupOrd(entity).utf8ToString()),
                            new MentionId(mentions.lookupOrd(mentionOf[entity]).utf8ToString()),
                            documentOf[entity]));
        }
        found.sort(order);
        return found;
    }

    /** The entities of highest rank; of equal rank those with the smaller id. */
    private static List<Integer> top(long[] ranks, int most) {
        Comparator<Integer> worstFirst =
                Comparator.<Integer>comparingLong(entity -> ranks[entity])
                        .thenComparing(Comparator.reverseOrder());
        var kept = new PriorityQueue<Integer>(worstFirst);
        for (int entity = 0; entity < ranks.length; entity++) {
            if (ranks[entity] == Long.MIN_VALUE) {
                continue;
            }
            if (kept.size() < most) {
                kept.add(entity);
            } else if (ranks[entity] > ranks[kept.element()]) {
                kept.remove();
                kept.add(entity);
            }
        }
        return List.copyOf(kept);
    }

    /** By document; 0 for what does not match or may not be shown. */
    private int[] visibleScores(Set<String> audiences, Set<String> kinds) throws IOException {
        int[] scores = new int[segment.maxDoc()];
        SortedDocValues audience = DocValues.getSorted(segment, Columns.AUDIENCE);
        SortedDocValues kind = DocValues.getSorted(segment, Columns.KIND);
        boolean[] readable = among(audience, audiences);
        boolean[] wanted = among(kind, kinds);
        NumericDocValues lengths = DocValues.getNumeric(segment, Columns.LENGTH);
        var live = segment.getLiveDocs();
        byte[] row = new byte[matches.length];
        for (int at = 0; at < scores.length; at++) {
            boolean any = whole[at] != Score.NONE;
            for (int i = 0; i < row.length; i++) {
                row[i] = matches[i][at];
                any |= row[i] != Score.NONE;
            }
            if (any
                    && (live == null || live.get(at))
                    && audience.advanceExact(at)
                    && readable[audience.ordValue()]
                    && kind.advanceExact(at)
                    && wanted[kind.ordValue()]) {
                int length = lengths.advanceExact(at) ? (int) lengths.longValue() : 0;
                scores[at] = Math.max(Score.of(row, length), Score.ofWhole(whole[at]));
            }
        }
        return scores;
    }

    private static boolean[] among(SortedDocValues column, Set<String> values) throws IOException {
        boolean[] is = new boolean[column.getValueCount()];
        for (int i = 0; i < is.length; i++) {
            is[i] = values.contains(column.lookupOrd(i).utf8ToString());
        }
        return is;
    }
}
