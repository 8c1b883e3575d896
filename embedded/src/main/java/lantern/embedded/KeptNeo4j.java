package lantern.embedded;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A Neo4j in the box that is started again when its process dies, on the same port with the same
 * password: a driver that was connected to it finds it again by itself.
 */
public final class KeptNeo4j implements AutoCloseable {

    private static final Duration SHORTEST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final Path store;
    private final ServerOptions options;
    private final Consumer<String> words;
    private final CountDownLatch closing = new CountDownLatch(1);
    private EmbeddedNeo4j current;

    private KeptNeo4j(
            Path store, ServerOptions options, Consumer<String> words, EmbeddedNeo4j current) {
        this.store = store;
        this.options = options;
        this.words = words;
        this.current = current;
    }

    /**
     * @param words told when the process has died and when it is back
     * @throws EmbeddedNeo4jFailed when the first start fails; later ones are tried again for ever
     */
    public static KeptNeo4j start(Path store, Consumer<String> words) {
        ServerOptions options = ServerOptions.usual();
        var kept = new KeptNeo4j(store, options, words, EmbeddedNeo4j.start(store, options));
        kept.watch();
        return kept;
    }

    public synchronized URI uri() {
        return current.uri();
    }

    public synchronized String user() {
        return current.user();
    }

    public synchronized String password() {
        return current.password();
    }

    /** The process that runs now. */
    public synchronized long pid() {
        return current.pid();
    }

    private synchronized void watch() {
        EmbeddedNeo4j watched = current;
        Thread.ofVirtual()
                .name("neo4j-watch")
                .start(() -> {
                    watched.onExit().join();
                    startAgain();
                });
    }

    private void startAgain() {
        if (isClosing(Duration.ZERO)) {
            return;
        }
        words.accept("Neo4j has died and is started again");
        Duration wait = SHORTEST_WAIT;
        while (!isBack()) {
            if (isClosing(wait)) {
                return;
            }
            wait =
                    wait.multipliedBy(2).compareTo(LONGEST_WAIT) < 0
                            ? wait.multipliedBy(2)
                            : LONGEST_WAIT;
        }
    }

    private synchronized boolean isBack() {
        if (isClosing(Duration.ZERO)) {
            return true;
        }
        try {
            current =
                    EmbeddedNeo4j.start(
                            store, options, current.password(), current.uri().getPort());
            watch();
            words.accept("Neo4j is back");
            return true;
        } catch (EmbeddedNeo4jFailed failed) {
            words.accept("Neo4j did not start: " + failed.getMessage());
            return false;
        }
    }

    private boolean isClosing(Duration within) {
        try {
            return closing.await(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Override
    public void close() {
        closing.countDown();
        synchronized (this) {
            current.close();
        }
    }
}
