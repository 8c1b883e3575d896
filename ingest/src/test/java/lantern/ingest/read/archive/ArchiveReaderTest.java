package lantern.ingest.read.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lantern.ingest.parse.Invented;
import lantern.ingest.read.Enclosed;
import lantern.ingest.read.OfferedFile;
import lantern.ingest.read.Opened;
import lantern.ingest.read.UnreadableReport;
import lantern.model.report.Origin;
import org.junit.jupiter.api.Test;

class ArchiveReaderTest {

    private static Opened.Holder open(byte[] bytes) {
        OfferedFile file = new OfferedFile(Origin.named("invented.zip"), bytes);
        assertThat(new ArchiveReader().recognises(file)).isTrue();
        return (Opened.Holder) new ArchiveReader().read(file);
    }

    private static Map<String, byte[]> files(String... names) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : names) {
            files.put(name, Invented.utf8("One met two in " + name + "."));
        }
        return files;
    }

    private static byte[] read(Opened.Holder holder) throws IOException {
        Enclosed enclosed = holder.enclosures().next().orElseThrow();
        try (InputStream in = enclosed.content().open()) {
            return in.readAllBytes();
        }
    }

    /**
     * Changes the directory's entry and keeps its place: what the entry's own header says stays.
     */
    private static byte[] withDirectory(byte[] zip, int offset, int... values) {
        byte[] changed = zip.clone();
        for (int at = 0; at < changed.length - 4; at++) {
            if (changed[at] == 'P' && changed[at + 1] == 'K' && changed[at + 2] == 1) {
                for (int step = 0; step < values.length; step++) {
                    changed[at + offset + step] = (byte) values[step];
                }
                return changed;
            }
        }
        throw new IllegalArgumentException("no directory");
    }

    @Test
    void eachFileIsReadInTheArchivesOrder() throws IOException {
        Map<String, byte[]> files = files("b/two.txt", "a.txt");
        files.put("__MACOSX/._a.txt", new byte[] {1});
        files.put("empty/", new byte[0]);
        Opened.Holder holder = open(Invented.zip(files));
        assertThat(holder.cover()).isEmpty();
        assertThat(read(holder)).isEqualTo(files.get("b/two.txt"));
        assertThat(read(holder)).isEqualTo(files.get("a.txt"));
        assertThat(holder.enclosures().next()).isEqualTo(Optional.empty());
        holder.enclosures().close();
    }

    @Test
    void aNameThatLeadsOutOfTheArchiveIsRefused() {
        for (String name : List.of("../../out.txt", "/etc/out.txt", "C:/out.txt", "a/../../b")) {
            Opened.Holder holder = open(Invented.zip(files(name)));
            assertThatThrownBy(() -> read(holder))
                    .isInstanceOf(UnreadableReport.class)
                    .hasMessage("entry 1: its name leads out of the archive");
        }
        Enclosed shown = open(Invented.zip(files("../out.txt"))).enclosures().next().orElseThrow();
        assertThat(shown.name()).doesNotContain("..");
    }

    @Test
    void aLinkIsRefused() {
        byte[] link = withDirectory(Invented.zip(files("a.txt")), 38, 0, 0, 0xFF, 0xA1);
        assertThatThrownBy(() -> read(open(link)))
                .hasMessage("entry 1: a link to another file, which an archive may not hold");
    }

    @Test
    void anEncryptedFileIsSaidToBeThat() {
        byte[] locked = withDirectory(Invented.zip(files("a.txt")), 8, 1);
        assertThatThrownBy(() -> read(open(locked))).hasMessageContaining("encrypted");
    }

    @Test
    void aFileThatIsNotWhatTheDirectorySaysIsRefused() {
        byte[] shorter = withDirectory(Invented.zip(files("a.txt")), 24, 1, 0, 0, 0);
        assertThatThrownBy(() -> read(open(shorter))).hasMessageContaining("longer than");
        byte[] longer = withDirectory(Invented.zip(files("a.txt")), 24, 0, 9, 0, 0);
        assertThatThrownBy(() -> read(open(longer))).hasMessageContaining("shorter than");
        byte[] changed = withDirectory(Invented.zip(files("a.txt")), 16, 1, 2, 3, 4);
        assertThatThrownBy(() -> read(open(changed)))
                .hasMessageContaining("not those that were packed");
    }

    @Test
    void aBombIsNoticedBeforeItGoesOff() {
        byte[] zeros = new byte[40 * 1024 * 1024];
        assertThatThrownBy(() -> read(open(Invented.zip(Map.of("zeros", zeros)))))
                .hasMessageContaining("more than 250 times its size");
    }

    @Test
    void anArchiveThatIsCutShortIsSaidToBeThat() {
        byte[] whole = Invented.zip(files("a.txt", "b.txt"));
        assertThatThrownBy(() -> open(Arrays.copyOf(whole, whole.length - 30)))
                .hasMessage("the archive's end: no directory there, cut short?");
    }
}
