package lantern.ingest.drop;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/**
 * A file that lies in the drop folder.
 *
 * @param size in bytes
 */
record Dropped(Path path, long size, FileTime changed) {

    /** It has not changed since the other look: whoever wrote it is through. */
    boolean isAs(Dropped other) {
        return size == other.size && changed.equals(other.changed);
    }
}
