package lantern.ingest.read;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import lantern.model.report.Assessment;
import lantern.model.report.Grade;
import lantern.model.report.HandlingCode;
import lantern.model.report.SourceEvaluation;

/**
 * Legacy 5x5x5 grades as 3x5x2. A mapped grade keeps what was first written. Where the old scale is
 * finer the mapping takes the weaker: nothing is upgraded.
 */
public final class LegacyGrades {

    private static final Pattern CODE = Pattern.compile("[A-E][1-5][1-5]");

    private static final Map<Character, SourceEvaluation> SOURCES =
            Map.of(
                    'A', SourceEvaluation.RELIABLE,
                    'B', SourceEvaluation.RELIABLE,
                    'C', SourceEvaluation.NOT_RELIABLE,
                    'D', SourceEvaluation.NOT_RELIABLE,
                    'E', SourceEvaluation.UNTESTED);

    private static final Map<Character, Assessment> ASSESSMENTS =
            Map.of(
                    '1', Assessment.KNOWN_DIRECTLY,
                    '2', Assessment.KNOWN_DIRECTLY,
                    '3', Assessment.KNOWN_INDIRECTLY_CORROBORATED,
                    '4', Assessment.NOT_KNOWN,
                    '5', Assessment.SUSPECTED_FALSE);

    private static final Map<Character, HandlingCode> HANDLINGS =
            Map.of(
                    '1', HandlingCode.PERMITTED,
                    '2', HandlingCode.PERMITTED,
                    '3', HandlingCode.PERMITTED,
                    '4', HandlingCode.CONDITIONS,
                    '5', HandlingCode.CONDITIONS);

    private LegacyGrades() {}

    /**
     * @param code such as {@code B24}
     */
    @SuppressWarnings("NullAway") // the pattern allows only letters that the tables hold
    public static Optional<Grade> find(String code) {
        if (!CODE.matcher(code).matches()) {
            return Optional.empty();
        }
        return Optional.of(
                new Grade(
                        SOURCES.get(code.charAt(0)),
                        ASSESSMENTS.get(code.charAt(1)),
                        HANDLINGS.get(code.charAt(2)),
                        code));
    }
}
