package lantern.web.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import lantern.ingest.intake.IntakeProgress;
import lantern.ingest.intake.Tally;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer that is written while the work goes on, a JSON object a line. When the one who asked
 * went away the work goes on all the same.
 */
final class AnswerLines implements IntakeProgress {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final OutputStream out;

    AnswerLines(HttpServletResponse response) throws IOException {
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        this.out = response.getOutputStream();
    }

    @Override
    public void reached(Step step) {
        write(new Reached(step));
    }

    @Override
    public void quarantined(String words) {
        write(new Quarantined(words));
    }

    void file(FileView file) {
        write(new Entered(file));
    }

    /** The sender may know that it was read, and no more. */
    void hidden(String state) {
        write(new Hidden(null, true, state));
    }

    void tally(Tally tally) {
        write(new Counted(tally));
    }

    void stopped(String words) {
        write(new Stopped(words));
    }

    private void write(Object line) {
        try {
            out.write(JSON.writeValueAsBytes(line));
            out.write('\n');
            out.flush();
        } catch (IOException e) {
            // nobody listens any more
        }
    }

    record Reached(Step reached) {}

    record Quarantined(String quarantined) {}

    record Entered(FileView file) {}

    record Hidden(@Nullable FileView file, boolean hidden, String state) {}

    record Counted(Tally tally) {}

    record Stopped(String stopped) {}
}
