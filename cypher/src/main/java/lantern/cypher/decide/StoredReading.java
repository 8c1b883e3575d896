package lantern.cypher.decide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lantern.cypher.row.InOrder;
import lantern.cypher.row.MentionRow;
import lantern.cypher.row.ReportRow;
import lantern.cypher.row.StatementRow;
import lantern.cypher.row.Texts;
import lantern.cypher.run.CypherFile;
import lantern.cypher.run.Graph;
import lantern.model.correction.Correction;
import lantern.model.correction.Reviewed;
import lantern.model.entity.DecisionId;
import lantern.model.entity.EntityId;
import lantern.model.evidence.Evidence;
import lantern.model.evidence.Mention;
import lantern.model.evidence.MentionId;
import lantern.model.evidence.Statement;
import lantern.model.evidence.StatementId;
import lantern.model.report.Report;
import lantern.model.report.ReportId;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * One report as the store holds it: what was read, what corrections made, and which of it counts.
 *
 * @param corrections that hold, in the order of deciding
 */
record StoredReading(
        Report report,
        Map<MentionId, Ended> mentions,
        Map<StatementId, Said> statements,
        Map<DecisionId, Correction> corrections) {

    private static final CypherFile REPORT = CypherFile.named("rebuild/whole-report");
    private static final CypherFile MENTIONS = CypherFile.named("rebuild/reading");
    private static final CypherFile STATEMENTS = CypherFile.named("rebuild/sayings");
    private static final CypherFile CORRECTIONS = CypherFile.named("rebuild/corrections");

    static Optional<StoredReading> find(ReportId id, Graph graph) {
        Map<String, Object> asked = Map.of("id", id.value());
        return graph.rows(REPORT, asked).stream()
                .findFirst()
                .map(row ->
                        new StoredReading(
                                ReportRow.report(row.get("report")),
                                mentions(id, graph.rows(MENTIONS, asked)),
                                statements(id, graph.rows(STATEMENTS, asked)),
                                corrections(id, graph.rows(CORRECTIONS, asked))));
    }

    private static Map<MentionId, Ended> mentions(ReportId report, List<Record> rows) {
        var mentions = new HashMap<MentionId, Ended>();
        for (Record row : rows) {
            Value said = row.get("mention");
            Mention mention = MentionRow.mention(said, Texts.kind(row.get("labels")), report);
            mentions.put(
                    mention.id(),
                    new Ended(
                            mention,
                            new EntityId(row.get("entity").asString()),
                            said.get("made").asBoolean(false),
                            row.get("type").asString().equals("MENTIONS")));
        }
        return mentions;
    }

    private static Map<StatementId, Said> statements(ReportId report, List<Record> rows) {
        var statements = new HashMap<StatementId, Said>();
        for (Record row : rows) {
            Value said = row.get("statement");
            Statement statement = StatementRow.statement(row.get("type").asString(), said, report);
            statements.put(
                    statement.id(),
                    new Said(
                            statement,
                            new EntityId(row.get("from").asString()),
                            said.get("made").asBoolean(false),
                            !row.get("aside").asBoolean()));
        }
        return statements;
    }

    private static Map<DecisionId, Correction> corrections(ReportId report, List<Record> rows) {
        var corrections = new LinkedHashMap<DecisionId, Correction>();
        for (Record row : rows) {
            Value decision = row.get("decision");
            corrections.put(
                    new DecisionId(decision.get("id").asString()),
                    CorrectionText.correction(
                            decision.get("about").asList(Value::asString), report));
        }
        return corrections;
    }

    /** The ids of all that counts in the store. */
    SortedSet<String> whatCounts() {
        var ids = new TreeSet<String>();
        mentions.forEach((id, each) -> {
            if (each.counts()) {
                ids.add(id.value());
            }
        });
        statements.forEach((id, each) -> {
            if (each.counts()) {
                ids.add(id.value());
            }
        });
        return ids;
    }

    /** The ids of all that counts by what was read and by the corrections that hold. */
    SortedSet<String> whatShouldCount() {
        Evidence evidence =
                reviewed()
                        .corrected((_, _, _) -> {
                            throw new IllegalArgumentException("It is not in the store.");
                        })
                        .evidence();
        var ids = new TreeSet<String>();
        evidence.mentions().forEach(mention -> ids.add(mention.id().value()));
        evidence.statements().forEach(statement -> ids.add(statement.id().value()));
        return ids;
    }

    Reviewed reviewed() {
        var read = new ArrayList<Mention>();
        var made = new ArrayList<Mention>();
        mentions.values().forEach(each -> (each.made() ? made : read).add(each.mention()));
        List<Statement> said =
                statements.values().stream()
                        .filter(each -> !each.made())
                        .map(Said::statement)
                        .toList();
        return new Reviewed(
                InOrder.evidence(report, read, said),
                made,
                List.copyOf(corrections.values()),
                mentions.values().stream()
                        .collect(Collectors.toMap(each -> each.mention().id(), Ended::entity)));
    }

    /**
     * @param entity where it ends now
     * @param made by a correction, not read
     * @param counts or set aside
     */
    record Ended(Mention mention, EntityId entity, boolean made, boolean counts) {}

    /**
     * @param from where it begins now
     * @param made by a correction, not read
     * @param counts or set aside
     */
    record Said(Statement statement, EntityId from, boolean made, boolean counts) {}
}
