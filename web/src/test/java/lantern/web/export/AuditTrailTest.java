package lantern.web.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import lantern.model.access.UserId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Who took what out is on one whole line each, with a purpose. */
class AuditTrailTest {

    private static final Clock NOON =
            Clock.fixed(Instant.parse("2026-05-03T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void aLineSaysWhoWhatWhyAndWhen(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("audit.log");
        new AuditTrail(file, NOON)
                .note(new UserId("anna"), "export svg", "Briefing", "SECRET", List.of("HARROW"), List.of("P1"));
        assertThat(file)
                .hasContent(
                        "{\"at\":\"2026-05-03T12:00:00Z\",\"user\":\"anna\",\"action\":\"export"
                                + " svg\",\"purpose\":\"Briefing\",\"marking\":\"SECRET\","
                                + "\"restrictedTo\":[\"HARROW\"],\"items\":[\"P1\"]}\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void nothingIsNotedWithoutAPurpose(String purpose, @TempDir Path folder) {
        Path file = folder.resolve("audit.log");
        var trail = new AuditTrail(file, NOON);
        assertThatThrownBy(() ->
                        trail.note(new UserId("anna"), "export", purpose, "SECRET", List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(file).doesNotExist();
    }

    /** Lines longer than any buffer, from a server and a command of the same JVM. */
    @Test
    void linesThatAreWrittenAtOnceStayWhole(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("audit.log");
        List<String> many = Collections.nCopies(2_000, "an-entity-with-a-long-id");
        try (var writers = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 40; i++) {
                var trail = new AuditTrail(file, NOON);
                writers.execute(
                        () -> trail.note(new UserId("anna"), "export", "Test", "SECRET", List.of(), many));
            }
        }
        assertThat(Files.readAllLines(file))
                .hasSize(40)
                .allSatisfy(line ->
                        assertThat(JsonMapper.shared().readTree(line).get("items")).hasSize(2_000));
    }
}
