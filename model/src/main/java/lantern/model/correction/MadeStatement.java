package lantern.model.correction;

import java.util.Map;
import lantern.model.evidence.Statement;
import lantern.model.evidence.StatementId;
import lantern.model.report.Period;
import lantern.model.report.Report;
import lantern.model.report.Span;

/** Statements that corrections make. */
final class MadeStatement {

    private MadeStatement() {}

    /** One that was missed, with the grade of the item that its words stand in. */
    static Statement missed(Tied tied, Span span, Report report) {
        return new Statement(
                StatementId.made(tied, span),
                tied.kind(),
                tied.from(),
                tied.to(),
                Period.UNKNOWN,
                tied.polarity(),
                tied.certainty(),
                span,
                report.gradeAt(span),
                Map.of());
    }

    /** One that says it otherwise, of the same time and grade, by the same words. */
    static Statement otherwise(Statement statement, Tied as) {
        return new Statement(
                StatementId.made(as, statement.span()),
                as.kind(),
                as.from(),
                as.to(),
                statement.when(),
                as.polarity(),
                as.certainty(),
                statement.span(),
                statement.grade(),
                statement.fields());
    }
}
