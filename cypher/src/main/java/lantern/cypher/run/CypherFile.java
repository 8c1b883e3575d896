package lantern.cypher.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lantern.model.evidence.TieKind;

/**
 * One statement of Cypher in a file of its own. Its first lines say the question, the parameters
 * and the rows. In the place of a relationship's type, {@code ANY_TIE} stands for every kind of
 * tie, {@code ANY_STATEMENT} for these and denials, {@code HARMING_TIE} and {@code OFFENDING_TIE}
 * for those that say who was harmed and by whom.
 *
 * @param name folder and question, without the ending: {@code ask/ties}
 */
public record CypherFile(String name, String text) {

    private static final String FOLDER = "/lantern/cypher/";
    private static final String TIES = types(_ -> true);

    // Not by $any(…): Neo4j 2026.08.1 mixes up the rows of a scan over types that are parameters.
    private static final Map<String, String> STANDING_FOR =
            Map.of(
                    "ANY_TIE",
                    TIES,
                    "ANY_STATEMENT",
                    TIES + "|DENIED",
                    "HARMING_TIE",
                    types(TieKind::harms),
                    "OFFENDING_TIE",
                    types(TieKind::offends));

    /**
     * @throws IllegalArgumentException when there is no such file
     */
    public static CypherFile named(String name) {
        try (InputStream file = CypherFile.class.getResourceAsStream(FOLDER + name + ".cypher")) {
            if (file == null) {
                throw new IllegalArgumentException("no file " + name + ".cypher");
            }
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            for (var word : STANDING_FOR.entrySet()) {
                text = text.replace(word.getKey(), word.getValue());
            }
            return new CypherFile(name, text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name + ".cypher", e);
        }
    }

    private static String types(Predicate<TieKind> which) {
        return Arrays.stream(TieKind.values())
                .filter(which)
                .map(TieKind::name)
                .collect(Collectors.joining("|"));
    }
}
