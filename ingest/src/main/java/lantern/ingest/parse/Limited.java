package lantern.ingest.parse;

import java.io.IOException;
import java.io.InputStream;

/** Reads what a document holds up to a limit for all of it. */
final class Limited {

    /** All files that one document holds, in bytes. */
    static final long LARGEST = 64L * 1024 * 1024;

    private Limited() {}

    /**
     * @param total bytes so far, raised by what is read
     */
    static byte[] bytes(InputStream in, long[] total) throws IOException, Refused {
        try (in) {
            byte[] bytes = in.readNBytes((int) (LARGEST - total[0]) + 1);
            total[0] += bytes.length;
            if (total[0] > LARGEST) {
                throw new Refused("it holds files of more than " + LARGEST + " bytes");
            }
            return bytes;
        }
    }
}
