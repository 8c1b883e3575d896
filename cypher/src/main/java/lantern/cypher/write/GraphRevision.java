package lantern.cypher.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lantern.cypher.row.InOrder;
import lantern.cypher.row.MentionRow;
import lantern.cypher.row.ReportRow;
import lantern.cypher.row.StatementRow;
import lantern.cypher.row.SubmissionRow;
import lantern.cypher.row.Texts;
import lantern.cypher.run.CypherFile;
import lantern.cypher.run.Graph;
import lantern.cypher.run.Transactions;
import lantern.model.entity.EntityId;
import lantern.model.evidence.Mention;
import lantern.model.evidence.MentionId;
import lantern.model.evidence.Statement;
import lantern.model.port.EvidenceRevision;
import lantern.model.port.Filed;
import lantern.model.port.Filing;
import lantern.model.port.Submission;
import lantern.model.report.Report;
import lantern.model.report.ReportId;
import org.neo4j.driver.Record;

/** Reads reports anew in the graph. */
public final class GraphRevision implements EvidenceRevision {

    private static final CypherFile REPORT = CypherFile.named("rebuild/whole-report");
    private static final CypherFile MENTIONS = CypherFile.named("rebuild/mentions");
    private static final CypherFile STATEMENTS = CypherFile.named("rebuild/statements");
    private static final CypherFile SUBMISSION = CypherFile.named("revise/write-submission");

    private final Transactions transactions;

    public GraphRevision(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<Filed> find(ReportId report) {
        return transactions.read(graph -> find(report, graph));
    }

    private static Optional<Filed> find(ReportId id, Graph graph) {
        return graph.rows(REPORT, Map.of("id", id.value())).stream()
                .findFirst()
                .map(row -> filed(ReportRow.report(row.get("report")), graph));
    }

    private static Filed filed(Report report, Graph graph) {
        var ids = Map.of("ids", List.of(report.id().value()));
        var mentions = new ArrayList<Mention>();
        var ends = new HashMap<MentionId, EntityId>();
        for (Record row : graph.rows(MENTIONS, ids)) {
            Mention mention =
                    MentionRow.mention(
                            row.get("mention"), Texts.kind(row.get("labels")), report.id());
            mentions.add(mention);
            ends.put(mention.id(), new EntityId(row.get("entity").asString()));
        }
        List<Statement> statements =
                graph.rows(STATEMENTS, ids).stream()
                        .map(row ->
                                StatementRow.statement(
                                        row.get("type").asString(),
                                        row.get("statement"),
                                        report.id()))
                        .toList();
        return new Filed(InOrder.evidence(report, mentions, statements), ends);
    }

    @Override
    public void confirm(Submission submission) {
        transactions.run(graph -> note(submission, graph));
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

    @Override
    public long announce() {
        return transactions.write(Position::raise);
    }

    @Override
    public Revised replace(Filing filing) {
        var revision = new Revision(filing);
        return transactions.write(revision::run);
    }
}
