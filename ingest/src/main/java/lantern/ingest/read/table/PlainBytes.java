package lantern.ingest.read.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import lantern.ingest.read.OfferedFile;

/**
 * A file's bytes in an encoding in which a line's end is one byte: UTF-16 as UTF-8, every other as
 * it is, without a byte order mark.
 */
final class PlainBytes {

    private PlainBytes() {}

    static InputStream of(OfferedFile file) {
        InputStream in = file.open();
        try {
            byte[] mark = in.readNBytes(3);
            if (mark.length > 1 && (mark[0] & 0xFF) == 0xFF && (mark[1] & 0xFF) == 0xFE) {
                return new AsUtf8(rest(mark, 2, in), StandardCharsets.UTF_16LE);
            }
            if (mark.length > 1 && (mark[0] & 0xFF) == 0xFE && (mark[1] & 0xFF) == 0xFF) {
                return new AsUtf8(rest(mark, 2, in), StandardCharsets.UTF_16BE);
            }
            boolean utf8 =
                    mark.length == 3
                            && (mark[0] & 0xFF) == 0xEF
                            && (mark[1] & 0xFF) == 0xBB
                            && (mark[2] & 0xFF) == 0xBF;
            return rest(mark, utf8 ? 3 : 0, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream rest(byte[] read, int from, InputStream in) {
        return new SequenceInputStream(
                new ByteArrayInputStream(read, from, read.length - from), in);
    }

    /** Another encoding, read as UTF-8. */
    private static final class AsUtf8 extends InputStream {

        private final Reader reader;
        private final char[] letters = new char[8_192];
        private byte[] bytes = new byte[0];
        private int at;

        private AsUtf8(InputStream in, Charset charset) {
            this.reader =
                    new InputStreamReader(
                            in, charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT));
        }

        @Override
        public int read() throws IOException {
            if (at == bytes.length && !fill()) {
                return -1;
            }
            return bytes[at++] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (at == bytes.length && !fill()) {
                return -1;
            }
            int some = Math.min(length, bytes.length - at);
            System.arraycopy(bytes, at, into, from, some);
            at += some;
            return some;
        }

        private boolean fill() throws IOException {
            int read = reader.read(letters, 0, letters.length - 1);
            if (read <= 0) {
                return false;
            }
            if (Character.isHighSurrogate(letters[read - 1])) {
                int low = reader.read();
                if (low >= 0) {
                    letters[read++] = (char) low;
                }
            }
            bytes = new String(letters, 0, read).getBytes(StandardCharsets.UTF_8);
            at = 0;
            return true;
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }
}
