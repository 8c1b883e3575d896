package lantern.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is generated is read back by the commands that a user has, without a store. */
class GenerateAndScoreTest {

    @TempDir Path folder;

    @Test
    void aCorpusIsWrittenReadAndScored() throws IOException {
        String out = folder.resolve("corpus").toString();
        assertThat(
                        run("generate", "--reports", "60", "--formats", "txt,md,csv", "--out", out)
                                .code())
                .isEqualTo(Exit.FINE);
        Ran scored = run("score", "--truth", out, "--json");
        assertThat(scored.code()).isEqualTo(Exit.FINE);
        JsonNode scores = JsonMapper.shared().readTree(scored.out());
        assertThat(scores.path("reports").asInt()).isEqualTo(60);
        assertThat(scores.path("unreadable").asInt()).isZero();
        assertThat(scores.path("mentions").path("Phone").path("f1").asDouble()).isGreaterThan(0.9);
        assertThat(scores.path("mentions").path("Person").path("f1").asDouble()).isGreaterThan(0.8);
        assertThat(scores.path("statements").path("all").path("precision").asDouble())
                .isGreaterThan(0.7);
    }

    @Test
    void aFolderThatIsNotEmptyIsNotWrittenInto() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        Ran ran = run("generate", "--reports", "1", "--out", folder.toString());
        assertThat(ran.code()).isEqualTo(Exit.WRONG_USAGE);
        assertThat(ran.err()).contains("not empty");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(it -> it.getFileName().toString())).containsExactly("mine.txt");
        }
    }

    @Test
    void aFileThatCannotBeReadHasAnErrorAndExitCodeThree() throws IOException {
        Path bad = Files.write(folder.resolve("bad.bin"), new byte[] {0, 1, 2, 0, 0, (byte) 0xff});
        Ran ran = run("extract", bad.toString(), "--json");
        assertThat(ran.code()).isEqualTo(Exit.SOME_QUARANTINED);
        assertThat(JsonMapper.shared().readTree(ran.out()).path("error").asString()).isNotEmpty();
    }

    @Test
    void theTextIsPrintedUnchanged() throws IOException {
        String text = "\r\n Ștefan POPA lives in Dover.\r\n";
        Path file = Files.writeString(folder.resolve("a.txt"), text);
        assertThat(run("extract", file.toString(), "--text").out()).isEqualTo(text);
    }

    private static Ran run(String... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        var outBytes = new ByteArrayOutputStream();
        var errBytes = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(outBytes, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(errBytes, true, StandardCharsets.UTF_8));
            int code = LanternCommand.run(arguments);
            return new Ran(
                    code,
                    outBytes.toString(StandardCharsets.UTF_8),
                    errBytes.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    private record Ran(int code, String out, String err) {}
}
