package lantern.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The invented reports of the project. */
final class Samples {

    private Samples() {}

    static Path folder() {
        return Path.of(System.getProperty("lantern.root"), "samples", "reports");
    }

    /** Every report, in the order in which a folder is loaded. */
    static List<Path> files() {
        try (Stream<Path> files = Files.walk(folder())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().endsWith("mapping.yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int count() {
        return files().size();
    }
}
