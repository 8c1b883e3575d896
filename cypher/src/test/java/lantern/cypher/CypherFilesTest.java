package lantern.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every statement of Cypher is a file, and every file is a question that somebody asks. */
class CypherFilesTest {

    private static final Pattern NAMED = Pattern.compile("CypherFile\\.named\\(\\s*\"([^\"]+)\"");
    private static final Pattern IN_JAVA =
            Pattern.compile("(MATCH|MERGE|CREATE) *\\(|UNWIND |RETURN |DETACH ");

    @Test
    void everyFileIsUsedAndEveryNameIsAFile() throws IOException {
        assertThat(namesInCode()).isEqualTo(namesOfFiles());
    }

    @Test
    void everyFileBeginsWithItsQuestionParametersAndRows() throws IOException {
        for (String name : namesOfFiles()) {
            List<String> lines = Files.readAllLines(CypherFiles.ROOT.resolve(name + ".cypher"));
            assertThat(lines.getFirst()).as(name).startsWith("// ").contains("?");
            assertThat(lines.get(1)).as(name).matches("// (\\$|No parameters|Each ).*");
            assertThat(lines).as(name).anyMatch(line -> line.startsWith("// Rows: "));
            String header = header(lines);
            Matcher parameter = Pattern.compile("\\$(\\w+)").matcher(String.join("\n", lines));
            while (parameter.find()) {
                assertThat(header).as(name).contains("$" + parameter.group(1));
            }
        }
    }

    @Test
    void everyReadOnSomebodysBehalfIsFilteredByTheirAudiences() throws IOException {
        for (String name : namesOfFiles()) {
            if (name.startsWith("ask/") || name.startsWith("snapshot/")) {
                assertThat(body(name)).as(name).contains("IN $audiences");
            }
        }
    }

    /** A scan over types that come as parameters mixes up its rows in Neo4j 2026.08.1. */
    @Test
    void noReadTakesTheTypesOfTiesAsParameters() throws IOException {
        for (String name : namesOfFiles()) {
            assertThat(body(name)).as(name).doesNotContain("$any(").doesNotContain("$all(");
        }
    }

    @Test
    void noCypherStandsInJava() throws IOException {
        for (Path file : sources()) {
            assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern(IN_JAVA);
        }
    }

    private static String header(List<String> lines) {
        return String.join("\n", lines.stream().takeWhile(line -> line.startsWith("//")).toList());
    }

    private static String body(String name) throws IOException {
        return String.join(
                "\n",
                Files.readAllLines(CypherFiles.ROOT.resolve(name + ".cypher")).stream()
                        .filter(line -> !line.startsWith("//"))
                        .toList());
    }

    private static Set<String> namesOfFiles() throws IOException {
        return CypherFiles.names();
    }

    private static Set<String> namesInCode() throws IOException {
        var names = new TreeSet<String>();
        for (Path file : sources()) {
            Matcher matcher = NAMED.matcher(Files.readString(file));
            while (matcher.find()) {
                names.add(matcher.group(1));
            }
        }
        return names;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
