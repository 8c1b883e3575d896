package lantern.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lantern.ingest.intake.Originals;
import lantern.model.report.ReportId;
import lantern.web.command.Ran;
import tools.jackson.databind.json.JsonMapper;

/** What {@code lantern forget} does, beside a running server and alone. */
final class ForgetSteps {

    private static final int FINE = 0;
    private static final int FAILED = 1;

    private ForgetSteps() {}

    static void besideAServer(Path store, String report) {
        int before = nodes(store);
        assertThat(forget(store, report.getBytes(StandardCharsets.UTF_8))).isEqualTo(FINE);
        assertThat(nodes(store))
                .as("what only the forgotten report spoke of is gone")
                .isLessThan(before);
        assertThat(forget(store, report.getBytes(StandardCharsets.UTF_8))).isEqualTo(FAILED);
    }

    private static int forget(Path store, byte[] bytes) {
        return Ran.command("forget", ReportId.of(bytes).value(), "--store=" + store).code();
    }

    private static int nodes(Path store) {
        Ran ran = Ran.command("analyse", "brokers", "--store", store.toString(), "--json");
        return JsonMapper.shared().readTree(ran.out()).get("nodes").asInt();
    }

    /** What a server that was killed left behind names a process that lives: this one. */
    static void alone(Path store) throws IOException {
        Files.writeString(
                store.resolve("running.json"),
                """
                {"pid":%d,"work":"serve","uri":"bolt://127.0.0.1:1","user":"","password":"",\
                "httpPort":1,"token":""}
                """
                        .formatted(ProcessHandle.current().pid()));
        byte[] putAside = Files.readAllBytes(store.resolveSibling("reports/no-items.txt"));
        byte[] rest = "the rest of a try that was cut short".getBytes(StandardCharsets.UTF_8);
        new Originals(store).keep(ReportId.of(rest), rest);
        long kept = originals(store).size();
        Ran ran =
                Ran.command(
                        "forget",
                        ReportId.of(putAside).value(),
                        ReportId.of(rest).value(),
                        "--store=" + store);
        assertThat(ran.code()).as(ran.err()).isEqualTo(FINE);
        assertThat(ran.out())
                .contains("forgotten " + ReportId.of(putAside))
                .contains(ReportId.of(rest) + ": only its original was left");
        assertThat(originals(store)).hasSize((int) kept - 2);
    }

    static List<Path> originals(Path store) throws IOException {
        try (Stream<Path> files = Files.walk(store.resolve("originals"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
