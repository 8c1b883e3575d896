package lantern.identity.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lantern.identity.profile.Thing;
import lantern.identity.profile.Trace;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;
import lantern.model.evidence.MentionId;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/** A trace as the bytes that are stored with its mention. The same trace gives the same bytes. */
final class TraceCodec {

    private TraceCodec() {}

    static byte[] encode(Trace trace) {
        var out = new ByteBuffersDataOutput();
        try {
            out.writeString(trace.mention().value());
            out.writeString(trace.kind().name());
            out.writeString(trace.words());
            out.writeVInt(trace.fields().size());
            for (var entry : new TreeMap<>(trace.fields()).entrySet()) {
                out.writeString(entry.getKey().name());
                out.writeString(entry.getValue());
            }
            out.writeVInt(trace.things().size());
            for (Thing thing : trace.things()) {
                out.writeString(thing.kind().name());
                out.writeString(thing.value());
                out.writeByte((byte) (thing.verified() ? 1 : 0));
            }
            write(trace.associates(), out);
            write(trace.namesakes(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toArrayCopy();
    }

    private static void write(List<String> names, ByteBuffersDataOutput out) throws IOException {
        out.writeVInt(names.size());
        for (String name : names) {
            out.writeString(name);
        }
    }

    static Trace decode(BytesRef bytes) {
        try {
            return read(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Trace read(BytesRef bytes) throws IOException {
        var in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        var mention = new MentionId(in.readString());
        var kind = EntityKind.valueOf(in.readString());
        String words = in.readString();
        Map<Field, String> fields = new EnumMap<>(Field.class);
        for (int left = in.readVInt(); left > 0; left--) {
            fields.put(Field.valueOf(in.readString()), in.readString());
        }
        List<Thing> things = new ArrayList<>();
        for (int left = in.readVInt(); left > 0; left--) {
            things.add(
                    new Thing(
                            EntityKind.valueOf(in.readString()),
                            in.readString(),
                            in.readByte() == 1));
        }
        return new Trace(mention, kind, words, fields, things, names(in), names(in));
    }

    private static List<String> names(ByteArrayDataInput in) throws IOException {
        List<String> names = new ArrayList<>();
        for (int left = in.readVInt(); left > 0; left--) {
            names.add(in.readString());
        }
        return names;
    }
}
