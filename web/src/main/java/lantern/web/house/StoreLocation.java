package lantern.web.house;

import java.net.URI;
import java.nio.file.Path;

/** Where the evidence is kept. */
public sealed interface StoreLocation {

    /** The folder with the search index, the originals and the audit trail. */
    Path folder();

    /** A folder that holds everything, the embedded Neo4j's files included. */
    record Folder(Path folder) implements StoreLocation {}

    /**
     * A Neo4j that somebody else runs.
     *
     * @param folder for what is not in the database
     */
    record Remote(URI uri, String user, String password, Path folder) implements StoreLocation {

        /** The password stays out of anything that prints this. */
        @Override
        public String toString() {
            return uri.toString();
        }
    }
}
