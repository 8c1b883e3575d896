package lantern.identity.index;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import lantern.identity.profile.Trace;
import lantern.model.entity.EntityId;
import lantern.model.report.ReportId;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/** A mention as a Lucene document, and back. The names of the fields are public to be read by. */
public final class Columns {

    public static final String MENTION = "mention";
    public static final String REPORT = "report";
    public static final String ENTITY = "entity";
    public static final String AUDIENCE = "audience";
    public static final String KIND = "kind";
    public static final String WORDS = "words";

    /** How many words the mention has: to prefer the one that the query says more of. */
    public static final String LENGTH = "length";

    public static final String WORD = "word";
    public static final String FOLD = "fold";
    public static final String VALUE = "value";
    public static final String LOOKALIKE = "lookalike";
    public static final String DIGITS = "digits";

    static final String SEEN = "seen";

    /** The same as {@link #SEEN}, by document: a sorted column would look it up in a dictionary. */
    static final String WHO = "who";

    static final String KEY = "key";
    static final String TRACE = "trace";

    /** More of the words than this does not take part in ordering. */
    private static final int LONGEST_ORDER = 1024;

    private Columns() {}

    /**
     * @param keys under which it is found by others that may be the same
     */
    static Document document(Placed placed, Collection<String> keys) {
        Trace trace = placed.trace();
        var document = new Document();
        column(document, MENTION, trace.mention().value());
        column(document, ENTITY, placed.entity().value());
        column(document, AUDIENCE, placed.audience());
        document.add(new StringField(REPORT, placed.report().value(), Store.YES));
        document.add(new SortedDocValuesField(KIND, new BytesRef(trace.kind().name())));
        document.add(new SortedDocValuesField(WORDS, orderOf(trace.words())));
        document.add(new StringField(SEEN, seen(placed.entity(), placed.audience()), Store.NO));
        document.add(new StoredField(TRACE, TraceCodec.encode(trace)));
        terms(document, KEY, keys);
        String who = seen(placed.entity(), placed.audience());
        document.add(new BinaryDocValuesField(WHO, new BytesRef(who)));
        SearchTerms terms = SearchTerms.of(trace);
        terms(document, WORD, terms.words());
        terms(document, FOLD, terms.folds());
        terms(document, VALUE, terms.values());
        terms(document, LOOKALIKE, terms.lookalikes());
        terms(document, DIGITS, terms.digits());
        document.add(new NumericDocValuesField(LENGTH, terms.words().size()));
        return document;
    }

    static Placed placed(Document stored) {
        return new Placed(
                new ReportId(stored.get(REPORT)),
                stored.get(AUDIENCE),
                new EntityId(stored.get(ENTITY)),
                trace(stored));
    }

    public static Trace trace(Document stored) {
        return TraceCodec.decode(stored.getBinaryValue(TRACE));
    }

    static String seen(EntityId entity, String audience) {
        return entity.value() + " " + audience;
    }

    private static void column(Document document, String name, String value) {
        document.add(new StringField(name, value, Store.YES));
        document.add(new SortedDocValuesField(name, new BytesRef(value)));
    }

    private static void terms(Document document, String name, Collection<String> terms) {
        terms.forEach(term -> document.add(new StringField(name, term, Store.NO)));
    }

    private static BytesRef orderOf(String words) {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        return new BytesRef(bytes, 0, Math.min(bytes.length, LONGEST_ORDER));
    }
}
