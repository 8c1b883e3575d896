package lantern.ingest.parse;

import java.io.IOException;

/** Reads one kind of document. The same bytes always give the same text. */
@FunctionalInterface
interface DocumentParser {

    /**
     * @throws Refused with place and reason
     * @throws IOException when the bytes are not what they say they are
     */
    Parsed parse(byte[] bytes) throws IOException, Refused;
}
