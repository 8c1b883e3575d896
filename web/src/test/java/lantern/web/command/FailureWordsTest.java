package lantern.web.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import lantern.model.port.StoreRefused;
import lantern.web.house.House;
import lantern.web.house.HouseClosed;
import lantern.web.house.StoreLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong in the world is one clear line, never "unexpected". */
class FailureWordsTest {

    @Test
    void filesAreNamedWithWhatIsTheMatter() {
        assertThat(FailureWords.of(new NoSuchFileException("a.txt")))
                .isEqualTo("there is no file or folder a.txt");
        assertThat(FailureWords.of(new UncheckedIOException(new AccessDeniedException("a"))))
                .isEqualTo("this user may not read or write a: check its owner and mode");
        assertThat(
                        FailureWords.of(
                                new UncheckedIOException(
                                        "the audit trail cannot be written",
                                        new FileSystemException(
                                                "audit.log", null, "No space left on device"))))
                .isEqualTo(
                        "the audit trail cannot be written: cannot read or write audit.log: No"
                                + " space left on device");
    }

    @Test
    void whatTheStoreSaysOfItselfIsRepeated() {
        assertThat(FailureWords.of(new StoreRefused("the database is too old", null)))
                .isEqualTo("the database is too old");
        assertThat(FailureWords.of(new CancellationException("x")))
                .isEqualTo("stopped; what was recorded stays");
    }

    /**
     * A future's wrapping says nothing of what is the matter, and the JDK's own frame says not
     * where.
     */
    @Test
    void whatNobodyThoughtOfIsFollowedToItsCauseAndItsPlaceInLantern() {
        Throwable cause = null;
        try {
            Objects.requireNonNull(null, "Jonas PELLER");
        } catch (NullPointerException e) {
            cause = e;
        }
        assertThat(FailureWords.of(new IllegalStateException("wrapped", cause)))
                .startsWith(
                        "unexpected java.lang.NullPointerException at"
                                + " lantern.web.command.FailureWordsTest")
                .doesNotContain("PELLER");
    }

    @Test
    void whatNobodyThoughtOfIsNotQuoted() {
        assertThat(FailureWords.of(new IllegalStateException("Jonas PELLER")))
                .startsWith("unexpected java.lang.IllegalStateException at lantern.web.command.")
                .doesNotContain("PELLER");
        assertThat(FailureWords.of(new UncheckedIOException(new IOException("Jonas PELLER"))))
                .doesNotContain("PELLER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "demo"})
    void aPortThatIsTakenIsSaidToBeBeforeAnythingIsOpened(String command, @TempDir Path folder)
            throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ran ran =
                    Ran.command(
                            command,
                            "--port=" + other.getLocalPort(),
                            "--store=" + folder.resolve("store"));
            assertThat(ran.code()).isEqualTo(Exit.FAILED);
            assertThat(ran.err())
                    .startsWith(
                            "lantern: port "
                                    + other.getLocalPort()
                                    + " is taken by another program: choose one with --port");
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void whereNobodyAnswersTheAddressIsNamed(@TempDir Path folder) throws IOException {
        int port;
        try (var listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = listener.getLocalPort();
        }
        URI uri = URI.create("bolt://127.0.0.1:" + port);
        assertThatThrownBy(() ->
                        House.open(
                                new StoreLocation.Remote(uri, "neo4j", "secret", folder),
                                "serve",
                                _ -> {}))
                .isInstanceOf(HouseClosed.class)
                .hasMessage(
                        "nobody answers at "
                                + uri
                                + ": is the database running there, and is the address right?");
    }

    @Test
    void anExportThatCannotBeWrittenIsWrongUsageBeforeAnythingIsOpened(@TempDir Path folder)
            throws IOException {
        Files.createDirectory(folder.resolve("taken"));
        assertThat(export(folder, "absent/chart.svg").err())
                .contains("there is no folder for --out");
        assertThat(export(folder, "taken").err()).contains("--out names a folder, not a file");
        assertThat(folder.resolve("store")).doesNotExist();
    }

    @Test
    void aPurposeThatIsGivenIsNotBlank(@TempDir Path folder) {
        Ran blank = export(folder, "x.svg", " ");
        assertThat(blank.code()).isEqualTo(Exit.WRONG_USAGE);
        assertThat(blank.err()).contains("--purpose says why");
    }

    private static Ran export(Path folder, String out) {
        Ran ran = export(folder, out, "Briefing");
        assertThat(ran.code()).isEqualTo(Exit.WRONG_USAGE);
        return ran;
    }

    private static Ran export(Path folder, String out, String purpose) {
        return Ran.command(
                "export",
                "--from=x",
                "--format=svg",
                "--out=" + folder.resolve(out),
                "--purpose=" + purpose,
                "--store=" + folder.resolve("store"));
    }
}
