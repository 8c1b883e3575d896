package lantern.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The script {@code lantern}, in a house of cards: what it finds, what it builds and what it says.
 * On its PATH are only tools that every Linux and macOS has, in no newer a form than old macOS has
 * them.
 */
class LanternScriptTest {

    private static final List<String> TOOLS =
            List.of(
                    "bash",
                    "cat",
                    "dirname",
                    "env",
                    "find",
                    "head",
                    "id",
                    "readlink",
                    "rm",
                    "sed",
                    "touch",
                    "tr",
                    "uname");

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
    private static final FileTime BUILT = FileTime.from(Instant.parse("2026-01-02T00:00:00Z"));

    @TempDir private Path folder;

    @BeforeEach
    void buildAHouseOfCards() throws IOException {
        Path root = root();
        write("root/pom.xml", "");
        write("root/model/pom.xml", "");
        write("root/model/src/main/java/lantern/Kept.java", "");
        write("root/model/src/main/java/lantern/Deleted.java", "");
        write("root/model/target/classes/lantern/Deleted.class", "");
        write("root/ingest/package-lock.json", "");
        write("root/samples/reports/first.txt", "");
        write("root/web/target/app/lantern-web.jar", "");
        write("root/web/target/lantern.built", "");
        write("root/embedded/target/server/neo4j.jar", "");
        write("root/ingest/target/parsers/pdfbox.jar", "");
        Files.copy(Path.of(System.getProperty("lantern.root"), "lantern"), root.resolve("lantern"));
        executable("jdk/bin/java", "echo \"java $*\"");
        executable("jdk/bin/javac", "");
        jdk("25.0.3");
        executable(
                "bin/mvn", "[ \"$1\" = -v ] && echo 'Apache Maven 3.9.9 (x)' || echo \"mvn $*\"");
        executable("bin/node", "echo v22.1.0");
        executable("bin/npm", "");
        for (String tool : TOOLS) {
            Files.createSymbolicLink(folder.resolve("bin").resolve(tool), found(tool));
        }
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, LONG_AGO);
            }
        }
        Files.setLastModifiedTime(root.resolve("web/target/lantern.built"), BUILT);
    }

    @Test
    void whatIsBuiltIsStarted() throws Exception {
        Ran ran = run(root().resolve("lantern"), "demo");
        assertThat(ran.out()).contains("java ").contains("lantern.web.Application demo");
        assertThat(ran.out()).doesNotContain("mvn");
    }

    @Test
    void aLinkToTheScriptFindsTheHouse() throws Exception {
        Path one = Files.createSymbolicLink(folder.resolve("one"), Path.of("root", "lantern"));
        Path other = Files.createSymbolicLink(folder.resolve("bin").resolve("other"), one);
        Ran ran = run(other, "demo");
        assertThat(ran.out()).as(ran.err()).contains("-Dlantern.root=" + root().toRealPath());
    }

    @Test
    void aChangedSourceIsBuiltFirst() throws Exception {
        Files.setLastModifiedTime(
                root().resolve("model/src/main/java/lantern/Kept.java"),
                FileTime.from(Instant.now()));
        Ran ran = run(root().resolve("lantern"), "demo");
        assertThat(ran.err()).contains("mvn -B -q -Dfast -DskipTests -pl !bench package");
        assertThat(ran.out())
                .as("what is asked for may be read by a program")
                .contains("java ")
                .doesNotContain("mvn");
    }

    /** What was made of it must not be found any more either. */
    @Test
    void aDeletedSourceIsBuiltWithout() throws Exception {
        Files.delete(root().resolve("model/src/main/java/lantern/Deleted.java"));
        Ran ran = run(root().resolve("lantern"), "demo");
        assertThat(ran.err()).contains("mvn -B -q -Dfast -DskipTests -pl !bench package");
        assertThat(root().resolve("model/target/classes/lantern/Deleted.class")).doesNotExist();
        assertThat(run(root().resolve("lantern"), "build").err()).contains("mvn ");
    }

    @ParameterizedTest
    @CsvSource({
        "25.0.3,   true",
        "25.0.10,  true",
        "25.1,     true",
        "26,       true",
        "100.0.0,  true",
        "25.0.2,   false",
        "25,       false",
        "25-ea,    false",
        "24.9.9,   false",
        "9.0.4,    false"
    })
    void aVersionIsComparedNumberByNumber(String version, boolean fits) throws Exception {
        jdk(version);
        Ran ran = run(root().resolve("lantern"), "demo");
        // When it does not fit, another one of this machine may.
        assertThat(ran.out().contains("java ")).as(ran.err()).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({
        "Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "Applications/Chromium.app/Contents/MacOS/Chromium"
    })
    void aMacsBrowserWillDo(String place) throws Exception {
        executable("bin/id", "echo 501");
        Ran without = run(root().resolve("lantern"), "verify");
        assertThat(without.err()).contains("needs Chromium for the browser tests");
        executable("home/" + place, "");
        assertThat(run(root().resolve("lantern"), "verify").out()).contains("mvn -B -ntp verify");
    }

    private Path root() {
        return folder.resolve("root");
    }

    private void jdk(String version) throws IOException {
        write("jdk/release", "JAVA_VERSION=\"" + version + "\"\n");
    }

    private Path write(String place, String text) throws IOException {
        Path file = folder.resolve(place);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private void executable(String place, String commands) throws IOException {
        Files.deleteIfExists(folder.resolve(place));
        Files.setPosixFilePermissions(
                write(place, "#!/bin/sh\n" + commands + "\n"),
                PosixFilePermissions.fromString("rwx------"));
    }

    private static Path found(String tool) {
        return Stream.of("/bin", "/usr/bin")
                .map(bin -> Path.of(bin, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private Ran run(Path script, String command) throws IOException, InterruptedException {
        Path err = folder.resolve("err");
        var builder = new ProcessBuilder(script.toString(), command).redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", folder.resolve("bin").toString());
        builder.environment().put("HOME", folder.resolve("home").toString());
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Ran(out, Files.readString(err));
    }

    private record Ran(String out, String err) {}
}
