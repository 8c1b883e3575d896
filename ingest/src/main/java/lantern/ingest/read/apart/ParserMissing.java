package lantern.ingest.read.apart;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Documents cannot be parsed on this machine: says why. No document is to blame. */
public final class ParserMissing extends UncheckedIOException {

    public ParserMissing(String reason) {
        super(reason, new IOException(reason));
    }
}
