package lantern.model.evidence;

import java.util.Map;
import lantern.model.report.Grade;
import lantern.model.report.Period;
import lantern.model.report.Span;
import lantern.model.report.Strength;
import org.jspecify.annotations.Nullable;

/**
 * A report says that two of its mentions are tied, or that they are not.
 *
 * @param span the words that say so, both ends included where they stand in it
 * @param grade the item's own, null when it has none
 */
public record Statement(
        StatementId id,
        TieKind kind,
        MentionId from,
        MentionId to,
        Period when,
        Polarity polarity,
        Certainty certainty,
        Span span,
        @Nullable Grade grade,
        Map<Field, String> fields) {

    public Statement {
        fields = Map.copyOf(fields);
    }

    /** How firmly its line may be drawn: its grade's, but tentative when hedged or ungraded. */
    public Strength strength() {
        return certainty == Certainty.HEDGED || grade == null
                ? Strength.TENTATIVE
                : grade.strength();
    }
}
