package lantern.embedded;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerOptionsTest {

    @TempDir Path folder;

    @Test
    void missingLibrariesAreNamedWithTheRemedy() {
        ServerOptions options = ServerOptions.usual().withLibraries(folder.resolve("nowhere"));
        assertThatThrownBy(() -> EmbeddedNeo4j.start(folder.resolve("store"), options))
                .isInstanceOf(EmbeddedNeo4jFailed.class)
                .hasMessageContaining("nowhere")
                .hasMessageContaining("./lantern build");
    }
}
