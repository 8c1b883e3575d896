package lantern.cypher.write;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import lantern.cypher.row.SubmissionRow;
import lantern.cypher.run.CypherFile;
import lantern.cypher.run.Transactions;
import lantern.model.access.Viewer;
import lantern.model.port.EvidenceStore;
import lantern.model.port.Filed;
import lantern.model.port.Filing;
import lantern.model.port.Submission;
import lantern.model.report.ReportId;
import org.neo4j.driver.Record;

/** Keeps what reports say in the graph. */
public final class GraphEvidenceStore implements EvidenceStore {

    private static final CypherFile POSITION = CypherFile.named("rebuild/position");
    private static final CypherFile SINCE = CypherFile.named("rebuild/recorded-since");
    private static final CypherFile SUBMISSION = CypherFile.named("rebuild/submission");
    private static final CypherFile SUBMISSIONS = CypherFile.named("ask/submissions");

    private final Transactions transactions;
    private final RecordedReports recorded;

    public GraphEvidenceStore(Transactions transactions) {
        this.transactions = transactions;
        this.recorded = new RecordedReports(transactions);
    }

    @Override
    public Recorded record(Filing filing) {
        var recording = new Recording(filing);
        return transactions.write(recording::run);
    }

    @Override
    public void quarantine(Submission submission) {
        transactions.run(graph -> Recording.note(submission, graph));
    }

    @Override
    public void enterHolder(Submission submission) {
        transactions.run(graph -> Recording.note(submission, graph));
    }

    @Override
    public Optional<Submission> findSubmission(ReportId id) {
        return transactions.read(graph -> graph.rows(SUBMISSION, Map.of("id", id.value()))).stream()
                .map(GraphEvidenceStore::submission)
                .findFirst();
    }

    @Override
    public List<Submission> listSubmissions(Viewer viewer) {
        return transactions.see(viewer, sight -> sight.rows(SUBMISSIONS, Map.of())).stream()
                .map(GraphEvidenceStore::submission)
                .toList();
    }

    @Override
    public boolean delete(ReportId id) {
        var deletion = new Deletion(id);
        return transactions.write(deletion::run);
    }

    @Override
    public void forEachReport(Consumer<Filed> consumer) {
        recorded.forEach(consumer);
    }

    @Override
    public boolean forEachReportAfter(long position, Consumer<Filed> consumer) {
        Record since =
                transactions.read(graph -> graph.rows(SINCE, Map.of("after", position))).getFirst();
        long transactionsSince = since.get("position").asLong(0) - position;
        if (since.get("reports").asLong() != transactionsSince) {
            return false;
        }
        recorded.forEachAfter(position, consumer);
        return true;
    }

    @Override
    public long position() {
        return transactions.read(graph -> graph.rows(POSITION, Map.of())).stream()
                .mapToLong(row -> row.get("position").asLong())
                .findFirst()
                .orElse(0);
    }

    private static Submission submission(Record row) {
        return SubmissionRow.submission(row.get("submission"));
    }
}
