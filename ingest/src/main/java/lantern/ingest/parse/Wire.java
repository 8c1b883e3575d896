package lantern.ingest.parse;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What passes between the two processes. Both sides check lengths: neither trusts the other. */
public final class Wire {

    /** Larger documents are not sent, larger answers not taken, in bytes. */
    public static final int LARGEST = 96 * 1024 * 1024;

    /** Files that one document may hold. */
    public static final int MOST_PARTS = 5_000;

    /** The first word of a process that is ready. */
    public static final int READY = 0x4C414E54;

    private static final int READ = 1;
    private static final int NOT_READ = 2;

    private Wire() {}

    @SuppressWarnings("ArrayRecordComponent") // compared by nobody, copied by nobody
    public record Request(DocumentKind kind, byte[] bytes) {}

    public sealed interface Answer {

        record Read(Parsed parsed) implements Answer {}

        /**
         * @param reason with the place
         */
        record NotRead(String reason) implements Answer {}
    }

    public static void ask(DataOutputStream out, Request request) throws IOException {
        writeText(out, request.kind().name());
        writeBytes(out, request.bytes());
        out.flush();
    }

    public static Request request(DataInputStream in) throws IOException {
        String name = readText(in, 100);
        for (DocumentKind kind : DocumentKind.values()) {
            if (kind.name().equals(name)) {
                return new Request(kind, readBytes(in, LARGEST));
            }
        }
        throw new IOException("no such kind of document: " + name);
    }

    public static void answer(DataOutputStream out, Answer answer) throws IOException {
        switch (answer) {
            case Answer.NotRead(var reason) -> {
                out.writeInt(NOT_READ);
                writeText(out, reason);
            }
            case Answer.Read(var parsed) -> {
                out.writeInt(READ);
                writeText(out, parsed.format());
                out.writeBoolean(parsed.layout() == Parsed.Layout.TABLE);
                writeText(out, parsed.text());
                out.writeInt(parsed.parts().size());
                for (Parsed.Part part : parsed.parts()) {
                    writeText(out, part.name());
                    writeBytes(out, part.bytes());
                }
            }
        }
        out.flush();
    }

    /**
     * @throws IOException when the other side is gone or says what it cannot say
     */
    public static Answer answer(DataInputStream in) throws IOException {
        return switch (in.readInt()) {
            case NOT_READ -> new Answer.NotRead(readText(in, LARGEST));
            case READ -> new Answer.Read(parsed(in));
            default -> throw new IOException("an answer of no kind");
        };
    }

    private static Parsed parsed(DataInputStream in) throws IOException {
        int left = LARGEST;
        String format = readText(in, 200);
        Parsed.Layout layout = in.readBoolean() ? Parsed.Layout.TABLE : Parsed.Layout.PROSE;
        byte[] text = readBytes(in, left);
        left -= text.length;
        int count = in.readInt();
        if (count < 0 || count > MOST_PARTS) {
            throw new IOException(count + " files in a document");
        }
        List<Parsed.Part> parts = new ArrayList<>();
        for (int part = 0; part < count; part++) {
            String name = readText(in, 10_000);
            byte[] bytes = readBytes(in, left);
            left -= bytes.length;
            parts.add(new Parsed.Part(name, bytes));
        }
        return new Parsed(format, layout, new String(text, StandardCharsets.UTF_8), parts);
    }

    private static void writeText(DataOutputStream out, String text) throws IOException {
        writeBytes(out, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String readText(DataInputStream in, int most) throws IOException {
        return new String(readBytes(in, most), StandardCharsets.UTF_8);
    }

    private static void writeBytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] readBytes(DataInputStream in, int most) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > most) {
            throw new IOException(length + " bytes where at most " + most + " may be");
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }
}
