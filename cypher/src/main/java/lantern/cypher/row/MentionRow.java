package lantern.cypher.row;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lantern.model.access.Audience;
import lantern.model.entity.Clue;
import lantern.model.entity.Placement;
import lantern.model.entity.Source;
import lantern.model.entity.Verdict;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Mention;
import lantern.model.evidence.MentionId;
import lantern.model.report.Condition;
import lantern.model.report.Item;
import lantern.model.report.Report;
import lantern.model.report.ReportId;
import lantern.model.report.Span;
import org.neo4j.driver.Value;

/** A mention as a relationship from its report to whom it means. */
public final class MentionRow {

    private MentionRow() {}

    /**
     * @param says how many statements begin at it: where there are none, nobody need look for them
     */
    public static Map<String, Object> properties(
            Mention mention, Placement placement, Report report, long says) {
        var row = new HashMap<String, Object>();
        Texts.put(mention.fields(), row);
        put(mention.span(), report, row);
        row.put("key", mention.id().value());
        row.put("words", mention.words());
        if (says > 0) {
            row.put("says", says);
        }
        row.put("placed", placement.entity().value());
        if (mention.antecedent() != null) {
            row.put("antecedent", mention.antecedent().value());
        }
        put(placement.verdict(), row);
        return row;
    }

    private static void put(Verdict verdict, Map<String, Object> row) {
        switch (verdict) {
            case Verdict.Same(_, double weight, List<Clue> clues) -> {
                row.put("verdict", "SAME");
                row.put("weight", weight);
                row.put("clues", Texts.clues(clues));
            }
            case Verdict.Unseen() -> row.put("verdict", "UNSEEN");
            case Verdict.Ask(var candidates) -> {
                row.put("verdict", "ASK");
                row.put(
                        "candidates",
                        candidates.stream().map(same -> same.entity().value()).toList());
            }
        }
    }

    /** Where it stands, how it is graded and who may read it. */
    static void put(Span span, Report report, Map<String, Object> row) {
        row.put("item", span.item());
        row.put("start", span.start());
        row.put("end", span.end());
        row.put("audience", report.handling().audience().key());
        Set<Condition> conditions = conditionsAt(span, report);
        if (!conditions.isEmpty()) {
            row.put("conditions", Texts.conditions(conditions));
        }
        String grade = Texts.grade(report.gradeAt(span));
        if (grade != null) {
            row.put("grade", grade);
        }
    }

    /** Those of the item, and those on the whole report. */
    private static Set<Condition> conditionsAt(Span span, Report report) {
        Set<Condition> whole = report.handling().conditions();
        Set<Condition> own = report.itemAt(span.start()).map(Item::conditions).orElse(Set.of());
        if (own.isEmpty()) {
            return whole;
        }
        var conditions = EnumSet.copyOf(own);
        conditions.addAll(whole);
        return conditions;
    }

    public static Mention mention(Value row, EntityKind kind, ReportId report) {
        Value antecedent = row.get("antecedent");
        return new Mention(
                new MentionId(row.get("key").asString()),
                kind,
                row.get("words").asString(),
                span(row, report),
                Texts.fields(row),
                antecedent.isNull() ? null : new MentionId(antecedent.asString()));
    }

    /** Why it was taken for whom it means; empty for the first of all, and where it was moved. */
    public static List<Clue> why(Value row, String entity) {
        return row.get("placed").asString().equals(entity)
                ? Texts.clues(row.get("clues"))
                : List.of();
    }

    /** The words of a mention, with their report's title and date. */
    public static Source source(Value row, ReportId report, Value title, Value about) {
        return source(row, row.get("words").asString(), report, title, about);
    }

    static Source source(Value row, String words, ReportId report, Value title, Value about) {
        return new Source(
                span(row, report),
                words,
                title.asString(),
                ReportRow.about(about),
                Texts.grade(row.get("grade")),
                Audience.parse(row.get("audience").asString()),
                Texts.conditions(row.get("conditions")));
    }

    static Span span(Value row, ReportId report) {
        return new Span(
                report, row.get("item").asInt(), row.get("start").asInt(), row.get("end").asInt());
    }
}
