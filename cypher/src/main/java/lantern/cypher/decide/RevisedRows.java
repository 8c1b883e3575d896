package lantern.cypher.decide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lantern.cypher.row.EntityRow;
import lantern.cypher.row.JointRow;
import lantern.cypher.row.MentionRow;
import lantern.cypher.row.StatementRow;
import lantern.cypher.run.CypherFile;
import lantern.cypher.run.Graph;
import lantern.model.entity.EntityId;
import lantern.model.entity.Joint;
import lantern.model.entity.Placement;
import lantern.model.evidence.Mention;
import lantern.model.evidence.MentionId;
import lantern.model.evidence.Statement;
import lantern.model.port.Filing;
import lantern.model.report.Report;
import org.neo4j.driver.Record;

/** What a newer reading of a report writes. */
final class RevisedRows {

    private static final CypherFile ENTITIES = CypherFile.named("write/entities");
    private static final CypherFile MENTIONS = CypherFile.named("write/mentions");
    private static final CypherFile STATEMENTS = CypherFile.named("write/statements");
    private static final CypherFile JOINTS = CypherFile.named("write/joints");

    /** Why a mention was placed where it was first, and when: kept with a mention that is kept. */
    private static final List<String> WHY =
            List.of("placed", "verdict", "weight", "clues", "candidates", "recorded");

    private final Filing filing;
    private final Report report;
    private final Map<MentionId, EntityId> ends;
    private final Map<MentionId, Record> before;
    private final Map<MentionId, Placement> placements;

    /**
     * @param ends where each mention is to end
     * @param before the mentions that may be kept
     */
    RevisedRows(Filing filing, Map<MentionId, EntityId> ends, Map<MentionId, Record> before) {
        this.filing = filing;
        this.report = filing.evidence().report();
        this.ends = ends;
        this.before = before;
        this.placements =
                filing.resolution().placements().stream()
                        .collect(Collectors.toMap(Placement::mention, placement -> placement));
    }

    void write(Graph graph) {
        graph.runOnAll(ENTITIES, "entities", entities(), Map.of());
        graph.runOnAll(MENTIONS, "mentions", mentions(), Map.of("report", report.id().value()));
        graph.runOnAll(STATEMENTS, "statements", statements(), Map.of());
    }

    /**
     * Only of entities that are new to the report: of the others it has said its say.
     *
     * @param known entities that it mentioned before
     */
    void join(Graph graph, Set<String> known) {
        Set<String> founded = new HashSet<>(mentioned());
        founded.removeAll(known);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Joint joint : filing.resolution().joints()) {
            if (founded.contains(joint.first().value())
                    || founded.contains(joint.second().value())) {
                rows.add(JointRow.row(joint, report.id()));
            }
        }
        graph.runOnAll(JOINTS, "joints", rows, Map.of());
    }

    Set<String> mentioned() {
        return ends.values().stream().map(EntityId::value).collect(Collectors.toSet());
    }

    private List<Map<String, Object>> entities() {
        var rows = new TreeMap<String, Map<String, Object>>();
        for (Mention mention : filing.evidence().mentions()) {
            EntityId end = end(mention.id());
            rows.computeIfAbsent(end.value(), _ -> EntityRow.row(end, mention));
        }
        return List.copyOf(rows.values());
    }

    private List<Map<String, Object>> mentions() {
        Map<MentionId, Long> says =
                filing.evidence().statements().stream()
                        .collect(Collectors.groupingBy(Statement::from, Collectors.counting()));
        var rows = new ArrayList<Map<String, Object>>();
        for (Mention mention : filing.evidence().mentions()) {
            Map<String, Object> properties =
                    MentionRow.properties(
                            mention,
                            Objects.requireNonNull(placements.get(mention.id())),
                            report,
                            says.getOrDefault(mention.id(), 0L));
            Record there = before.get(mention.id());
            String end = end(mention.id()).value();
            if (there != null && there.get("entity").asString().equals(end)) {
                keepWhy(there, properties);
            }
            rows.add(Map.of("entity", end, "properties", properties));
        }
        return rows;
    }

    private static void keepWhy(Record there, Map<String, Object> properties) {
        for (String name : WHY) {
            properties.remove(name);
            var value = there.get("mention").get(name);
            if (!value.isNull()) {
                properties.put(name, value);
            }
        }
    }

    private List<Map<String, Object>> statements() {
        var rows = new ArrayList<Map<String, Object>>();
        for (Statement statement : filing.evidence().statements()) {
            rows.add(
                    Map.of(
                            "from",
                            end(statement.from()).value(),
                            "to",
                            end(statement.to()).value(),
                            "type",
                            StatementRow.type(statement),
                            "properties",
                            StatementRow.properties(statement, report)));
        }
        return rows;
    }

    private EntityId end(MentionId mention) {
        return Objects.requireNonNull(ends.get(mention));
    }
}
