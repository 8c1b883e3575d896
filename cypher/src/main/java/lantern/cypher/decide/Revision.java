package lantern.cypher.decide;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lantern.cypher.row.ReportRow;
import lantern.cypher.run.CypherFile;
import lantern.cypher.run.Graph;
import lantern.cypher.write.Position;
import lantern.model.correction.CorrectedEvidence;
import lantern.model.correction.Correction;
import lantern.model.entity.DecisionId;
import lantern.model.entity.EntityId;
import lantern.model.entity.Placement;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Mention;
import lantern.model.evidence.MentionId;
import lantern.model.port.EvidenceRevision.Revised;
import lantern.model.port.Filing;
import lantern.model.report.Report;
import org.neo4j.driver.Record;

/**
 * Replaces what was read of one report, and draws the corrections that hold over it. What decides
 * where a mention ends is read in the same transaction, so that no decision is lost that is taken
 * meanwhile.
 */
final class Revision {

    private static final CypherFile REPORT = CypherFile.named("revise/report");
    private static final CypherFile OLD = CypherFile.named("rebuild/reading");
    private static final CypherFile MOVES = CypherFile.named("revise/moves");
    private static final CypherFile DROP_STATEMENTS = CypherFile.named("write/delete-statements");
    private static final CypherFile DROP_MENTIONS = CypherFile.named("revise/drop-mentions");
    private static final CypherFile DROP_JOINTS = CypherFile.named("revise/drop-joints");
    private static final CypherFile WRITE_REPORT = CypherFile.named("revise/write-report");
    private static final CypherFile SWEEP = CypherFile.named("revise/sweep");
    private static final CypherFile GONE = CypherFile.named("revise/gone");

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
                        .rows(REPORT, Map.of("id", id(), "filing", filing.number().toString()))
                        .stream()
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no report " + id()));
        String audience = report.handling().audience().key();
        boolean anew = !begun.get("audience").asString().equals(audience);
        long recorded = begun.get("position").asLong();
        Map<MentionId, Record> before = before(graph);
        List<Moved> moves = moves(graph, recorded);
        if (!begun.get("mine").asBoolean()) {
            var rows =
                    anew
                            ? new RevisedRows(filing, placedNow(), Map.of())
                            : new RevisedRows(filing, ends(before, moves), before);
            write(graph, rows, before, anew, anew ? position : recorded);
        }
        return redraw(graph, before, moves, anew, position);
    }

    private void write(
            Graph graph,
            RevisedRows rows,
            Map<MentionId, Record> before,
            boolean anew,
            long recorded) {
        graph.run(DROP_STATEMENTS, Map.of("id", id()));
        graph.run(
                DROP_MENTIONS,
                Map.of(
                        "id",
                        id(),
                        "keys",
                        placements.keySet().stream().map(MentionId::value).toList(),
                        "all",
                        anew));
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
        rows.write(graph);
        Set<String> left = before.values().stream().map(Revision::end).collect(Collectors.toSet());
        graph.run(
                DROP_JOINTS,
                Map.of(
                        "id",
                        id(),
                        "ids",
                        anew ? List.of() : List.copyOf(rows.mentioned()),
                        "all",
                        anew));
        rows.join(graph, anew ? Set.of() : left);
        GraphRevision.note(filing.submission(), graph);
    }

    /** What corrections make of it, and what hangs in the air after that. */
    private Revised redraw(
            Graph graph,
            Map<MentionId, Record> before,
            List<Moved> moves,
            boolean anew,
            long position) {
        StoredReading stored = StoredReading.find(report.id(), graph).orElseThrow();
        var adrift = new LinkedHashSet<DecisionId>();
        if (!stored.corrections().isEmpty()) {
            CorrectedEvidence corrected = stored.reviewed().uncorrected(Revision::unmade);
            stored.corrections()
                    .forEach((decision, correction) -> {
                        if (!corrected.tryApply(correction) && !isSettled(correction, corrected)) {
                            adrift.add(decision);
                        }
                    });
            new Redrawing(stored, corrected, List.of(), position, graph).run();
            stored = StoredReading.find(report.id(), graph).orElseThrow();
        }
        Set<MentionId> there = stored.mentions().keySet();
        moves.stream()
                .filter(move -> anew || !there.contains(move.mention()))
                .forEach(move -> adrift.add(move.decision()));
        var gone = before.values().stream().map(Revision::end).collect(Collectors.toSet());
        stored.mentions().values().forEach(each -> gone.remove(each.entity().value()));
        List<String> ids = gone.stream().sorted().toList();
        graph.rows(GONE, Map.of("ids", ids))
                .forEach(row -> adrift.add(new DecisionId(row.get("decision").asString())));
        graph.runOnAll(SWEEP, "ids", ids, Map.of());
        return new Revised(position, List.copyOf(adrift), !stored.corrections().isEmpty());
    }

    private static Mention unmade(Report of, EntityKind kind, lantern.model.report.Span span) {
        throw new IllegalArgumentException("Nobody said who is meant by this.");
    }

    /** What was wrong is not read any more, or what was missed is read by now. */
    private static boolean isSettled(Correction correction, CorrectedEvidence corrected) {
        return switch (correction) {
            case Correction.Strike _, Correction.Retract _ -> true;
            case Correction.Name(var kind, var span) -> corrected.counts(MentionId.of(span, kind));
            case Correction.Recast(_, var kind, var span) ->
                    corrected.counts(MentionId.of(span, kind));
            case Correction.Restate _, Correction.State _ -> false;
        };
    }

    private Map<MentionId, Record> before(Graph graph) {
        var before = new HashMap<MentionId, Record>();
        for (Record row : graph.rows(OLD, Map.of("id", id()))) {
            before.put(new MentionId(row.get("mention").get("key").asString()), row);
        }
        return before;
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

    private Map<MentionId, EntityId> placedNow() {
        var ends = new HashMap<MentionId, EntityId>();
        for (Mention mention : filing.evidence().mentions()) {
            ends.put(mention.id(), placed(mention.id()));
        }
        return ends;
    }

    /**
     * What numbers a thing means that thing. All else stays where it was, or goes where it was
     * moved before it was lost, or where it is placed now.
     */
    private Map<MentionId, EntityId> ends(Map<MentionId, Record> before, List<Moved> moves) {
        var moved = new HashMap<MentionId, EntityId>();
        moves.forEach(move -> moved.put(move.mention(), move.end()));
        Map<MentionId, EntityId> ends = placedNow();
        for (Mention mention : filing.evidence().mentions()) {
            if (mention.kind().identity() != EntityKind.Identity.EXACT) {
                Optional.ofNullable(before.get(mention.id()))
                        .map(there -> new EntityId(end(there)))
                        .or(() -> Optional.ofNullable(moved.get(mention.id())))
                        .ifPresent(end -> ends.put(mention.id(), end));
            }
        }
        return ends;
    }

    private EntityId placed(MentionId mention) {
        return Objects.requireNonNull(
                        placements.get(mention), () -> "nobody said who is meant by " + mention)
                .entity();
    }

    private static String end(Record row) {
        return row.get("entity").asString();
    }

    private String id() {
        return report.id().value();
    }

    /** A mention that a decision moved. */
    private record Moved(DecisionId decision, MentionId mention, EntityId end) {}
}
