package lantern.web.house;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import lantern.ingest.intake.IntakeProgress;
import lantern.ingest.revise.Selection;
import lantern.model.report.ReportId;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * Does what {@code lantern ingest}, {@code forget}, {@code redrive} and {@code reextract} ask while
 * the server holds the store. Knows its caller by a token of the store's folder.
 */
@RestController
final class HandInController {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final House house;
    private final HandInToken token;

    HandInController(House house, HandInToken token) {
        this.house = house;
        this.token = token;
    }

    @PostMapping("/inner/ingest")
    void ingest(
            @RequestHeader(name = "Authorization", defaultValue = "") String authorization,
            @RequestBody HandIn.Paths request,
            HttpServletResponse response)
            throws IOException {
        if (!token.isShownBy(authorization)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        List<Path> paths = request.paths().stream().map(Path::of).toList();
        String mapping = request.mapping() == null ? "" : request.mapping();
        answer(response, told -> HandIn.Step.tally(house.take(paths, mapping, told)));
    }

    @PostMapping("/inner/redrive")
    void redrive(
            @RequestHeader(name = "Authorization", defaultValue = "") String authorization,
            @RequestBody HandIn.Files request,
            HttpServletResponse response)
            throws IOException {
        if (!token.isShownBy(authorization)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        List<ReportId> files = request.ids().stream().map(ReportId::new).toList();
        answer(response, told -> HandIn.Step.tally(house.redrive(files, told)));
    }

    @PostMapping("/inner/reextract")
    void reextract(
            @RequestHeader(name = "Authorization", defaultValue = "") String authorization,
            @RequestBody HandIn.Reports request,
            HttpServletResponse response)
            throws IOException {
        if (!token.isShownBy(authorization)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var selection =
                new Selection(
                        request.ids().stream().map(ReportId::new).toList(),
                        request.all(),
                        request.olderThan());
        answer(response, told -> HandIn.Step.revision(house.reextract(selection, told)));
    }

    @PostMapping("/inner/quarantined")
    ResponseEntity<List<QuarantinedFile>> quarantined(
            @RequestHeader(name = "Authorization", defaultValue = "") String authorization) {
        return token.isShownBy(authorization)
                ? ResponseEntity.ok(
                        house.ledger().quarantined().stream().map(QuarantinedFile::of).toList())
                : ResponseEntity.status(HttpStatus.FORBIDDEN).build();
    }

    private static void answer(
            HttpServletResponse response, Function<IntakeProgress, HandIn.Step> work)
            throws IOException {
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        OutputStream out = response.getOutputStream();
        write(out, lastStep(work, new Told(out)));
    }

    private static HandIn.Step lastStep(
            Function<IntakeProgress, HandIn.Step> work, IntakeProgress progress) {
        try {
            return work.apply(progress);
        } catch (CancellationException stopped) {
            // The answer is still to be written.
            Thread.interrupted();
            return HandIn.Step.stopped(
                    "the server was stopped; what was recorded stays: run it again");
        } catch (HouseClosed | IllegalArgumentException refused) {
            return HandIn.Step.stopped(String.valueOf(refused.getMessage()));
        }
    }

    @PostMapping("/inner/forget")
    ResponseEntity<Forgotten> forget(
            @RequestHeader(name = "Authorization", defaultValue = "") String authorization,
            @RequestBody HandIn.Report report) {
        if (!token.isShownBy(authorization)) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        }
        try {
            return ResponseEntity.ok(house.forget(new ReportId(report.id())));
        } catch (HouseClosed closed) {
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
        }
    }

    /** Tells the caller how far it is. */
    private record Told(OutputStream out) implements IntakeProgress {

        @Override
        public void reached(IntakeProgress.Step step) {
            write(out, HandIn.Step.reached(step));
        }

        @Override
        public void quarantined(String words) {
            write(out, HandIn.Step.quarantined(words));
        }
    }

    /** When the caller went away the work goes on: what was handed in is loaded. */
    private static void write(OutputStream out, HandIn.Step step) {
        try {
            out.write(JSON.writeValueAsBytes(step));
            out.write('\n');
            out.flush();
        } catch (IOException e) {
            // nobody listens any more
        }
    }
}
