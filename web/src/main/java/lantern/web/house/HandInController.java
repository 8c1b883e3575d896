package lantern.web.house;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import lantern.ingest.intake.IntakeProgress;
import lantern.ingest.intake.Tally;
import lantern.ingest.read.mapping.Mapping;
import lantern.ingest.read.mapping.MappingFile;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes reports from {@code lantern ingest} while the server holds the store. Knows its caller by a
 * token of the store's folder.
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
        if (!isOurs(authorization)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        OutputStream out = response.getOutputStream();
        List<Path> paths = request.paths().stream().map(Path::of).toList();
        Optional<Mapping> mapping =
                Optional.ofNullable(request.mapping())
                        .filter(yaml -> !yaml.isBlank())
                        .map(MappingFile::read);
        Tally tally = house.take(paths, mapping, new Told(out));
        write(out, new HandIn.Step(null, null, tally));
    }

    /** Tells the caller how far it is. */
    private record Told(OutputStream out) implements IntakeProgress {

        @Override
        public void reached(IntakeProgress.Step step) {
            write(out, new HandIn.Step(step, null, null));
        }

        @Override
        public void quarantined(String words) {
            write(out, new HandIn.Step(null, words, null));
        }
    }

    private boolean isOurs(String authorization) {
        return MessageDigest.isEqual(
                authorization.getBytes(StandardCharsets.UTF_8),
                ("Bearer " + token.value()).getBytes(StandardCharsets.UTF_8));
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
