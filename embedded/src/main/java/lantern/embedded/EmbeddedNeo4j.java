package lantern.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A Neo4j in the box: a child process with its own class path that speaks Bolt on loopback and asks
 * for a password that only this process knows. It ends when this is closed, and when this process
 * dies.
 */
public final class EmbeddedNeo4j implements AutoCloseable {

    private static final Duration CLOSING = Duration.ofSeconds(60);

    private final Process process;
    private final ServerCache cache;
    private final URI uri;
    private final String password;

    private EmbeddedNeo4j(Process process, ServerCache cache, int port, String password) {
        this.process = process;
        this.cache = cache;
        this.uri = URI.create("bolt://127.0.0.1:" + port);
        this.password = password;
    }

    /**
     * Starts on a store folder, which is made where there is none.
     *
     * @throws EmbeddedNeo4jFailed when it is not ready in time; the message says why
     */
    public static EmbeddedNeo4j start(Path storeDirectory) {
        return start(storeDirectory, ServerOptions.usual());
    }

    public static EmbeddedNeo4j start(Path storeDirectory, ServerOptions options) {
        return start(storeDirectory, options, randomPassword(), 0);
    }

    /**
     * @param port on loopback, 0 for any that is free
     */
    static EmbeddedNeo4j start(
            Path storeDirectory, ServerOptions options, String password, int port) {
        Path store = storeDirectory.toAbsolutePath().normalize();
        try {
            makePrivate(store);
            Path java = Path.of(System.getProperty("java.home"), "bin", "java");
            ServerCache cache = ServerCache.of(options, java);
            Process process = launch(command(java, cache, store, options, port), store);
            tell(process, password);
            int taken = awaitPort(process, store, options.patience());
            return new EmbeddedNeo4j(process, cache, taken, password);
        } catch (IOException e) {
            throw new EmbeddedNeo4jFailed(
                    "Neo4j could not be started on " + store + ": " + e.getMessage(), e);
        }
    }

    public URI uri() {
        return uri;
    }

    public String user() {
        return LoopbackServer.USER;
    }

    /** Random, new at each start. */
    public String password() {
        return password;
    }

    /** The child's process id. */
    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /**
     * Completes when the child has ended, for whatever reason. {@link Process#onExit} would need a
     * thread of the common pool to say so: two cores have one such, and it may be waiting for this
     * very database.
     */
    public CompletableFuture<Void> onExit() {
        return CompletableFuture.runAsync(this::awaitExit, Thread::startVirtualThread);
    }

    private void awaitExit() {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts this thread", e);
        }
    }

    /** Ends the child: in order when it answers within a minute, else by force. */
    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (process.waitFor(CLOSING.toSeconds(), TimeUnit.SECONDS)) {
                cache.keep();
            } else {
                process.destroyForcibly().waitFor();
            }
        } catch (IOException e) {
            // it is gone already, or its archive of classes is: neither is needed any more
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> command(
            Path java, ServerCache cache, Path store, ServerOptions options, int port) {
        var command = new ArrayList<String>();
        command.add(java.toString());
        command.addAll(
                List.of(
                        "-Xms" + options.heapMebibytes() / 2 + "m",
                        // a report of many rows is garbage within a second: let it die young
                        "-Xmn" + options.heapMebibytes() / 3 + "m",
                        "-Xmx" + options.heapMebibytes() + "m",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "--add-opens=java.base/java.nio=ALL-UNNAMED",
                        "--add-opens=java.base/java.io=ALL-UNNAMED",
                        "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(cache.flags());
        command.addAll(
                List.of(
                        "-cp",
                        cache.classPath(),
                        "lantern.embedded.LoopbackServer",
                        store.toString(),
                        Long.toString(options.patienceWithHolder().toSeconds()),
                        Integer.toString(options.pageCacheMebibytes()),
                        Integer.toString(port)));
        return command;
    }

    private static Process launch(List<String> command, Path store) throws IOException {
        return new ProcessBuilder(command)
                .directory(store.toFile())
                .redirectError(ProcessBuilder.Redirect.appendTo(log(store).toFile()))
                .start();
    }

    private static void tell(Process process, String password) throws IOException {
        OutputStream input = process.getOutputStream();
        input.write((password + "\n").getBytes(StandardCharsets.UTF_8));
        input.flush();
    }

    private static int awaitPort(Process process, Path store, Duration patience) {
        boolean ready = false;
        try {
            int port = portIn(firstLine(process, patience), process, store);
            ready = true;
            return port;
        } catch (TimeoutException e) {
            throw new EmbeddedNeo4jFailed(
                    "Neo4j was not ready within " + patience.toSeconds() + " s: see " + log(store),
                    e);
        } catch (ExecutionException e) {
            throw new EmbeddedNeo4jFailed("Neo4j's answer could not be read: see " + log(store), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedNeo4jFailed("stopped while waiting for Neo4j", e);
        } finally {
            if (!ready) {
                process.destroyForcibly();
            }
        }
    }

    private static int portIn(String answer, Process process, Path store)
            throws InterruptedException {
        if (answer.startsWith(LoopbackServer.READY)) {
            return Integer.parseInt(answer.substring(LoopbackServer.READY.length()));
        }
        if (answer.startsWith(LoopbackServer.HELD)) {
            throw new EmbeddedNeo4jFailed(
                    "store "
                            + store
                            + " is in use by process "
                            + answer.substring(LoopbackServer.HELD.length())
                            + ": end that one first, or name another store");
        }
        process.waitFor(10, TimeUnit.SECONDS);
        throw new EmbeddedNeo4jFailed("Neo4j ended before it was ready: see " + log(store));
    }

    private static String firstLine(Process process, Duration patience)
            throws InterruptedException, ExecutionException, TimeoutException {
        return CompletableFuture.supplyAsync(
                        () -> readFirstLine(process), Thread::startVirtualThread)
                .get(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Empty when the child ended without a word. */
    private static String readFirstLine(Process process) {
        try {
            String line =
                    new BufferedReader(
                                    new InputStreamReader(
                                            process.getInputStream(), StandardCharsets.UTF_8))
                            .readLine();
            return line == null ? "" : line;
        } catch (IOException e) {
            return "";
        }
    }

    private static Path log(Path store) {
        return store.resolve("server.log");
    }

    /** Nobody else on the machine may read what partners sent. */
    private static void makePrivate(Path store) throws IOException {
        Files.createDirectories(store);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(store, PosixFilePermissions.fromString("rwx------"));
        }
    }

    static String randomPassword() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
