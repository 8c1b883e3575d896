package lantern.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lantern.ingest.extract.Extract;
import lantern.ingest.extract.Extracts;
import lantern.model.evidence.Evidence;
import lantern.model.evidence.TieKind;
import org.junit.jupiter.api.Test;

class PressReleasesTest {

    @Test
    void everyReleaseIsReadAndMostTieSomebody() throws IOException {
        Extracts extracts = Extracts.standard();
        List<Path> files;
        try (var listed = Files.list(Shared.folder("press_releases").resolve("text"))) {
            files = listed.sorted().toList();
        }
        int tied = 0;
        int leaders = 0;
        for (Path file : files) {
            Evidence evidence = read(extracts, file);
            assertThat(evidence.mentions()).as(file.getFileName().toString()).isNotEmpty();
            tied += evidence.statements().isEmpty() ? 0 : 1;
            leaders +=
                    evidence.statements().stream().anyMatch(said -> said.kind() == TieKind.LEADS)
                            ? 1
                            : 0;
        }
        assertThat(files).hasSize(156);
        assertThat(tied).isGreaterThan(110);
        assertThat(leaders).isGreaterThan(50);
    }

    private static Evidence read(Extracts extracts, Path file) {
        return switch (extracts.of(file).getFirst()) {
            case Extract.Read(_, Evidence evidence) -> evidence;
            case Extract.Unreadable(_, String reason) -> throw new AssertionError(reason);
        };
    }
}
