package lantern.web.house;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lantern.ingest.intake.IntakeProgress;
import lantern.ingest.intake.Tally;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hands reports in to the server that holds the store: one process at a time settles who is who.
 */
public final class HandIn {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Running server;

    private HandIn(Running server) {
        this.server = server;
    }

    /** The server that holds the store, or empty when none runs. */
    public static Optional<HandIn> find(StoreLocation location) {
        return Running.find(location.folder())
                .filter(running -> running.httpPort() > 0)
                .filter(running -> ProcessHandle.of(running.pid()).isPresent())
                .map(HandIn::new);
    }

    /**
     * @param paths absolute: the server runs on the same machine as the same user
     * @param mapping of files of records, as YAML; empty when each is to find its own
     * @throws IOException when the server went away meanwhile; what it had recorded stays recorded
     */
    public Tally load(List<Path> paths, String mapping, IntakeProgress progress)
            throws IOException, InterruptedException {
        var body = new Paths(paths.stream().map(Path::toString).toList(), mapping);
        HttpRequest request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://127.0.0.1:" + server.httpPort() + "/inner/ingest"))
                        .header("Authorization", "Bearer " + server.token())
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<java.util.stream.Stream<String>> response =
                    client.send(request, HttpResponse.BodyHandlers.ofLines());
            if (response.statusCode() != 200) {
                throw new IOException("the server refused: status " + response.statusCode());
            }
            return follow(response, progress);
        }
    }

    private static Tally follow(
            HttpResponse<java.util.stream.Stream<String>> response, IntakeProgress progress)
            throws IOException {
        try (var lines = response.body()) {
            for (String line : (Iterable<String>) lines::iterator) {
                Step step = JSON.readValue(line, Step.class);
                if (step.tally() != null) {
                    return step.tally();
                }
                if (step.quarantined() != null) {
                    progress.quarantined(step.quarantined());
                }
                if (step.reached() != null) {
                    progress.reached(step.reached());
                }
            }
        }
        throw new IOException("the server stopped before it was through");
    }

    /** What is sent: absolute paths, and a mapping as YAML or nothing. */
    public record Paths(List<String> paths, @Nullable String mapping) {}

    /** A line of the answer: how far it is, what was put aside and why, or at last the tally. */
    public record Step(
            IntakeProgress.@Nullable Step reached,
            @Nullable String quarantined,
            @Nullable Tally tally) {}
}
