package lantern.web.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One process holds a store's folder, and nothing that it does by the way lets go of it. */
class StoreLockTest {

    @Test
    void aFolderIsHeldOnceUntilItIsLetGo(@TempDir Path folder) {
        StoreLock lock = StoreLock.tryTake(folder).orElseThrow();
        assertThat(StoreLock.tryTake(folder)).isEmpty();
        lock.close();
        Optional<StoreLock> again = StoreLock.tryTake(folder);
        assertThat(again).isPresent();
        again.orElseThrow().close();
    }

    /** On Linux and macOS the closing of any channel of a file drops its process's lock. */
    @Test
    void whoTriesInVainInTheSameProcessDoesNotLetOthersIn(@TempDir Path folder) throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("store"));
        Files.createDirectories(folder.resolve("store"));
        try (StoreLock _ = StoreLock.tryTake(folder.resolve("store")).orElseThrow()) {
            assertThat(StoreLock.tryTake(folder.resolve("store"))).isEmpty();
            assertThat(StoreLock.tryTake(link)).isEmpty();
            assertThat(anotherProcessTakes(folder.resolve("store"))).isFalse();
        }
        assertThat(anotherProcessTakes(folder.resolve("store"))).isTrue();
    }

    private static boolean anotherProcessTakes(Path folder)
            throws IOException, InterruptedException {
        Process other =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xshare:auto",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Other.class.getName(),
                                folder.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        String answer =
                new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(other.waitFor()).isZero();
        return Boolean.parseBoolean(answer);
    }

    /** What runs in the other process. */
    static final class Other {

        private Other() {}

        public static void main(String[] arguments) {
            System.out.println(StoreLock.tryTake(Path.of(arguments[0])).isPresent());
        }
    }
}
