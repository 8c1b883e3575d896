package lantern.ingest;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Data that lies beside the project and is no part of it. */
final class Shared {

    private Shared() {}

    /** The test is skipped when the folder is not there. */
    static Path folder(String name) {
        Path folder =
                Path.of(System.getProperty("lantern.root", "."), "..", "shared", "data", name)
                        .normalize();
        assumeTrue(
                Files.isDirectory(folder), "skipped: no shared data beside the project: " + name);
        return folder;
    }
}
