package lantern.model.correction;

import lantern.model.evidence.EntityKind;
import lantern.model.evidence.MentionId;
import lantern.model.evidence.StatementId;
import lantern.model.report.ReportId;
import lantern.model.report.Span;

/**
 * What a person puts right in the reading of one report. It names places in the text and kinds,
 * never words: it means the same after another reading of the same report, and tells nothing of a
 * report that is gone.
 */
public sealed interface Correction {

    ReportId report();

    /**
     * These words name nothing: the mention does not count, nor do the statements that rest on it.
     */
    record Strike(ReportId report, MentionId mention) implements Correction {}

    /**
     * A mention is of another kind, or its words begin or end elsewhere. What is said of it is said
     * of the one that takes its place.
     */
    record Recast(MentionId mention, EntityKind kind, Span span) implements Correction {
        @Override
        public ReportId report() {
            return span.report();
        }
    }

    /** A mention that was missed. */
    record Name(EntityKind kind, Span span) implements Correction {
        @Override
        public ReportId report() {
            return span.report();
        }
    }

    /** The report does not say so. */
    record Retract(ReportId report, StatementId statement) implements Correction {}

    /** The report says it otherwise: of another kind, the other way round, or that it is not so. */
    record Restate(ReportId report, StatementId statement, Tied as) implements Correction {}

    /**
     * A statement that was missed.
     *
     * @param span the words that say so
     */
    record State(Tied tied, Span span) implements Correction {
        @Override
        public ReportId report() {
            return span.report();
        }
    }
}
