package lantern.cypher.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import lantern.cypher.row.EntityRow;
import lantern.cypher.row.JointRow;
import lantern.cypher.row.MentionRow;
import lantern.cypher.row.ReportRow;
import lantern.cypher.row.StatementRow;
import lantern.cypher.row.SubmissionRow;
import lantern.cypher.run.CypherFile;
import lantern.cypher.run.Graph;
import lantern.model.entity.EntityId;
import lantern.model.entity.Placement;
import lantern.model.evidence.Mention;
import lantern.model.evidence.MentionId;
import lantern.model.evidence.Statement;
import lantern.model.port.EvidenceStore.Recorded;
import lantern.model.port.Filing;
import lantern.model.port.Submission;
import lantern.model.report.Report;
import org.neo4j.driver.Record;

/**
 * Writes one report. All rows are made before the transaction, so that it is short and can be
 * repeated; entities come in the order of their ids, so that two recordings lock them in the same
 * order. The report's own constraint lets one recording of it through: nothing after it can double.
 */
final class Recording {

    private static final CypherFile BEGIN = CypherFile.named("write/begin-report");

    /** More rows than this go in batches: one message of them would fill the store's memory. */
    private static final int MOST_AT_ONCE = 20_000;

    private static final CypherFile EVIDENCE = CypherFile.named("write/evidence");
    private static final CypherFile ENTITIES = CypherFile.named("write/entities");
    private static final CypherFile MENTIONS = CypherFile.named("write/mentions");
    private static final CypherFile STATEMENTS = CypherFile.named("write/statements");
    private static final CypherFile JOINTS = CypherFile.named("write/joints");
    private static final CypherFile SUBMISSION = CypherFile.named("write/submission");
    private static final CypherFile PLACE = CypherFile.named("write/place-report");

    private final Filing filing;
    private final Report report;
    private final Map<MentionId, Placement> placements;

    Recording(Filing filing) {
        this.filing = filing;
        this.report = filing.evidence().report();
        this.placements =
                filing.resolution().placements().stream()
                        .collect(Collectors.toMap(Placement::mention, Function.identity()));
        for (Mention mention : filing.evidence().mentions()) {
            if (!placements.containsKey(mention.id())) {
                throw new IllegalArgumentException("nobody said who is meant by " + mention.id());
            }
        }
    }

    Recorded run(Graph graph) {
        String id = report.id().value();
        Record begun =
                graph.rows(
                                BEGIN,
                                Map.of(
                                        "id",
                                        id,
                                        "report",
                                        ReportRow.properties(report),
                                        "filing",
                                        filing.number().toString()))
                        .getFirst();
        if (!begun.get("fresh").asBoolean()) {
            return new Recorded(begun.get("mine").asBoolean(false), begun.get("position").asLong());
        }
        if (filing.evidence().mentions().size() + filing.evidence().statements().size()
                <= MOST_AT_ONCE) {
            writeAtOnce(graph, id);
        } else {
            graph.runOnAll(ENTITIES, "entities", entities(), Map.of());
            graph.runOnAll(MENTIONS, "mentions", mentions(), Map.of("report", id));
            graph.runOnAll(STATEMENTS, "statements", statements(), Map.of());
        }
        graph.runOnAll(JOINTS, "joints", joints(), Map.of());
        note(filing.submission(), graph);
        // last, since everybody who writes waits for whoever holds it
        long position = Position.raise(graph);
        graph.run(PLACE, Map.of("id", id, "position", position));
        return new Recorded(true, position);
    }

    /** In one statement, which looks up each entity once; the rows name it by its place. */
    private void writeAtOnce(Graph graph, String id) {
        List<Map<String, Object>> entities = entities();
        var places = new HashMap<Object, Integer>();
        entities.forEach(row -> places.put(row.get("id"), places.size()));
        if (!entities.isEmpty()) {
            graph.run(
                    EVIDENCE,
                    Map.of(
                            "report",
                            id,
                            "entities",
                            entities,
                            "mentions",
                            placed(mentions(), places, "entity"),
                            "statements",
                            placed(statements(), places, "from", "to")));
        }
    }

    private static List<Map<String, Object>> placed(
            List<Map<String, Object>> rows, Map<Object, Integer> places, String... ends) {
        var placed = new ArrayList<Map<String, Object>>(rows.size());
        for (Map<String, Object> row : rows) {
            var other = new HashMap<String, Object>(row);
            for (String end : ends) {
                other.put(end, places.get(row.get(end)));
            }
            placed.add(other);
        }
        return placed;
    }

    static void note(Submission submission, Graph graph) {
        graph.run(
                SUBMISSION,
                Map.of(
                        "id",
                        submission.id().value(),
                        "submission",
                        SubmissionRow.properties(submission)));
    }

    private List<Map<String, Object>> entities() {
        var rows = new TreeMap<String, Map<String, Object>>();
        for (Mention mention : filing.evidence().mentions()) {
            EntityId id = placement(mention.id()).entity();
            rows.computeIfAbsent(id.value(), _ -> EntityRow.row(id, mention));
        }
        return List.copyOf(rows.values());
    }

    private List<Map<String, Object>> mentions() {
        Map<MentionId, Long> says =
                filing.evidence().statements().stream()
                        .collect(Collectors.groupingBy(Statement::from, Collectors.counting()));
        var rows = new ArrayList<Map<String, Object>>();
        for (Mention mention : filing.evidence().mentions()) {
            rows.add(
                    Map.of(
                            "entity",
                            entityOf(mention.id()),
                            "properties",
                            MentionRow.properties(
                                    mention,
                                    placement(mention.id()),
                                    report,
                                    says.getOrDefault(mention.id(), 0L))));
        }
        return rows;
    }

    private List<Map<String, Object>> statements() {
        var rows = new ArrayList<Map<String, Object>>();
        for (Statement statement : filing.evidence().statements()) {
            rows.add(
                    Map.of(
                            "from",
                            entityOf(statement.from()),
                            "to",
                            entityOf(statement.to()),
                            "type",
                            StatementRow.type(statement),
                            "properties",
                            StatementRow.properties(statement, report)));
        }
        return rows;
    }

    private List<Map<String, Object>> joints() {
        return filing.resolution().joints().stream()
                .map(joint -> JointRow.row(joint, report.id()))
                .toList();
    }

    private String entityOf(MentionId mention) {
        return placement(mention).entity().value();
    }

    private Placement placement(MentionId mention) {
        Placement placement = placements.get(mention);
        if (placement == null) {
            throw new IllegalStateException("nobody said who is meant by " + mention);
        }
        return placement;
    }
}
