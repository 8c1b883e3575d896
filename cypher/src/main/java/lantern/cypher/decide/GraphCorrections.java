package lantern.cypher.decide;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lantern.cypher.run.CypherFile;
import lantern.cypher.run.Graph;
import lantern.cypher.run.Transactions;
import lantern.cypher.write.Position;
import lantern.model.access.Viewer;
import lantern.model.correction.Addition;
import lantern.model.correction.CorrectedEvidence;
import lantern.model.correction.Correction;
import lantern.model.correction.MentionReader;
import lantern.model.correction.Reviewed;
import lantern.model.entity.Decision;
import lantern.model.entity.Judgement;
import lantern.model.evidence.Mention;
import lantern.model.evidence.MentionId;
import lantern.model.port.CorrectionLedger;
import lantern.model.port.DecisionLedger.Decided;
import lantern.model.report.ReportId;

/** Corrections in the graph: decisions like the others, and what of a report counts no more. */
public final class GraphCorrections implements CorrectionLedger {

    private static final CypherFile CORRECTIONS = CypherFile.named("ask/corrections");

    private final Transactions transactions;
    private final Deciding deciding;

    public GraphCorrections(Transactions transactions, InstantSource clock) {
        this.transactions = transactions;
        this.deciding = new Deciding(transactions, clock);
    }

    @Override
    public Optional<Reviewed> findReviewed(ReportId report) {
        return transactions.read(
                graph -> StoredReading.find(report, graph).map(StoredReading::reviewed));
    }

    @Override
    public Decided correct(
            Correction correction, Optional<Addition> addition, String reason, Viewer by) {
        return deciding.decide(
                new Judgement.Correct(correction),
                reason,
                by,
                bench -> Correcting.rule(correction, addition, bench));
    }

    @Override
    public List<Decision> listCorrections(ReportId report, Viewer viewer) {
        return transactions.see(
                viewer,
                sight ->
                        sight.rows(CORRECTIONS, Map.of("report", report.value())).stream()
                                .map(row -> DecisionRow.of(row).decision())
                                .toList());
    }

    @Override
    public long reapply(ReportId report, List<Addition> additions) {
        return transactions.write(graph -> reapply(report, additions, graph));
    }

    private static long reapply(ReportId report, List<Addition> additions, Graph graph) {
        long position = Position.raise(graph);
        StoredReading stored =
                StoredReading.find(report, graph)
                        .orElseThrow(
                                () -> new IllegalArgumentException("no such report: " + report));
        CorrectedEvidence corrected = stored.reviewed().corrected(reader(additions));
        new Redrawing(stored, corrected, additions, position, graph).run();
        return position;
    }

    private static MentionReader reader(List<Addition> additions) {
        var known = new HashMap<MentionId, Mention>();
        additions.forEach(addition -> known.put(addition.mention().id(), addition.mention()));
        return (_, kind, span) -> {
            Mention mention = known.get(MentionId.of(span, kind));
            if (mention == null) {
                throw new IllegalArgumentException("Nobody said who is meant by this.");
            }
            return mention;
        };
    }
}
