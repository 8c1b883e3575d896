package lantern.web.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import lantern.model.access.UserId;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who took what out, when and why: one line of JSON each, ids only, appended to a file of the
 * store's folder.
 */
public final class AuditTrail {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;
    private final Clock clock;

    public AuditTrail(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /**
     * @throws UncheckedIOException when the line cannot be written: then nothing may leave either
     */
    public synchronized void note(
            UserId user,
            String action,
            String purpose,
            String marking,
            List<String> restrictedTo,
            List<String> items) {
        var line =
                new Line(
                        clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
                        user.value(),
                        action,
                        purpose,
                        marking,
                        restrictedTo,
                        items);
        try {
            Files.writeString(
                    file,
                    JSON.writeValueAsString(line) + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("the audit trail cannot be written", e);
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
