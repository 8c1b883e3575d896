package lantern.ingest.drop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TidyingTest {

    @TempDir private Path folder;

    private Path put(String name, String words) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, words);
    }

    @Test
    void whatIsDoneKeepsItsFolders() throws IOException {
        Path moved = new Tidying(folder).done(put("kent/march/report.txt", "One met two."));
        assertThat(moved).isEqualTo(folder.resolve("done/kent/march/report.txt"));
        assertThat(moved).hasContent("One met two.");
        assertThat(folder.resolve("kent/march/report.txt")).doesNotExist();
    }

    @Test
    void nothingIsEverWrittenOver() throws IOException {
        Tidying tidying = new Tidying(folder);
        tidying.done(put("report.txt", "first"));
        tidying.done(put("report.txt", "second"));
        tidying.done(put("report.txt", "third"));
        assertThat(folder.resolve("done/report.txt")).hasContent("first");
        assertThat(folder.resolve("done/report.txt.2")).hasContent("second");
        assertThat(folder.resolve("done/report.txt.3")).hasContent("third");
    }

    @Test
    void whatIsPutAsideHasItsReasonBesideIt() throws IOException {
        Tidying tidying = new Tidying(folder);
        tidying.quarantined(put("bad.pdf", "%PDF"), "page 1: broken");
        tidying.quarantined(put("bad.pdf", "%PDF-2"), "page 2: broken");
        assertThat(folder.resolve("quarantined/bad.pdf")).hasContent("%PDF");
        assertThat(folder.resolve("quarantined/bad.pdf.reason.txt")).hasContent("page 1: broken");
        assertThat(folder.resolve("quarantined/bad.pdf.2")).hasContent("%PDF-2");
        assertThat(folder.resolve("quarantined/bad.pdf.2.reason.txt")).hasContent("page 2: broken");
    }
}
