package lantern.web.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import lantern.model.access.UserId;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who took what out, when and why: one line of JSON each, ids only, appended to a file of the
 * store's folder.
 */
public final class AuditTrail {

    public static final int LONGEST_PURPOSE = 500;

    /** A file's lock keeps other processes out, not other threads of this one. */
    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;
    private final Clock clock;

    public AuditTrail(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /**
     * Appends a line. A server and a command may do so at the same time: each line stays whole.
     *
     * @param purpose why, in at most {@value #LONGEST_PURPOSE} characters
     * @throws IllegalArgumentException when no purpose is given, or too long a one
     * @throws UncheckedIOException when the line cannot be written: then nothing may leave either
     */
    public void note(
            UserId user,
            String action,
            String purpose,
            String marking,
            List<String> restrictedTo,
            List<String> items) {
        if (purpose.isBlank() || purpose.length() > LONGEST_PURPOSE) {
            throw new IllegalArgumentException(
                    "An export needs a purpose, in at most " + LONGEST_PURPOSE + " characters.");
        }
        var line =
                new Line(
                        clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
                        user.value(),
                        action,
                        purpose,
                        marking,
                        restrictedTo,
                        items);
        append(StandardCharsets.UTF_8.encode(JSON.writeValueAsString(line) + "\n"));
    }

    private void append(ByteBuffer line) {
        ONE_AT_A_TIME.lock();
        try (FileChannel channel =
                        FileChannel.open(
                                file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                FileLock _ = channel.lock()) {
            while (line.hasRemaining()) {
                channel.write(line);
            }
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException("the audit trail cannot be written", e);
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    record Line(
            String at,
            String user,
            String action,
            String purpose,
            String marking,
            List<String> restrictedTo,
            List<String> items) {}
}
