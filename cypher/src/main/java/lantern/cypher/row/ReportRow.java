package lantern.cypher.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lantern.model.access.Audience;
import lantern.model.report.Condition;
import lantern.model.report.Handling;
import lantern.model.report.Item;
import lantern.model.report.Origin;
import lantern.model.report.Report;
import lantern.model.report.ReportId;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** A report as a node: its items lie in lists side by side. */
public final class ReportRow {

    private ReportRow() {}

    public static Map<String, Object> properties(Report report) {
        var row = new HashMap<String, Object>();
        row.put("id", report.id().value());
        row.put("name", report.origin().name());
        row.put("path", report.origin().path());
        row.put("parent", parentOrEmpty(report.origin()));
        row.put("format", report.format());
        row.put("title", report.title());
        row.put("audience", report.handling().audience().key());
        row.put("conditions", Texts.conditions(report.handling().conditions()));
        row.put("text", report.text());
        if (report.about() != null) {
            row.put("about", report.about());
        }
        List<Item> items = report.items();
        row.put("itemNumbers", items.stream().map(Item::number).toList());
        row.put("itemStarts", items.stream().map(Item::start).toList());
        row.put("itemEnds", items.stream().map(Item::end).toList());
        row.put("itemGrades", items.stream().map(ReportRow::gradeOrEmpty).toList());
        row.put("itemConditions", items.stream().map(ReportRow::conditionsOf).toList());
        return row;
    }

    /** The whole report. */
    public static Report report(Value row) {
        return report(row, row.get("text").asString(), items(row));
    }

    /** The report without its text, and so without the items that cut it up. */
    public static Report withoutText(Value row) {
        return report(row, "", List.of());
    }

    public static @Nullable LocalDate about(Value date) {
        return date.isNull() ? null : date.asLocalDate();
    }

    /**
     * Where a report or a submission came from. A store of before files held files has no parent.
     */
    static Origin origin(Value row) {
        String parent = row.get("parent").asString("");
        return new Origin(
                row.get("name").asString(),
                row.get("path").asString(),
                parent.isEmpty() ? null : new ReportId(parent));
    }

    static String parentOrEmpty(Origin origin) {
        return origin.findParent().map(ReportId::value).orElse("");
    }

    private static Report report(Value row, String text, List<Item> items) {
        return new Report(
                new ReportId(row.get("id").asString()),
                origin(row),
                row.get("format").asString(),
                row.get("title").asString(),
                about(row.get("about")),
                new Handling(
                        Audience.parse(row.get("audience").asString()),
                        Texts.conditions(row.get("conditions"))),
                text,
                items);
    }

    private static List<Item> items(Value row) {
        var items = new ArrayList<Item>();
        for (int i = 0; i < row.get("itemNumbers").size(); i++) {
            items.add(
                    new Item(
                            row.get("itemNumbers").get(i).asInt(),
                            row.get("itemStarts").get(i).asInt(),
                            row.get("itemEnds").get(i).asInt(),
                            Texts.grade(row.get("itemGrades").get(i)),
                            conditionsIn(row.get("itemConditions").get(i).asString())));
        }
        return items;
    }

    private static String gradeOrEmpty(Item item) {
        String grade = Texts.grade(item.grade());
        return grade == null ? "" : grade;
    }

    /** A list cannot hold lists: the names stand in one text. */
    private static String conditionsOf(Item item) {
        return item.conditions().stream()
                .sorted()
                .map(Condition::name)
                .collect(Collectors.joining(" "));
    }

    private static Set<Condition> conditionsIn(String names) {
        var conditions = EnumSet.noneOf(Condition.class);
        Arrays.stream(names.split(" "))
                .filter(name -> !name.isEmpty())
                .forEach(name -> conditions.add(Condition.valueOf(name)));
        return conditions;
    }
}
