package lantern.cypher.row;

import java.util.HashMap;
import java.util.Map;
import lantern.model.entity.Tie;
import lantern.model.evidence.Certainty;
import lantern.model.evidence.MentionId;
import lantern.model.evidence.Polarity;
import lantern.model.evidence.Statement;
import lantern.model.evidence.StatementId;
import lantern.model.evidence.TieKind;
import lantern.model.report.Period;
import lantern.model.report.Report;
import lantern.model.report.ReportId;
import org.neo4j.driver.Value;

/** A statement as a relationship between the entities that its mentions mean. */
public final class StatementRow {

    /** The type of every statement that something is not so. */
    public static final String DENIED = "DENIED";

    private StatementRow() {}

    public static String type(Statement statement) {
        return statement.polarity() == Polarity.DENIED ? DENIED : statement.kind().name();
    }

    public static Map<String, Object> properties(Statement statement, Report report) {
        var row = new HashMap<String, Object>();
        Texts.put(statement.fields(), row);
        MentionRow.put(statement.span(), report, row);
        row.put("key", statement.id().value());
        row.put("from", statement.from().value());
        row.put("to", statement.to().value());
        row.put("report", report.id().value());
        row.put("quote", report.words(statement.span()));
        row.put("certainty", statement.certainty().name());
        row.put("strength", statement.strength().name());
        if (!statement.when().words().isEmpty()) {
            row.put("when", statement.when().words());
        }
        if (statement.when().first() != null) {
            row.put("first", statement.when().first());
        }
        if (statement.when().last() != null) {
            row.put("last", statement.when().last());
        }
        String grade = Texts.grade(statement.grade());
        if (grade == null) {
            row.remove("grade");
        } else {
            row.put("grade", grade);
        }
        if (statement.polarity() == Polarity.DENIED) {
            row.put("kind", statement.kind().name());
        }
        return row;
    }

    public static Statement statement(String type, Value row, ReportId report) {
        return new Statement(
                new StatementId(row.get("key").asString()),
                kind(type, row),
                new MentionId(row.get("from").asString()),
                new MentionId(row.get("to").asString()),
                when(row),
                type.equals(DENIED) ? Polarity.DENIED : Polarity.POSITIVE,
                Certainty.valueOf(row.get("certainty").asString()),
                MentionRow.span(row, report),
                Texts.grade(row.get("grade")),
                Texts.fields(row));
    }

    public static TieKind kind(String type, Value row) {
        return TieKind.valueOf(type.equals(DENIED) ? row.get("kind").asString() : type);
    }

    /** The statement as one source of a tie, with its report's title and date. */
    public static Tie.Stated stated(Value row, Value title, Value about) {
        var report = new ReportId(row.get("report").asString());
        return new Tie.Stated(
                new StatementId(row.get("key").asString()),
                MentionRow.source(row, row.get("quote").asString(), report, title, about),
                when(row),
                Certainty.valueOf(row.get("certainty").asString()),
                Texts.fields(row));
    }

    private static Period when(Value row) {
        return new Period(
                row.get("when").asString(""),
                ReportRow.about(row.get("first")),
                ReportRow.about(row.get("last")));
    }
}
