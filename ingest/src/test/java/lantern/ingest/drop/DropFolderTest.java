package lantern.ingest.drop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DropFolderTest {

    @TempDir private Path home;

    private final AtomicLong clock = new AtomicLong();
    private Path folder = Path.of("");
    private DropFolder drop = new DropFolder(Path.of(""), Duration.ZERO, clock::get);

    @BeforeEach
    void aFolder() {
        folder = home.resolve("drop");
        drop = new DropFolder(folder, Duration.ofSeconds(2), clock::get);
        drop.prepare();
    }

    private void passes(Duration time) {
        clock.addAndGet(time.toNanos());
    }

    private Path put(String name, String words) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, words);
    }

    @Test
    void aFileIsCompleteOnceItHasNotChangedForAWhile() throws IOException {
        Path file = put("report.txt", "One met two.");
        assertThat(drop.complete()).isEmpty();
        passes(Duration.ofSeconds(1));
        assertThat(drop.complete()).isEmpty();
        passes(Duration.ofSeconds(1));
        assertThat(drop.complete()).containsExactly(file);
    }

    @Test
    void aFileThatIsStillWrittenIsWaitedFor() throws IOException {
        Path file = put("report.txt", "One met");
        drop.complete();
        passes(Duration.ofSeconds(2));
        Files.writeString(file, "One met two.");
        assertThat(drop.complete()).as("it grew").isEmpty();
        passes(Duration.ofSeconds(1));
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));
        assertThat(drop.complete()).as("its time changed").isEmpty();
        passes(Duration.ofSeconds(2));
        assertThat(drop.complete()).containsExactly(file);
    }

    @Test
    void onlyWhatIsMeantIsTaken() throws IOException {
        put("a.txt.part", "half");
        put("b.tmp", "half");
        put("c.txt~", "half");
        put(".hidden", "no");
        put(".git/config", "no");
        put("done/old.txt", "dealt with");
        put("quarantined/bad.txt", "dealt with");
        put("calls.mapping.yaml", "how to read the others");
        Files.createSymbolicLink(folder.resolve("link.txt"), home.resolve("elsewhere.txt"));
        Path meant = put("kent/done/report.txt", "One met two.");
        drop.complete();
        passes(Duration.ofSeconds(3));
        assertThat(drop.complete()).containsExactly(meant);
    }

    @Test
    void theFirstFolderIsWhoSent() throws IOException {
        assertThat(drop.sender(put("kent/march/report.txt", "a"))).isEqualTo("kent");
        assertThat(drop.sender(put("report.txt", "b"))).isEmpty();
    }

    @Test
    void aFolderThatIsGoneIsSaid() throws IOException {
        Files.delete(folder.resolve("done"));
        Files.delete(folder.resolve("quarantined"));
        Files.delete(folder);
        assertThatThrownBy(drop::complete).isInstanceOf(UncheckedIOException.class);
    }
}
