package lantern.ingest.relate;

import java.util.List;
import java.util.regex.Pattern;
import lantern.ingest.relate.frame.Table;

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

    /** "who was", ", aged 16, was", "worked there and was", "is believed to have been". */
    private static final String TO_VERB =
            "(?:,[^,;PQ]{0,60},)?(?:[^PQ;]{0,60}?\\b(?:and|but|who)\\b)?(?:"
                + " (?:also|then|later|has|had|have|is|was|were|said|believed|thought|alleged|reported|to|\\w+ly|often)){0,4}"
                + " ";

    private static final Pattern DENIAL =
            Pattern.compile("\\b(?:not|never|nothing|no|hardly|refus|declin|without|un\\w+)");

    /** Those of the table that lies beside this class. */
    static List<Indicator> table() {
        return Table.lines(Indicator.class, "indicators.txt").stream().map(Indicator::of).toList();
    }

    private static Indicator of(String line) {
        String[] cells = line.split(" ; ", 3);
        if (cells.length != 3 || !cells[2].contains("{P}")) {
            throw new IllegalStateException("indicators.txt: not three cells with a {P}: " + line);
        }
        String words =
                cells[2].replace(" ~", TO_VERB)
                        .replace(" _", FEW_WORDS + "\\b")
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
