package lantern.ingest.read.apart;

import java.time.Duration;
import lantern.ingest.parse.Wire;

/** Parses one document after the other, and may die of one. */
interface Parser extends AutoCloseable {

    /**
     * @param work how much processor time it may take
     * @throws ParserDied when it has ended, or was ended because it took too long
     */
    Wire.Answer parse(Wire.Request request, Duration work) throws ParserDied;

    boolean isAlive();

    @Override
    void close();
}
