package lantern.ingest.parse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/**
 * Reads a mail: who wrote to whom and when is part of its text, then its words; of two writings of
 * the same words, the plain one. What is attached, also another mail, is a file of its own.
 */
final class MailParser implements DocumentParser {

    private static final int DEEPEST = 30;

    @Override
    public Parsed parse(byte[] bytes) throws IOException, Refused {
        byte[] mail = withoutPostmark(bytes);
        MailTree tree = new MailTree();
        MimeTokenStream tokens = new MimeTokenStream(config());
        tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
        tokens.parse(new ByteArrayInputStream(mail));
        try {
            read(tokens, tree);
        } catch (MimeException broken) {
            throw new Refused(
                    "header: longer than that of any mail, or parts that do not fit together");
        }
        return tree.parsed();
    }

    private static void read(MimeTokenStream tokens, MailTree tree)
            throws IOException, MimeException, Refused {
        int depth = 0;
        for (EntityState state = tokens.getState();
                state != EntityState.T_END_OF_STREAM;
                state = tokens.next()) {
            switch (state) {
                case T_FIELD -> tree.field(tokens.getField());
                case T_START_HEADER -> tree.beginHeader();
                case T_START_MULTIPART -> {
                    if (++depth > DEEPEST) {
                        throw new Refused("part: a mail nested deeper than " + DEEPEST);
                    }
                    tree.beginGroup(tokens.getBodyDescriptor().getMimeType());
                }
                case T_END_MULTIPART -> {
                    depth--;
                    tree.endGroup();
                }
                case T_BODY ->
                        tree.body(tokens.getBodyDescriptor(), tokens.getDecodedInputStream());
                default -> {
                    // preamble, epilogue and ends say nothing
                }
            }
        }
    }

    /** Mail folders begin each mail with a line of their own. */
    private static byte[] withoutPostmark(byte[] bytes) {
        byte[] mark = {'F', 'r', 'o', 'm', ' '};
        if (bytes.length < mark.length || !Arrays.equals(mark, Arrays.copyOf(bytes, mark.length))) {
            return bytes;
        }
        int at = 0;
        while (at < bytes.length && bytes[at] != '\n') {
            at++;
        }
        return Arrays.copyOfRange(bytes, Math.min(at + 1, bytes.length), bytes.length);
    }

    private static MimeConfig config() {
        return MimeConfig.custom()
                .setStrictParsing(false)
                .setMaxHeaderCount(2_000)
                .setMaxHeaderLen(200_000)
                .setMaxLineLen(-1)
                .setMaxContentLen(-1)
                .build();
    }
}
