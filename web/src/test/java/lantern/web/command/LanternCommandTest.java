package lantern.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user reads when a command line is right, and when it is not. No store is opened. */
class LanternCommandTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "serve",
                "ingest",
                "extract",
                "score",
                "generate",
                "analyse",
                "export",
                "user",
                "forget",
                "verify"
            })
    void everyCommandExplainsItself(String command) {
        Ran ran = run(command, "--help");
        assertThat(ran.code()).isEqualTo(Exit.FINE);
        assertThat(ran.out()).contains("Usage: lantern " + command);
    }

    @Test
    void withoutACommandOneLineSaysWhatToDo() {
        Ran ran = run();
        assertThat(ran.code()).isEqualTo(Exit.WRONG_USAGE);
        assertThat(ran.err()).contains("Which command?").doesNotContain("Exception");
    }

    @Test
    void anUnknownOptionIsWrongUsage() {
        Ran ran = run("ingest", "--fast", "x");
        assertThat(ran.code()).isEqualTo(Exit.WRONG_USAGE);
        assertThat(ran.err()).contains("Unknown option: '--fast'");
    }

    @Test
    void aFileThatIsNotThereIsWrongUsageBeforeAnythingIsOpened(@TempDir Path folder) {
        Ran ran =
                run(
                        "ingest",
                        folder.resolve("absent.txt").toString(),
                        "--store",
                        folder.toString());
        assertThat(ran.code()).isEqualTo(Exit.WRONG_USAGE);
        assertThat(ran.err()).contains("no such file or folder").contains("absent.txt");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anUnknownAnalysisIsAnsweredWithThoseThereAre() {
        Ran ran = run("analyse", "brokrs");
        assertThat(ran.code()).isEqualTo(Exit.WRONG_USAGE);
        assertThat(ran.err()).contains("no such analysis: brokrs; there are: brokers");
    }

    @Test
    void aRemoteStoreNeedsItsPasswordInTheEnvironment() {
        var options = new StoreOptions();
        options.choice = new StoreOptions.Choice();
        options.choice.neo4j = java.net.URI.create("neo4j://db.example:7687");
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> options.location(java.util.Map.of()))
                .isInstanceOf(WrongUsage.class)
                .hasMessageContaining("NEO4J_PASSWORD");
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
