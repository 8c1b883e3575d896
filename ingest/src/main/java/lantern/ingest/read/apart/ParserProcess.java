package lantern.ingest.read.apart;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import lantern.ingest.parse.ParserMain;
import lantern.ingest.parse.Wire;

/**
 * One process that parses documents: with its own class path, its own limit of memory, no
 * environment and a folder of its own for passing files. Used by one thread at a time.
 */
final class ParserProcess implements Parser {

    /** What a JVM ends with that was told to end when its heap is full: the limit has spoken. */
    private static final int OUT_OF_MEMORY = 3;

    private static final Duration LOOK = Duration.ofMillis(50);

    /** A busy machine may keep a document waiting this many times as long as it may work. */
    private static final int PATIENCE = 8;

    private final Process process;
    private final Path folder;
    private final DataInputStream in;
    private final DataOutputStream out;

    private ParserProcess(Process process, Path folder) {
        this.process = process;
        this.folder = folder;
        this.in = new DataInputStream(process.getInputStream());
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    }

    /**
     * @throws ParserMissing when it cannot be started
     */
    static ParserProcess start(ParserOptions options) {
        try {
            Path folder = Files.createTempDirectory("lantern-parser");
            ProcessBuilder builder = new ProcessBuilder(command(options, folder));
            builder.environment().clear();
            Process process =
                    builder.directory(folder.toFile())
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            ParserProcess started = new ParserProcess(process, folder);
            started.awaitReady(options.start());
            return started;
        } catch (IOException e) {
            throw new ParserMissing("no process for parsing documents could be started");
        }
    }

    private static List<String> command(ParserOptions options, Path folder) throws IOException {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms16m",
                "-Xmx" + options.heapMebibytes() + "m",
                "-Xss1m",
                "-XX:MaxMetaspaceSize=160m",
                "-XX:MaxDirectMemorySize=32m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder,
                "-Duser.home=" + folder,
                "-Duser.timezone=UTC",
                "-Duser.language=en",
                "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
                "-Dorg.apache.logging.log4j.simplelog.level=OFF",
                "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
                "-cp",
                classPath(options.libraries()),
                ParserMain.class.getName());
    }

    private static String classPath(Path libraries) throws IOException {
        try {
            Path own =
                    Path.of(
                            ParserMain.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            if (!Files.isDirectory(libraries)) {
                throw new ParserMissing(
                        "the parsers of documents are not in "
                                + libraries
                                + ": run ./lantern build, and start by ./lantern");
            }
            return own + File.pathSeparator + libraries.resolve("*");
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private void awaitReady(Duration patience) {
        boolean ready = false;
        try {
            ready = answer(in::readInt, patience, Duration.ofDays(1)) == Wire.READY;
        } catch (ParserDied died) {
            throw new ParserMissing("no process for parsing documents: " + died.reason());
        } finally {
            if (!ready) {
                close();
            }
        }
        if (!ready) {
            throw new ParserMissing("what was started for parsing documents is something else");
        }
    }

    @Override
    public Wire.Answer parse(Wire.Request request, Duration work) throws ParserDied {
        Duration patience = work.multipliedBy(PATIENCE);
        return answer(
                () -> {
                    Wire.ask(out, request);
                    return Wire.answer(in);
                },
                patience,
                work);
    }

    @Override
    public boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        removeFolder();
    }

    /** Its answer, unless it works longer than it may, or lets wait for longer. */
    private <T> T answer(Callable<T> exchange, Duration patience, Duration work) throws ParserDied {
        FutureTask<T> task = new FutureTask<>(exchange);
        Thread.ofVirtual().start(task);
        long end = System.nanoTime() + patience.toNanos();
        Duration worked = worked();
        try {
            while (true) {
                try {
                    return task.get(LOOK.toMillis(), TimeUnit.MILLISECONDS);
                } catch (TimeoutException notYet) {
                    if (worked().minus(worked).compareTo(work) > 0 || System.nanoTime() > end) {
                        process.destroyForcibly();
                        throw new ParserDied(
                                "the parser was stopped: it worked on it for more than "
                                        + Math.max(1, work.toSeconds())
                                        + " s",
                                false);
                    }
                }
            }
        } catch (ExecutionException broken) {
            int code = exitCode();
            throw new ParserDied(end(code), code != OUT_OF_MEMORY);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            CancellationException stopped = new CancellationException("stopped while parsing");
            stopped.initCause(e);
            throw stopped;
        }
    }

    private Duration worked() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** 0 while it has not ended. */
    private int exitCode() {
        try {
            return process.waitFor(2, TimeUnit.SECONDS) ? process.exitValue() : 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private static String end(int code) {
        return switch (code) {
            case OUT_OF_MEMORY -> "the parser ran out of memory on it";
            case 0 -> "the parser answered nothing of sense";
            default -> "the parser ended in the middle of it (exit code " + code + ")";
        };
    }

    private void removeFolder() {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException leftOver) {
            // the system's folder for passing files is cleared by the system
        }
    }
}
