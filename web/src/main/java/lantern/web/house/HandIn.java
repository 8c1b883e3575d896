package lantern.web.house;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lantern.ingest.intake.IntakeProgress;
import lantern.ingest.intake.Tally;
import lantern.ingest.revise.RevisionTally;
import lantern.ingest.revise.Selection;
import lantern.model.report.ReportId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hands work in to the server that holds the store: one process at a time settles who is who.
 *
 * <p>Everything here throws {@link HouseClosed} when the server goes away or refuses; what it had
 * recorded stays recorded.
 */
public final class HandIn {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int FINE = 200;
    private static final int BUSY = 503;

    private final Running server;

    HandIn(Running server) {
        this.server = server;
    }

    /**
     * The server that the store's folder names, or empty when none takes anything in. Believed only
     * while somebody holds the store: a dead server's note stays behind.
     */
    static Optional<HandIn> find(StoreLocation location) {
        return Running.find(location.folder())
                .filter(running -> running.httpPort() > 0)
                .filter(running -> ProcessHandle.of(running.pid()).isPresent())
                .map(HandIn::new);
    }

    /**
     * Loads files, each of records by the mapping that it finds.
     *
     * @param paths absolute: the server runs on the same machine as the same user
     */
    public Tally load(List<Path> paths, IntakeProgress progress) {
        return load(paths, "", progress);
    }

    /**
     * @param paths absolute: the server runs on the same machine as the same user
     * @param mapping of files of records, as YAML; empty when each is to find its own
     */
    public Tally load(List<Path> paths, String mapping, IntakeProgress progress) {
        var request = new Paths(paths.stream().map(Path::toString).toList(), mapping);
        return needed(follow("/inner/ingest", request, progress).tally());
    }

    /**
     * Tries files that were put aside once more.
     *
     * @param files empty for all that are put aside
     */
    public Tally redrive(List<ReportId> files, IntakeProgress progress) {
        var request = new Files(files.stream().map(ReportId::value).toList());
        return needed(follow("/inner/redrive", request, progress).tally());
    }

    /** Reads reports anew by the present extraction. */
    public RevisionTally reextract(Selection selection, IntakeProgress progress) {
        var request =
                new Reports(
                        selection.ids().stream().map(ReportId::value).toList(),
                        selection.all(),
                        selection.olderThan());
        return needed(follow("/inner/reextract", request, progress).revision());
    }

    /** The files that are put aside and can be tried again. */
    public List<QuarantinedFile> quarantined() {
        return List.of(ask("/inner/quarantined", Map.of(), QuarantinedFile[].class));
    }

    private <T> T needed(@Nullable T end) {
        if (end == null) {
            throw gone(null);
        }
        return end;
    }

    /** The last line of the answer. */
    private Step follow(String door, Object question, IntakeProgress progress) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<Stream<String>> response =
                    send(client, request(door, question), HttpResponse.BodyHandlers.ofLines());
            try (Stream<String> lines = response.body()) {
                return follow(lines, progress);
            }
        }
    }

    private Step follow(Stream<String> lines, IntakeProgress progress) {
        try {
            for (String line : (Iterable<String>) lines::iterator) {
                Step step = JSON.readValue(line, Step.class);
                if (step.tally() != null || step.revision() != null) {
                    return step;
                }
                if (step.stopped() != null) {
                    throw new HouseClosed(step.stopped(), null);
                }
                if (step.quarantined() != null) {
                    progress.quarantined(step.quarantined());
                }
                if (step.reached() != null) {
                    progress.reached(step.reached());
                }
            }
        } catch (java.io.UncheckedIOException | JacksonException e) {
            throw gone(e);
        }
        throw gone(null);
    }

    private HouseClosed gone(@Nullable Exception cause) {
        return new HouseClosed(
                "the server ("
                        + server
                        + ") ended before it was through; what was recorded stays: run it again",
                cause);
    }

    /** Deletes a report for good. */
    public Forgotten forget(ReportId report) {
        return ask("/inner/forget", new Report(report.value()), Forgotten.class);
    }

    /**
     * Puts a question to one of the server's inner doors.
     *
     * @param question a record that becomes JSON; so does the answer
     */
    public <T> T ask(String door, Object question, Class<T> answer) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            String words =
                    send(client, request(door, question), HttpResponse.BodyHandlers.ofString())
                            .body();
            return JSON.readValue(words, answer);
        } catch (JacksonException e) {
            throw gone(e);
        }
    }

    private HttpRequest request(String door, Object question) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.httpPort() + door))
                .header("Authorization", "Bearer " + server.token())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(question)))
                .build();
    }

    private <T> HttpResponse<T> send(
            HttpClient client, HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            HttpResponse<T> response = client.send(request, body);
            if (response.statusCode() == BUSY) {
                throw new HouseClosed(
                        "the server (" + server + ") cannot do it just now: try again in a moment",
                        null);
            }
            if (response.statusCode() != FINE) {
                throw new HouseClosed(
                        "the server ("
                                + server
                                + ") refused, with status "
                                + response.statusCode()
                                + ": is it of the same version?",
                        null);
            }
            return response;
        } catch (ConnectException e) {
            throw new HouseClosed(
                    "the server (" + server + ") does not answer: try again in a moment", e);
        } catch (IOException e) {
            throw gone(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HouseClosed("stopped while the server was at work", e);
        }
    }

    /** Says which server: "serve by process 7". */
    @Override
    public String toString() {
        return server.toString();
    }

    /** What is sent: absolute paths, and a mapping as YAML or nothing. */
    record Paths(List<String> paths, @Nullable String mapping) {}

    /** What is sent: the id of a report. */
    record Report(String id) {}

    /** What is sent: the ids of files. */
    record Files(List<String> ids) {}

    /** What is sent: which reports, as {@link Selection} says. */
    record Reports(List<String> ids, boolean all, String olderThan) {}

    /**
     * A line of the answer: how far it is, what was put aside and why, why it was stopped, or at
     * last what it came to.
     */
    record Step(
            IntakeProgress.@Nullable Step reached,
            @Nullable String quarantined,
            @Nullable String stopped,
            @Nullable Tally tally,
            @Nullable RevisionTally revision) {

        static Step reached(IntakeProgress.Step step) {
            return new Step(step, null, null, null, null);
        }

        static Step quarantined(String words) {
            return new Step(null, words, null, null, null);
        }

        static Step stopped(String words) {
            return new Step(null, null, words, null, null);
        }

        static Step tally(Tally tally) {
            return new Step(null, null, null, tally, null);
        }

        static Step revision(RevisionTally tally) {
            return new Step(null, null, null, null, tally);
        }
    }
}
