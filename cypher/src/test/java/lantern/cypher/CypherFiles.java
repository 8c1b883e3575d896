package lantern.cypher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The statements' files, but for the schema's, which the migrations run. */
final class CypherFiles {

    static final Path ROOT = Path.of("src/main/resources/lantern/cypher");

    private CypherFiles() {}

    static Set<String> names() throws IOException {
        var names = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(ROOT)) {
            files.map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".cypher") && !name.startsWith("schema/"))
                    .forEach(name -> names.add(name.substring(0, name.length() - 7)));
        }
        return names;
    }
}
