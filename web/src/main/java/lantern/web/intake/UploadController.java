package lantern.web.intake;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import lantern.ingest.intake.Tally;
import lantern.model.access.Viewer;
import lantern.model.port.Submission;
import lantern.model.report.ReportId;
import lantern.web.house.House;
import lantern.web.house.HouseClosed;
import lantern.web.house.Run;
import lantern.web.sign.Needed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Takes in what a user sends, and tries again what was put aside; tells how far it is. */
@RestController
final class UploadController {

    private final House house;
    private final FileDesk desk;
    private final Path passage;

    UploadController(House house, FileDesk desk) {
        this.house = house;
        this.desk = desk;
        this.passage = house.store().passage();
        clear(passage);
    }

    /** Whose sending was cut off was told nothing of it, and sends it again. */
    private static void clear(Path passage) {
        if (!Files.isDirectory(passage)) {
            return;
        }
        try (Stream<Path> left = Files.list(passage)) {
            for (Path file : left.toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot use the store's folder", e);
        }
    }

    @PostMapping("/api/intake/files")
    void upload(
            @RequestHeader(name = "X-File-Name", defaultValue = "") String name,
            HttpServletRequest request,
            HttpServletResponse response,
            Viewer viewer)
            throws IOException {
        if (request.getContentLengthLong() > Upload.MOST_BYTES) {
            throw new TooLarge();
        }
        try (Upload upload =
                Upload.receive(request.getInputStream(), name, viewer.user(), passage)) {
            var lines = new AnswerLines(response);
            try {
                Tally tally = house.take(Run.Kind.UPLOAD, List.of(upload.offer()), "", lines);
                tell(upload.id(), viewer, lines);
                lines.tally(tally);
            } catch (CancellationException | HouseClosed stopped) {
                // The answer is still to be written.
                Thread.interrupted();
                lines.stopped(words(upload.id()));
            }
        }
    }

    private String words(ReportId file) {
        return house.ledger().isNoted(file)
                ? "The server was stopped. The file is kept, and is taken up when it starts again."
                : "The server was stopped before the file was kept: send it again.";
    }

    @PostMapping("/api/intake/redrive")
    void redrive(@RequestBody Redrive request, HttpServletResponse response, Viewer viewer)
            throws IOException {
        List<ReportId> files = request.isAll() ? all(viewer) : wanted(request, viewer);
        var lines = new AnswerLines(response);
        try {
            Tally tally = files.isEmpty() ? Tally.NOTHING : house.redrive(files, lines);
            files.forEach(file -> tell(file, viewer, lines));
            lines.tally(tally);
        } catch (CancellationException | HouseClosed stopped) {
            Thread.interrupted();
            lines.stopped("The server was stopped; what was not tried stays as it is.");
        }
    }

    private List<ReportId> all(Viewer viewer) {
        return house.ledger().quarantined().stream()
                .filter(file -> viewer.sees(file.audience()))
                .map(Submission::id)
                .toList();
    }

    private List<ReportId> wanted(Redrive request, Viewer viewer) {
        List<ReportId> ids = request.named().stream().map(FileDesk::id).distinct().toList();
        if (ids.isEmpty()) {
            throw new IllegalArgumentException("The request names no file.");
        }
        for (Submission file : desk.get(ids, viewer)) {
            if (file.state() != Submission.State.QUARANTINED || !house.ledger().isKept(file.id())) {
                throw new IllegalArgumentException(
                        "Only a file that was put aside and whose bytes are kept can be tried"
                                + " again.");
            }
        }
        return ids;
    }

    private void tell(ReportId file, Viewer viewer, AnswerLines lines) {
        Optional<FileView> view = desk.find(file, viewer);
        if (view.isPresent()) {
            lines.file(view.get());
        } else {
            house.store()
                    .evidence()
                    .findSubmission(file)
                    .ifPresent(hidden -> lines.hidden(hidden.state().name()));
        }
    }

    @ExceptionHandler(TooLarge.class)
    ResponseEntity<TooLargeAnswer> tooLarge(TooLarge refused) {
        return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE)
                .contentType(MediaType.APPLICATION_JSON)
                .body(new TooLargeAnswer(String.valueOf(refused.getMessage())));
    }

    record TooLargeAnswer(String error) {}

    /** Some, or all that were put aside. */
    record Redrive(@Nullable List<String> ids, @Nullable Boolean all) {
        Redrive {
            ids = ids == null ? null : Needed.list(ids, "ids");
        }

        List<String> named() {
            return ids == null ? List.of() : ids;
        }

        boolean isAll() {
            return all != null && all;
        }
    }
}
