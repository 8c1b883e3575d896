package lantern.ingest.read;

import java.util.List;
import java.util.Map;
import lantern.model.access.Audience;
import lantern.model.evidence.Mention;
import lantern.model.evidence.Statement;
import lantern.model.report.Handling;
import lantern.model.report.Report;

/**
 * What a reader makes of a file: the report, its prose, and what its form alone already says.
 *
 * @param passages prose, in the order of the text, not overlapping
 * @param mentions those that the form gives, such as the cells of a table
 * @param statements those that the form gives, such as the ties of a mapping
 * @param rows by the number of its item, what a row with prose gives the prose to speak of
 */
public record Reading(
        Report report,
        List<Passage> passages,
        List<Mention> mentions,
        List<Statement> statements,
        Map<Integer, RowContext> rows)
        implements Opened {

    public Reading(
            Report report,
            List<Passage> passages,
            List<Mention> mentions,
            List<Statement> statements) {
        this(report, passages, mentions, statements, Map.of());
    }

    public Reading {
        rows = Map.copyOf(rows);
        passages = List.copyOf(passages);
        mentions = List.copyOf(mentions);
        statements = List.copyOf(statements);
    }

    /** The same, taken out of a file of another audience. */
    public Reading within(Audience holder) {
        Handling own = report.handling();
        Audience audience = own.audience().within(holder);
        return audience.equals(own.audience())
                ? this
                : new Reading(
                        report.with(new Handling(audience, own.conditions())),
                        passages,
                        mentions,
                        statements,
                        rows);
    }

    public static Reading prose(Report report, List<Passage> passages) {
        return new Reading(report, passages, List.of(), List.of());
    }
}
