package lantern.cypher.decide;

import java.util.Map;
import lantern.cypher.row.SubmissionRow;
import lantern.cypher.run.CypherFile;
import lantern.cypher.run.Graph;
import lantern.cypher.run.Transactions;
import lantern.cypher.write.Position;
import lantern.model.port.EvidenceRevision;
import lantern.model.port.Filing;
import lantern.model.port.Submission;

/** Reads reports anew in the graph. */
public final class GraphRevision implements EvidenceRevision {

    private static final CypherFile SUBMISSION = CypherFile.named("revise/write-submission");

    private final Transactions transactions;

    public GraphRevision(Transactions transactions) {
        this.transactions = transactions;
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
