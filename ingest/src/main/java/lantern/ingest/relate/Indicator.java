package lantern.ingest.relate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One way of saying that a person shows a sign of trafficking.
 *
 * @param dimension "act", "means", "purpose", "nrm" or "child"
 * @param term "debt bondage"
 * @param pattern over a sentence's {@link People}; names the person concerned {@code who}
 * @param negative its own words deny something: "was never paid"
 */
record Indicator(String dimension, String term, Pattern pattern, boolean negative) {

    private static final String FEW_WORDS = "[^PQ;]{0,60}?";
    private static final Pattern DENIAL =
            Pattern.compile("\\b(?:not|never|nothing|no|hardly|refus|declin|without|un\\w+)");

    /** Those of the table that lies beside this class. */
    static List<Indicator> table() {
        try (InputStream in =
                        Objects.requireNonNull(
                                Indicator.class.getResourceAsStream("indicators.txt"),
                                "built without indicators.txt");
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Indicator::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Indicator of(String line) {
        String[] cells = line.split(" ; ", 3);
        if (cells.length != 3 || !cells[2].contains("{P}")) {
            throw new IllegalStateException("indicators.txt: not three cells with a {P}: " + line);
        }
        String words =
                cells[2].replace(" _", FEW_WORDS + "\\b")
                        .replace("_", FEW_WORDS)
                        .replace(" ?", "\\s{0,3}")
                        .replace(" ", "\\s{1,3}")
                        .replace("{P}", "(?<who>P+|Q+)");
        return new Indicator(
                cells[0].strip(),
                cells[1].strip(),
                Pattern.compile(words),
                DENIAL.matcher(cells[2]).find());
    }
}
