package lantern.model.report;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A 3x5x2 grade, written {@code 1BP}.
 *
 * @param original the grade as first written when it was mapped from a legacy scale ({@code B24}),
 *     else null
 */
public record Grade(
        SourceEvaluation source,
        Assessment assessment,
        HandlingCode handling,
        @Nullable String original) {

    public static Grade of(SourceEvaluation source, Assessment assessment, HandlingCode handling) {
        return new Grade(source, assessment, handling, null);
    }

    /** Reads {@code 1BP} or {@code [1BP]}; empty when it is no 3x5x2 grade. */
    public static Optional<Grade> find(String words) {
        String code = words.strip().replaceAll("^\\[|]$", "");
        if (code.length() != 3) {
            return Optional.empty();
        }
        for (SourceEvaluation source : SourceEvaluation.values()) {
            for (Assessment assessment : Assessment.values()) {
                for (HandlingCode handling : HandlingCode.values()) {
                    Grade grade = of(source, assessment, handling);
                    if (grade.code().equals(code)) {
                        return Optional.of(grade);
                    }
                }
            }
        }
        return Optional.empty();
    }

    public String code() {
        return "" + source.code() + assessment.code() + handling.code();
    }

    /**
     * Confirmed from a reliable source that knows or is corroborated; tentative when unreliable,
     * unknown or doubted.
     */
    public Strength strength() {
        if (source == SourceEvaluation.NOT_RELIABLE
                || assessment == Assessment.NOT_KNOWN
                || assessment == Assessment.SUSPECTED_FALSE) {
            return Strength.TENTATIVE;
        }
        boolean known =
                assessment == Assessment.KNOWN_DIRECTLY
                        || assessment == Assessment.KNOWN_INDIRECTLY_CORROBORATED;
        return source == SourceEvaluation.RELIABLE && known
                ? Strength.CONFIRMED
                : Strength.UNCONFIRMED;
    }

    @Override
    public String toString() {
        return code();
    }
}
