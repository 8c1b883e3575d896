package lantern.identity.index;

import java.io.IOException;
import java.util.function.Consumer;
import lantern.identity.profile.Trace;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** What an open reader holds, segment by segment, without what was deleted. */
final class Segments {

    private Segments() {}

    @FunctionalInterface
    interface Visitor {
        /**
         * @param number of the document in the segment
         * @return whether to go on
         */
        boolean visit(LeafReader segment, int number) throws IOException;
    }

    static boolean exists(DirectoryReader reader, String column, BytesRef value)
            throws IOException {
        boolean[] found = new boolean[1];
        visit(
                reader,
                column,
                value,
                (_, _) -> {
                    found[0] = true;
                    return false;
                });
        return found[0];
    }

    /** All documents with a term, until the visitor has enough. */
    static void visit(DirectoryReader reader, String column, BytesRef value, Visitor visitor)
            throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            LeafReader segment = leaf.reader();
            Terms terms = segment.terms(column);
            TermsEnum found = terms == null ? null : terms.iterator();
            if (found != null && found.seekExact(value)) {
                Bits live = segment.getLiveDocs();
                PostingsEnum postings = found.postings(null, PostingsEnum.NONE);
                for (int at = postings.nextDoc();
                        at != DocIdSetIterator.NO_MORE_DOCS;
                        at = postings.nextDoc()) {
                    if (isLive(live, at) && !visitor.visit(segment, at)) {
                        return;
                    }
                }
            }
        }
    }

    static void traces(
            DirectoryReader reader, String column, BytesRef value, Consumer<Trace> consumer)
            throws IOException {
        visit(
                reader,
                column,
                value,
                (segment, number) -> {
                    consumer.accept(Columns.trace(segment, number));
                    return true;
                });
    }

    static void forEach(DirectoryReader reader, Consumer<Placed> consumer) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            LeafReader segment = leaf.reader();
            Bits live = segment.getLiveDocs();
            for (int at = 0; at < segment.maxDoc(); at++) {
                if (isLive(live, at)) {
                    consumer.accept(Columns.placed(segment, at));
                }
            }
        }
    }

    /** Every term of a column, also such as only deleted documents have. */
    static void terms(DirectoryReader reader, String column, Consumer<BytesRef> consumer)
            throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(column);
            if (terms != null) {
                TermsEnum all = terms.iterator();
                for (BytesRef term = all.next(); term != null; term = all.next()) {
                    consumer.accept(term);
                }
            }
        }
    }

    /** Every value of a sorted column, also such as only deleted documents have. */
    static void values(DirectoryReader reader, String column, Consumer<String> consumer)
            throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            SortedDocValues values = DocValues.getSorted(leaf.reader(), column);
            for (int value = 0; value < values.getValueCount(); value++) {
                consumer.accept(values.lookupOrd(value).utf8ToString());
            }
        }
    }

    private static boolean isLive(@Nullable Bits live, int number) {
        return live == null || live.get(number);
    }
}
