package lantern.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerEndsIT {

    @TempDir Path folder;

    /** A parent that is killed closes nothing, but the system closes its pipes. */
    @Test
    void theChildEndsWhenItsParentIsKilled() throws Exception {
        Process parent =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-D"
                                        + ServerOptions.LIBRARIES
                                        + "="
                                        + System.getProperty(ServerOptions.LIBRARIES),
                                "-cp",
                                String.join(
                                        File.pathSeparator,
                                        classesOf(Parent.class),
                                        classesOf(EmbeddedNeo4j.class)),
                                Parent.class.getName(),
                                folder.resolve("store").toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        long pid;
        try (var said = parent.inputReader()) {
            pid = Long.parseLong(said.readLine());
            ProcessHandle child = ProcessHandle.of(pid).orElseThrow();
            assertThat(child.isAlive()).isTrue();
            parent.destroyForcibly();
            child.onExit().get(60, TimeUnit.SECONDS);
            assertThat(child.isAlive()).isFalse();
        }
        try (var successor = EmbeddedNeo4j.start(folder.resolve("store"))) {
            assertThat(successor.isAlive()).isTrue();
        }
    }

    private static String classesOf(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    }

    /** Starts a server, says its process id and waits to be killed. */
    static final class Parent {

        private Parent() {}

        public static void main(String[] arguments) throws Exception {
            var neo4j = EmbeddedNeo4j.start(Path.of(arguments[0]));
            System.out.println(neo4j.pid());
            neo4j.onExit().get();
        }
    }
}
