package lantern.web.house;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import lantern.cypher.Neo4jStore;
import lantern.embedded.EmbeddedNeo4jFailed;
import lantern.embedded.KeptNeo4j;
import lantern.model.access.Audience;
import lantern.model.port.CorrectionLedger;
import lantern.model.port.DecisionLedger;
import lantern.model.port.EvidenceRevision;
import lantern.model.port.EvidenceStore;
import lantern.model.port.Explorer;
import lantern.model.port.NetworkSource;
import lantern.model.port.StoreUnavailable;
import lantern.model.port.SubmissionLedger;
import org.jspecify.annotations.Nullable;

/**
 * A store that can be read: the one who holds it runs its database; everybody else of the same user
 * joins them.
 */
public final class OpenStore implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final StoreLocation location;
    private final @Nullable StoreLock lock;
    private final @Nullable KeptNeo4j neo4j;
    private final Neo4jStore store;
    private final Connection connection;

    private OpenStore(
            StoreLocation location,
            @Nullable StoreLock lock,
            @Nullable KeptNeo4j neo4j,
            Connection connection) {
        this.location = location;
        this.lock = lock;
        this.neo4j = neo4j;
        this.connection = connection;
        this.store = connect(connection);
    }

    private static Neo4jStore connect(Connection connection) {
        try {
            return Neo4jStore.open(connection.uri(), connection.user(), connection.password());
        } catch (StoreUnavailable away) {
            throw new HouseClosed(
                    "nobody answers at "
                            + connection.uri()
                            + ": is the database running there, and is the address right?",
                    away);
        }
    }

    /** Opens a store for reading: joins whoever holds it, else holds it. */
    public static OpenStore open(StoreLocation location, Consumer<String> words) {
        return hold(location, words)
                .or(() -> join(location))
                .orElseGet(() -> await(location, words));
    }

    /** Holds a store, unless another process does. */
    static Optional<OpenStore> hold(StoreLocation location, Consumer<String> words) {
        Optional<StoreLock> lock = StoreLock.tryTake(location.folder());
        return lock.map(taken -> holding(location, taken, words));
    }

    private static OpenStore holding(
            StoreLocation location, StoreLock lock, Consumer<String> words) {
        KeptNeo4j neo4j = null;
        try {
            Running.erase(location.folder());
            neo4j = start(location, words);
            return new OpenStore(location, lock, neo4j, connection(location, neo4j));
        } catch (RuntimeException failure) {
            letGo(location, lock, neo4j);
            throw failure;
        }
    }

    private static @Nullable KeptNeo4j start(StoreLocation location, Consumer<String> words) {
        return switch (location) {
            case StoreLocation.Remote _ -> null;
            case StoreLocation.Folder(var folder) -> {
                try {
                    yield KeptNeo4j.start(folder.resolve("neo4j"), words);
                } catch (EmbeddedNeo4jFailed failed) {
                    throw new HouseClosed(String.valueOf(failed.getMessage()), failed);
                }
            }
        };
    }

    private static Connection connection(StoreLocation location, @Nullable KeptNeo4j neo4j) {
        return switch (location) {
            case StoreLocation.Remote(var uri, var user, var password, _) ->
                    new Connection(uri.toString(), user, password);
            case StoreLocation.Folder _ -> {
                if (neo4j == null) {
                    throw new IllegalStateException("a folder's database was not started");
                }
                yield new Connection(neo4j.uri().toString(), neo4j.user(), neo4j.password());
            }
        };
    }

    private static Optional<OpenStore> join(StoreLocation location) {
        return Running.find(location.folder())
                .map(running ->
                        new OpenStore(
                                location,
                                null,
                                null,
                                new Connection(running.uri(), running.user(), running.password())));
    }

    /** The holder is only just starting, or just ending: one of the two ways will open. */
    private static OpenStore await(StoreLocation location, Consumer<String> words) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            pause();
            Optional<OpenStore> open = hold(location, words).or(() -> join(location));
            if (open.isPresent()) {
                return open.get();
            }
        }
        throw new HouseClosed(
                "the store is held by " + holder(location) + ", which does not answer", null);
    }

    static String holder(StoreLocation location) {
        return Running.find(location.folder()).map(Running::toString).orElse("another process");
    }

    static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HouseClosed("stopped while waiting for the store", e);
        }
    }

    /** Tells other processes of the same user how to join. */
    void announce(String work, int httpPort, String token) {
        new Running(
                        ProcessHandle.current().pid(),
                        work,
                        connection.uri(),
                        connection.user(),
                        connection.password(),
                        httpPort,
                        token)
                .write(location.folder());
    }

    public EvidenceStore evidence() {
        return store.evidence();
    }

    public SubmissionLedger submissions() {
        return store.submissions();
    }

    public EvidenceRevision revision() {
        return store.revision();
    }

    /**
     * For what is on its way in. Readable by the owner only, as all that is in the store's folder.
     */
    public Path passage() {
        return location.folder().resolve("passage");
    }

    public Explorer explorer() {
        return store.explorer();
    }

    public NetworkSource networks() {
        return store.networks();
    }

    public CorrectionLedger corrections() {
        return store.corrections();
    }

    public DecisionLedger ledger() {
        return store.ledger();
    }

    /**
     * Every audience that any report carries: for the operator's own commands, never for a reader.
     */
    public Set<Audience> audiences() {
        return store.audiences();
    }

    /** Where it is kept who took what out. */
    public Path auditTrail() {
        return location.folder().resolve("audit.log");
    }

    /** The process of the embedded database, when this holds one. */
    public OptionalLong databaseProcess() {
        return neo4j == null ? OptionalLong.empty() : OptionalLong.of(neo4j.pid());
    }

    /** For what users keep for themselves. Never closed by whoever takes it. */
    public Neo4jStore neo4j() {
        return store;
    }

    /** Whatever fails on the way, the database's process ends and the store is let go. */
    @Override
    public void close() {
        try {
            store.close();
        } finally {
            if (lock != null) {
                letGo(location, lock, neo4j);
            }
        }
    }

    private static void letGo(StoreLocation location, StoreLock lock, @Nullable KeptNeo4j neo4j) {
        try {
            Running.erase(location.folder());
        } finally {
            try {
                if (neo4j != null) {
                    neo4j.close();
                }
            } finally {
                lock.close();
            }
        }
    }

    private record Connection(String uri, String user, String password) {
        @Override
        public String toString() {
            return uri;
        }
    }
}
