package lantern.identity.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import lantern.identity.profile.Trace;
import lantern.model.entity.EntityId;
import lantern.model.evidence.EntityKind;
import lantern.model.report.ReportId;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
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

    /** There when the mention only tells somebody from another. */
    static final String ASIDE = "aside";

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
        String who = seen(placed.entity(), placed.audience());
        var document = new Document();
        document.add(new StringField(MENTION, trace.mention().value(), Store.NO));
        document.add(new StringField(REPORT, placed.report().value(), Store.NO));
        document.add(new StringField(SEEN, who, Store.NO));
        sorted(document, MENTION, trace.mention().value());
        sorted(document, REPORT, placed.report().value());
        sorted(document, ENTITY, placed.entity().value());
        sorted(document, AUDIENCE, placed.audience());
        sorted(document, KIND, trace.kind().name());
        document.add(new SortedDocValuesField(WORDS, orderOf(trace.words())));
        document.add(new BinaryDocValuesField(WHO, new BytesRef(who)));
        document.add(new BinaryDocValuesField(TRACE, new BytesRef(TraceCodec.encode(trace))));
        if (trace.isAside()) {
            document.add(new NumericDocValuesField(ASIDE, 1));
        }
        terms(document, KEY, keys);
        SearchTerms terms = SearchTerms.of(trace);
        terms(document, WORD, terms.words());
        terms(document, FOLD, terms.folds());
        terms(document, VALUE, terms.values());
        terms(document, LOOKALIKE, terms.lookalikes());
        terms(document, DIGITS, terms.digits());
        document.add(new NumericDocValuesField(LENGTH, terms.words().size()));
        return document;
    }

    /**
     * @param number of the document in the segment
     */
    static Placed placed(LeafReader segment, int number) throws IOException {
        SortedDocValues report = DocValues.getSorted(segment, REPORT);
        BinaryDocValues who = DocValues.getBinary(segment, WHO);
        if (!report.advanceExact(number) || !who.advanceExact(number)) {
            throw new IOException("a mention without its columns");
        }
        String seen = who.binaryValue().utf8ToString();
        int gap = seen.indexOf(' ');
        return new Placed(
                new ReportId(report.lookupOrd(report.ordValue()).utf8ToString()),
                seen.substring(gap + 1),
                new EntityId(seen.substring(0, gap)),
                trace(segment, number));
    }

    static ReportId report(LeafReader segment, int number) throws IOException {
        return new ReportId(sorted(segment, REPORT, number));
    }

    static boolean isPerson(LeafReader segment, int number) throws IOException {
        return sorted(segment, KIND, number).equals(EntityKind.PERSON.name());
    }

    static boolean isAside(LeafReader segment, int number) throws IOException {
        return DocValues.getNumeric(segment, ASIDE).advanceExact(number);
    }

    static EntityId entity(LeafReader segment, int number) throws IOException {
        BinaryDocValues who = DocValues.getBinary(segment, WHO);
        if (!who.advanceExact(number)) {
            throw new IOException("a mention without its columns");
        }
        String seen = who.binaryValue().utf8ToString();
        return new EntityId(seen.substring(0, seen.indexOf(' ')));
    }

    private static String sorted(LeafReader segment, String column, int number) throws IOException {
        SortedDocValues values = DocValues.getSorted(segment, column);
        if (!values.advanceExact(number)) {
            throw new IOException("a mention without its columns");
        }
        return values.lookupOrd(values.ordValue()).utf8ToString();
    }

    /**
     * @param number of the document in the segment
     */
    public static Trace trace(LeafReader segment, int number) throws IOException {
        BinaryDocValues traces = DocValues.getBinary(segment, TRACE);
        if (!traces.advanceExact(number)) {
            throw new IOException("a mention without its columns");
        }
        return TraceCodec.decode(traces.binaryValue());
    }

    static String seen(EntityId entity, String audience) {
        return entity.value() + " " + audience;
    }

    private static void sorted(Document document, String name, String value) {
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
