package lantern.cypher.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lantern.cypher.row.InOrder;
import lantern.cypher.row.MentionRow;
import lantern.cypher.row.StatementRow;
import lantern.cypher.row.Texts;
import lantern.cypher.run.CypherFile;
import lantern.cypher.run.Sight;
import lantern.model.correction.Marks;
import lantern.model.entity.EntityId;
import lantern.model.evidence.Evidence;
import lantern.model.evidence.Mention;
import lantern.model.evidence.MentionId;
import lantern.model.evidence.Statement;
import lantern.model.evidence.StatementId;
import lantern.model.port.ReportView;
import lantern.model.report.Report;
import org.neo4j.driver.Record;

/** One report with what counts of its reading, and what corrections changed. */
final class ReadReport {

    private static final CypherFile MENTIONS = CypherFile.named("ask/mentions");
    private static final CypherFile STATEMENTS = CypherFile.named("ask/statements");
    private static final CypherFile WITHDRAWN = CypherFile.named("ask/withdrawn");
    private static final CypherFile RETRACTED = CypherFile.named("ask/retracted");

    private final Report report;
    private final Sight sight;
    private final Map<String, Object> asked;
    private final Set<MentionId> madeMentions = new HashSet<>();
    private final Set<StatementId> madeStatements = new HashSet<>();
    private final Map<MentionId, EntityId> ends = new HashMap<>();

    ReadReport(Report report, Sight sight) {
        this.report = report;
        this.sight = sight;
        this.asked = Map.of("id", report.id().value());
    }

    ReportView view() {
        Evidence counting = InOrder.evidence(report, mentions(), statements());
        Clusters clusters = Clusters.aroundKnown(Set.copyOf(ends.values()), sight);
        ends.replaceAll((_, end) -> clusters.get(end).shown());
        return new ReportView(counting, ends, marks());
    }

    private List<Mention> mentions() {
        var mentions = new ArrayList<Mention>();
        for (Record row : sight.rows(MENTIONS, asked)) {
            Mention mention = mention(row);
            mentions.add(mention);
            ends.put(mention.id(), new EntityId(row.get("entity").asString()));
            if (row.get("mention").get("made").asBoolean(false)) {
                madeMentions.add(mention.id());
            }
        }
        return mentions;
    }

    private List<Statement> statements() {
        var statements = new ArrayList<Statement>();
        for (Record row : sight.rows(STATEMENTS, asked)) {
            Statement statement = statement(row);
            statements.add(statement);
            if (row.get("statement").get("made").asBoolean(false)) {
                madeStatements.add(statement.id());
            }
        }
        return statements;
    }

    private Marks marks() {
        return new Marks(
                madeMentions,
                madeStatements,
                InOrder.mentions(sight.rows(WITHDRAWN, asked).stream().map(this::mention).toList()),
                InOrder.statements(
                        sight.rows(RETRACTED, asked).stream().map(this::statement).toList()));
    }

    private Mention mention(Record row) {
        return MentionRow.mention(row.get("mention"), Texts.kind(row.get("labels")), report.id());
    }

    private Statement statement(Record row) {
        return StatementRow.statement(
                row.get("type").asString(), row.get("statement"), report.id());
    }
}
