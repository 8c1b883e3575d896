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
    private static final CypherFile SUBMISSION = CypherFile.named("rebuild/submission");
    private static final CypherFile FIND = CypherFile.named("rebuild/report");

    private final ReportId report;

    Deletion(ReportId report) {
        this.report = report;
    }

    /** A file that was only put aside brought nothing but its note. */
    boolean run(Graph graph) {
        Map<String, Object> id = Map.of("id", report.value());
        boolean recorded = !graph.rows(FIND, id).isEmpty();
        if (!recorded && graph.rows(SUBMISSION, id).isEmpty()) {
            return false;
        }
        if (recorded) {
            takeAwayWhatItSays(graph, id);
        }
        graph.run(REPORT, id);
        if (recorded) {
            Position.raise(graph);
        }
        return true;
    }

    private void takeAwayWhatItSays(Graph graph, Map<String, Object> id) {
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
    }
}
