package lantern.embedded;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How the child is run.
 *
 * @param libraries the folder with Neo4j and all it needs
 * @param cache where what makes the next start quicker is kept; shared by all stores
 * @param heapMebibytes at most
 * @param pageCacheMebibytes of the store's files kept in memory
 * @param patience how long to wait for it to be ready
 * @param patienceWithHolder how long to wait for another server on the same store to end
 */
public record ServerOptions(
        Path libraries,
        Path cache,
        int heapMebibytes,
        int pageCacheMebibytes,
        Duration patience,
        Duration patienceWithHolder) {

    /** The system property that names the folder of Neo4j's libraries. */
    public static final String LIBRARIES = "lantern.server.libraries";

    /**
     * @throws EmbeddedNeo4jFailed when the system property {@value #LIBRARIES} is not set
     */
    public static ServerOptions usual() {
        String libraries = System.getProperty(LIBRARIES);
        if (libraries == null || libraries.isBlank()) {
            throw new EmbeddedNeo4jFailed(
                    "system property "
                            + LIBRARIES
                            + " does not say where Neo4j's libraries are: run ./lantern build, and"
                            + " start by ./lantern");
        }
        Path folder = Path.of(libraries).toAbsolutePath().normalize();
        return new ServerOptions(
                folder,
                folder.resolveSibling("server-cache"),
                768,
                192,
                Duration.ofSeconds(120),
                Duration.ofSeconds(30));
    }

    public ServerOptions withPatience(Duration ready, Duration holder) {
        return new ServerOptions(
                libraries, cache, heapMebibytes, pageCacheMebibytes, ready, holder);
    }

    public ServerOptions withLibraries(Path folder) {
        return new ServerOptions(
                folder, cache, heapMebibytes, pageCacheMebibytes, patience, patienceWithHolder);
    }

    public ServerOptions withMemory(int heap, int pageCache) {
        return new ServerOptions(libraries, cache, heap, pageCache, patience, patienceWithHolder);
    }
}
