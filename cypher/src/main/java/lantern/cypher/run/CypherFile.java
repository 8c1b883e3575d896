package lantern.cypher.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * One statement of Cypher in a file of its own. Its first lines say the question, the parameters
 * and the rows.
 *
 * @param name folder and question, without the ending: {@code ask/ties}
 */
public record CypherFile(String name, String text) {

    private static final String FOLDER = "/lantern/cypher/";

    /**
     * @throws IllegalArgumentException when there is no such file
     */
    public static CypherFile named(String name) {
        try (InputStream file = CypherFile.class.getResourceAsStream(FOLDER + name + ".cypher")) {
            if (file == null) {
                throw new IllegalArgumentException("no file " + name + ".cypher");
            }
            return new CypherFile(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name + ".cypher", e);
        }
    }
}
