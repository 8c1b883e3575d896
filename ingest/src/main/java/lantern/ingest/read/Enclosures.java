package lantern.ingest.read;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The files that a file holds, one after the other in its order. Nothing is read ahead, so a file
 * of any size can be taken apart in little memory. The contents stay readable until this is closed.
 */
public interface Enclosures extends AutoCloseable {

    /**
     * The next one, empty behind the last.
     *
     * @throws UnreadableReport with place and reason when the holder is broken from here on; what
     *     came before stays
     */
    Optional<Enclosed> next();

    @Override
    default void close() {}

    static Enclosures of(List<Enclosed> files) {
        Iterator<Enclosed> rest = files.iterator();
        return () -> rest.hasNext() ? Optional.of(rest.next()) : Optional.empty();
    }
}
