package lantern.identity.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import lantern.model.entity.EntityId;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/** The mentions of one segment under any of some keys, visited once in the order of the segment. */
final class KeyHits {

    private final LeafReader segment;
    private long[] hits = new long[32];
    private int count;

    KeyHits(LeafReader segment) {
        this.segment = segment;
    }

    @FunctionalInterface
    interface Visitor {
        /**
         * @param key the number of the key
         */
        void visit(String audience, EntityId entity, int key);
    }

    /**
     * @param keys with their numbers
     */
    void collect(SortedMap<BytesRef, Integer> keys, Visitor visitor) throws IOException {
        Terms terms = segment.terms(Columns.KEY);
        if (terms == null) {
            return;
        }
        TermsEnum found = terms.iterator();
        PostingsEnum postings = null;
        for (Map.Entry<BytesRef, Integer> key : keys.entrySet()) {
            if (found.seekExact(key.getKey())) {
                postings = found.postings(postings, PostingsEnum.NONE);
                note(postings, key.getValue());
            }
        }
        visit(visitor);
    }

    private void note(PostingsEnum postings, int key) throws IOException {
        var live = segment.getLiveDocs();
        for (int at = postings.nextDoc();
                at != DocIdSetIterator.NO_MORE_DOCS;
                at = postings.nextDoc()) {
            if (live == null || live.get(at)) {
                if (count == hits.length) {
                    hits = Arrays.copyOf(hits, count * 2);
                }
                hits[count++] = ((long) at << 32) | key;
            }
        }
    }

    /** Doc values are read forward only, so the hits come in the order of the documents. */
    private void visit(Visitor visitor) throws IOException {
        if (count == 0) {
            return;
        }
        Arrays.sort(hits, 0, count);
        BinaryDocValues who = DocValues.getBinary(segment, Columns.WHO);
        int current = -1;
        EntityId entity = new EntityId("");
        String audience = "";
        for (int i = 0; i < count; i++) {
            int at = (int) (hits[i] >>> 32);
            if (at != current && who.advanceExact(at)) {
                current = at;
                String seen = who.binaryValue().utf8ToString();
                int gap = seen.indexOf(' ');
                entity = new EntityId(seen.substring(0, gap));
                audience = seen.substring(gap + 1);
            }
            visitor.visit(audience, entity, (int) hits[i]);
        }
    }
}
