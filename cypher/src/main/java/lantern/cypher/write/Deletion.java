package lantern.cypher.write;

import java.util.List;
import java.util.Map;
import lantern.cypher.run.CypherFile;
import lantern.cypher.run.Graph;
import lantern.model.report.ReportId;

/**
 * Takes away exactly what a report brought, its file's note included. The ledger keeps the
 * decisions that named it.
 */
final class Deletion {

    private static final CypherFile STATEMENTS = CypherFile.named("write/delete-statements");
    private static final CypherFile JOINTS = CypherFile.named("write/delete-joints");
    private static final CypherFile MENTIONS = CypherFile.named("write/delete-mentions");
    private static final CypherFile ENTITIES = CypherFile.named("write/delete-unheld-entities");
    private static final CypherFile REPORT = CypherFile.named("write/delete-report");
    private static final CypherFile FIND = CypherFile.named("rebuild/report");

    private final ReportId report;

    Deletion(ReportId report) {
        this.report = report;
    }

    boolean run(Graph graph) {
        Map<String, Object> id = Map.of("id", report.value());
        if (graph.rows(FIND, id).isEmpty()) {
            return false;
        }
        graph.run(STATEMENTS, id);
        graph.run(JOINTS, id);
        List<String> touched =
                graph
                        .rows(
                                MENTIONS,
                                Map.of("id", report.value(), "prefix", report.brief() + ":"))
                        .stream()
                        .map(row -> row.get("entity").asString())
                        .sorted()
                        .toList();
        graph.runOnAll(ENTITIES, "ids", touched, Map.of());
        graph.run(REPORT, id);
        Position.raise(graph);
        return true;
    }
}
