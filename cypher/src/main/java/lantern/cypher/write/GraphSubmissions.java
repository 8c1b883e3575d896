package lantern.cypher.write;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import lantern.cypher.row.SubmissionRow;
import lantern.cypher.run.CypherFile;
import lantern.cypher.run.Transactions;
import lantern.model.access.Viewer;
import lantern.model.port.Submission;
import lantern.model.port.SubmissionLedger;
import lantern.model.report.ReportId;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/** The ledger of files in the graph: a node a file. */
public final class GraphSubmissions implements SubmissionLedger {

    private static final CypherFile RECEIVE = CypherFile.named("write/receive");
    private static final CypherFile TRY_AGAIN = CypherFile.named("write/try-again");
    private static final CypherFile IN_STATE = CypherFile.named("rebuild/files-in-state");
    private static final CypherFile READ_BY = CypherFile.named("rebuild/read-by");
    private static final CypherFile FILES = CypherFile.named("ask/files");
    private static final CypherFile WANTED = CypherFile.named("ask/files-wanted");
    private static final CypherFile BY_SENDER = CypherFile.named("ask/files-by-sender");
    private static final CypherFile NAMED = CypherFile.named("ask/files-named");

    private final Transactions transactions;

    public GraphSubmissions(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Submission receive(Submission received) {
        var parameters =
                Map.of("id", received.id().value(), "submission", SubmissionRow.received(received));
        return transactions.write(graph -> submission(graph.rows(RECEIVE, parameters).getFirst()));
    }

    @Override
    public void tryAgain(ReportId id) {
        transactions.run(graph -> graph.run(TRY_AGAIN, Map.of("id", id.value())));
    }

    @Override
    public List<Submission> listUnfinished() {
        return list(Submission.State.RECEIVED);
    }

    @Override
    public List<Submission> listQuarantined() {
        return list(Submission.State.QUARANTINED);
    }

    private List<Submission> list(Submission.State state) {
        return transactions
                .read(graph -> graph.rows(IN_STATE, Map.of("state", state.name())))
                .stream()
                .map(GraphSubmissions::submission)
                .toList();
    }

    @Override
    public List<ReadBy> listReports() {
        return transactions.read(graph -> graph.rows(READ_BY, Map.of())).stream()
                .map(row ->
                        new ReadBy(
                                new ReportId(row.get("report").asString()),
                                row.get("extractor").asString()))
                .toList();
    }

    @Override
    public Page list(Wanted wanted, Viewer viewer) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("states", wanted.states().stream().map(Enum::name).sorted().toList());
        parameters.put("sender", wanted.sender().orElse(null));
        parameters.put("parent", wanted.parent().map(ReportId::value).orElse(null));
        parameters.put("text", wanted.text().toLowerCase(Locale.ROOT));
        var paged = new HashMap<>(parameters);
        paged.put("skip", wanted.offset());
        paged.put("page", wanted.limit());
        return transactions.see(
                viewer,
                sight ->
                        new Page(
                                entries(sight.rows(FILES, paged)),
                                sight.rows(WANTED, parameters).getFirst().get("files").asLong()));
    }

    @Override
    public List<Entry> find(Collection<ReportId> ids, Viewer viewer) {
        List<String> values = ids.stream().map(ReportId::value).distinct().toList();
        return entries(transactions.see(viewer, sight -> sight.rows(NAMED, Map.of("ids", values))));
    }

    private static List<Entry> entries(List<Record> rows) {
        return rows.stream()
                .map(row -> new Entry(submission(row), row.get("isReport").asBoolean()))
                .toList();
    }

    @Override
    public List<Total> totals(Viewer viewer) {
        var bySender = new TreeMap<String, List<Record>>();
        for (Record row : transactions.see(viewer, sight -> sight.rows(BY_SENDER, Map.of()))) {
            bySender.computeIfAbsent(row.get("sender").asString(), _ -> new ArrayList<>()).add(row);
        }
        return bySender.entrySet().stream()
                .map(each -> total(each.getKey(), each.getValue()))
                .toList();
    }

    private static Total total(String sender, List<Record> rows) {
        var files = new EnumMap<Submission.State, Long>(Submission.State.class);
        long mentions = 0;
        long statements = 0;
        Instant last = Instant.EPOCH;
        for (Record row : rows) {
            files.put(
                    Submission.State.valueOf(row.get("state").asString()),
                    row.get("files").asLong());
            mentions += row.get("mentions").asLong();
            statements += row.get("statements").asLong();
            Instant at = row.get("last").asOffsetDateTime().toInstant();
            last = at.isAfter(last) ? at : last;
        }
        return new Total(sender, files, mentions, statements, last);
    }

    private static Submission submission(Record row) {
        return SubmissionRow.submission(row.get("submission"));
    }
}
