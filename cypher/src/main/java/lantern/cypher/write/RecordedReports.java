package lantern.cypher.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import lantern.cypher.row.InOrder;
import lantern.cypher.row.MentionRow;
import lantern.cypher.row.ReportRow;
import lantern.cypher.row.StatementRow;
import lantern.cypher.row.Texts;
import lantern.cypher.run.CypherFile;
import lantern.cypher.run.Graph;
import lantern.cypher.run.Transactions;
import lantern.model.entity.EntityId;
import lantern.model.evidence.Mention;
import lantern.model.evidence.MentionId;
import lantern.model.evidence.Statement;
import lantern.model.port.Filed;
import lantern.model.report.Report;
import lantern.model.report.ReportId;
import org.neo4j.driver.Record;

/** Reads all reports back, a page at a time, in the order in which they were recorded. */
final class RecordedReports {

    private static final CypherFile REPORTS = CypherFile.named("rebuild/reports");
    private static final CypherFile MENTIONS = CypherFile.named("rebuild/mentions");
    private static final CypherFile STATEMENTS = CypherFile.named("rebuild/statements");
    private static final int PAGE = 50;

    private final Transactions transactions;

    RecordedReports(Transactions transactions) {
        this.transactions = transactions;
    }

    void forEach(Consumer<Filed> consumer) {
        forEachAfter(0, consumer);
    }

    void forEachAfter(long position, Consumer<Filed> consumer) {
        long after = position;
        Page page = pageAfter(after);
        while (!page.reports().isEmpty()) {
            page.reports().forEach(consumer);
            after = page.last();
            page = pageAfter(after);
        }
    }

    private Page pageAfter(long position) {
        return transactions.read(graph -> page(graph, position));
    }

    private static Page page(Graph graph, long after) {
        List<Record> rows = graph.rows(REPORTS, Map.of("after", after, "page", PAGE));
        List<Report> reports =
                rows.stream().map(row -> ReportRow.withoutText(row.get("report"))).toList();
        List<String> ids = reports.stream().map(report -> report.id().value()).toList();
        var mentions = new HashMap<ReportId, List<Mention>>();
        var ends = new HashMap<ReportId, Map<MentionId, EntityId>>();
        for (Record row : graph.rows(MENTIONS, Map.of("ids", ids))) {
            var report = new ReportId(row.get("report").asString());
            Mention mention =
                    MentionRow.mention(row.get("mention"), Texts.kind(row.get("labels")), report);
            mentions.computeIfAbsent(report, _ -> new ArrayList<>()).add(mention);
            ends.computeIfAbsent(report, _ -> new HashMap<>())
                    .put(mention.id(), new EntityId(row.get("entity").asString()));
        }
        var statements = new HashMap<ReportId, List<Statement>>();
        for (Record row : graph.rows(STATEMENTS, Map.of("ids", ids))) {
            var report = new ReportId(row.get("report").asString());
            statements
                    .computeIfAbsent(report, _ -> new ArrayList<>())
                    .add(
                            StatementRow.statement(
                                    row.get("type").asString(), row.get("statement"), report));
        }
        List<Filed> filed =
                reports.stream()
                        .map(report ->
                                new Filed(
                                        InOrder.evidence(
                                                report,
                                                mentions.getOrDefault(report.id(), List.of()),
                                                statements.getOrDefault(report.id(), List.of())),
                                        ends.getOrDefault(report.id(), Map.of())))
                        .toList();
        long last = rows.isEmpty() ? after : rows.getLast().get("report").get("position").asLong();
        return new Page(filed, last);
    }

    private record Page(List<Filed> reports, long last) {}
}
