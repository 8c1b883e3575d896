package lantern.cypher.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lantern.cypher.row.EntityRow;
import lantern.cypher.row.JointRow;
import lantern.cypher.row.MentionRow;
import lantern.cypher.row.ReportRow;
import lantern.cypher.row.StatementRow;
import lantern.cypher.run.CypherFile;
import lantern.cypher.run.Graph;
import lantern.model.access.Audience;
import lantern.model.entity.DecisionId;
import lantern.model.entity.EntityId;
import lantern.model.entity.Joint;
import lantern.model.entity.Placement;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Mention;
import lantern.model.evidence.MentionId;
import lantern.model.evidence.Statement;
import lantern.model.port.EvidenceRevision.Revised;
import lantern.model.port.Filing;
import lantern.model.report.Report;
import org.neo4j.driver.Record;

/**
 * Replaces what one report says. What decides where a mention ends is read in the same transaction,
 * so that no decision is lost that is taken meanwhile.
 */
final class Revision {

    private static final CypherFile REPORT = CypherFile.named("revise/report");
    private static final CypherFile OLD_MENTIONS = CypherFile.named("rebuild/mentions");
    private static final CypherFile MOVES = CypherFile.named("revise/moves");
    private static final CypherFile DROP_STATEMENTS = CypherFile.named("write/delete-statements");
    private static final CypherFile DROP_MENTIONS = CypherFile.named("revise/drop-mentions");
    private static final CypherFile DROP_JOINTS = CypherFile.named("revise/drop-joints");
    private static final CypherFile WRITE_REPORT = CypherFile.named("revise/write-report");
    private static final CypherFile ENTITIES = CypherFile.named("write/entities");
    private static final CypherFile MENTIONS = CypherFile.named("write/mentions");
    private static final CypherFile STATEMENTS = CypherFile.named("write/statements");
    private static final CypherFile JOINTS = CypherFile.named("write/joints");
    private static final CypherFile SWEEP = CypherFile.named("revise/sweep");
    private static final CypherFile GONE = CypherFile.named("revise/gone");

    /** Why a mention was placed where it was first: it is kept with a mention that is kept. */
    private static final List<String> WHY =
            List.of("placed", "verdict", "weight", "clues", "candidates");

    private final Filing filing;
    private final Report report;
    private final Map<MentionId, Placement> placements;

    Revision(Filing filing) {
        this.filing = filing;
        this.report = filing.evidence().report();
        this.placements =
                filing.resolution().placements().stream()
                        .collect(Collectors.toMap(Placement::mention, placement -> placement));
    }

    /**
     * @throws IllegalArgumentException when there is no such report
     */
    Revised run(Graph graph) {
        // first, so that decisions are taken before it or after it
        long position = Position.raise(graph);
        Record begun =
                graph
                        .rows(
                                REPORT,
                                Map.of("id", id(), "filing", filing.number().toString()))
                        .stream()
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no report " + id()));
        boolean placedAnew = !begun.get("audience").asString().equals(audience());
        long recorded = placedAnew ? position : begun.get("position").asLong();
        Map<MentionId, Record> before = mentions(graph);
        List<Moved> moves = moves(graph, begun.get("position").asLong());
        Map<MentionId, EntityId> ends = ends(placedAnew ? Map.of() : before, placedAnew ? List.of() : moves);
        if (!begun.get("mine").asBoolean()) {
            write(graph, before, ends, placedAnew, recorded);
        }
        return new Revised(position, ends, adrift(graph, before, moves, ends, placedAnew));
    }

    private void write(
            Graph graph,
            Map<MentionId, Record> before,
            Map<MentionId, EntityId> ends,
            boolean placedAnew,
            long recorded) {
        graph.run(DROP_STATEMENTS, Map.of("id", id()));
        graph.run(DROP_MENTIONS, Map.of("id", id()));
        graph.run(
                WRITE_REPORT,
                Map.of(
                        "id",
                        id(),
                        "report",
                        ReportRow.properties(report),
                        "filing",
                        filing.number().toString(),
                        "position",
                        recorded));
        graph.runOnAll(ENTITIES, "entities", entityRows(ends), Map.of());
        graph.runOnAll(
                MENTIONS,
                "mentions",
                mentionRows(ends, placedAnew ? Map.of() : before),
                Map.of("report", id()));
        graph.runOnAll(STATEMENTS, "statements", statementRows(ends), Map.of());
        Set<String> mentioned = values(ends.values());
        Set<String> gone = before.values().stream().map(Revision::end).collect(Collectors.toSet());
        graph.run(
                DROP_JOINTS,
                Map.of("id", id(), "ids", placedAnew ? List.of() : List.copyOf(mentioned)));
        graph.runOnAll(JOINTS, "joints", jointRows(mentioned, placedAnew ? Set.of() : gone), Map.of());
        gone.removeAll(mentioned);
        graph.runOnAll(SWEEP, "ids", gone.stream().sorted().toList(), Map.of());
        GraphRevision.note(filing.submission(), graph);
    }

    private Map<MentionId, Record> mentions(Graph graph) {
        var mentions = new HashMap<MentionId, Record>();
        for (Record row : graph.rows(OLD_MENTIONS, Map.of("ids", List.of(id())))) {
            mentions.put(new MentionId(row.get("mention").get("key").asString()), row);
        }
        return mentions;
    }

    private List<Moved> moves(Graph graph, long since) {
        return graph
                .rows(MOVES, Map.of("prefix", report.id().brief() + ":", "since", since))
                .stream()
                .map(row ->
                        new Moved(
                                new DecisionId(row.get("decision").asString()),
                                new MentionId(row.get("mention").asString()),
                                new EntityId(row.get("end").asString())))
                .toList();
    }

    /**
     * What numbers a thing means that thing. All else stays where it was, or goes where it was
     * moved before it was lost, or where it is placed now.
     */
    private Map<MentionId, EntityId> ends(Map<MentionId, Record> before, List<Moved> moves) {
        var moved = new HashMap<MentionId, EntityId>();
        moves.forEach(move -> moved.put(move.mention(), move.end()));
        var ends = new HashMap<MentionId, EntityId>();
        for (Mention mention : filing.evidence().mentions()) {
            EntityId end = placement(mention.id()).entity();
            if (mention.kind().identity() != EntityKind.Identity.EXACT) {
                Record there = before.get(mention.id());
                end =
                        there == null
                                ? moved.getOrDefault(mention.id(), end)
                                : new EntityId(end(there));
            }
            ends.put(mention.id(), end);
        }
        return ends;
    }

    private List<DecisionId> adrift(
            Graph graph,
            Map<MentionId, Record> before,
            List<Moved> moves,
            Map<MentionId, EntityId> ends,
            boolean placedAnew) {
        var adrift = new LinkedHashSet<DecisionId>();
        for (Moved move : moves) {
            if (placedAnew || !ends.containsKey(move.mention())) {
                adrift.add(move.decision());
            }
        }
        var gone = new HashSet<String>();
        before.values().forEach(row -> gone.add(end(row)));
        gone.removeAll(values(ends.values()));
        if (!gone.isEmpty()) {
            graph.rows(GONE, Map.of("ids", List.copyOf(gone)))
                    .forEach(row -> adrift.add(new DecisionId(row.get("decision").asString())));
        }
        return List.copyOf(adrift);
    }

    private List<Map<String, Object>> entityRows(Map<MentionId, EntityId> ends) {
        var rows = new TreeMap<String, Map<String, Object>>();
        for (Mention mention : filing.evidence().mentions()) {
            EntityId end = new EntityId(end(mention.id(), ends));
            rows.computeIfAbsent(end.value(), _ -> EntityRow.row(end, mention));
        }
        return List.copyOf(rows.values());
    }

    private List<Map<String, Object>> mentionRows(
            Map<MentionId, EntityId> ends, Map<MentionId, Record> before) {
        Map<MentionId, Long> says =
                filing.evidence().statements().stream()
                        .collect(Collectors.groupingBy(Statement::from, Collectors.counting()));
        var rows = new ArrayList<Map<String, Object>>();
        for (Mention mention : filing.evidence().mentions()) {
            Map<String, Object> properties =
                    MentionRow.properties(
                            mention,
                            placement(mention.id()),
                            report,
                            says.getOrDefault(mention.id(), 0L));
            Record there = before.get(mention.id());
            if (there != null && end(there).equals(end(mention.id(), ends))) {
                keepWhy(there, properties);
            }
            rows.add(Map.of("entity", end(mention.id(), ends), "properties", properties));
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

    private List<Map<String, Object>> statementRows(Map<MentionId, EntityId> ends) {
        var rows = new ArrayList<Map<String, Object>>();
        for (Statement statement : filing.evidence().statements()) {
            rows.add(
                    Map.of(
                            "from",
                            end(statement.from(), ends),
                            "to",
                            end(statement.to(), ends),
                            "type",
                            StatementRow.type(statement),
                            "properties",
                            StatementRow.properties(statement, report)));
        }
        return rows;
    }

    /** Only those of entities that are new to the report: of the others it has said its say. */
    private List<Map<String, Object>> jointRows(Set<String> mentioned, Set<String> before) {
        var rows = new ArrayList<Map<String, Object>>();
        for (Joint joint : filing.resolution().joints()) {
            if (isNew(joint.first(), mentioned, before) || isNew(joint.second(), mentioned, before)) {
                rows.add(JointRow.row(joint, report.id()));
            }
        }
        return rows;
    }

    private static boolean isNew(EntityId entity, Set<String> mentioned, Set<String> before) {
        return mentioned.contains(entity.value()) && !before.contains(entity.value());
    }

    private Placement placement(MentionId mention) {
        return Objects.requireNonNull(
                placements.get(mention), () -> "nobody said who is meant by " + mention);
    }

    private static String end(MentionId mention, Map<MentionId, EntityId> ends) {
        return Objects.requireNonNull(ends.get(mention)).value();
    }

    private static String end(Record row) {
        return row.get("entity").asString();
    }

    private static Set<String> values(java.util.Collection<EntityId> ids) {
        return ids.stream().map(EntityId::value).collect(Collectors.toSet());
    }

    private String audience() {
        Audience audience = report.handling().audience();
        return audience.key();
    }

    private String id() {
        return report.id().value();
    }

    /** A mention that a decision moved. */
    private record Moved(DecisionId decision, MentionId mention, EntityId end) {}
}
