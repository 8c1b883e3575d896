package lantern.cypher.decide;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lantern.cypher.read.Clusters;
import lantern.cypher.run.CypherFile;
import lantern.cypher.run.Graph;
import lantern.cypher.run.Sight;
import lantern.cypher.run.Transactions;
import lantern.model.access.Viewer;
import lantern.model.entity.Decision;
import lantern.model.entity.EntityId;
import lantern.model.entity.Judgement;
import lantern.model.port.DecisionLedger;
import lantern.model.report.ReportId;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** The ledger in the graph: a node a decision, in the order of deciding. */
public final class GraphLedger implements DecisionLedger {

    private static final CypherFile DECISIONS = CypherFile.named("ask/decisions");
    private static final CypherFile ENDS = CypherFile.named("rebuild/ends");
    private static final CypherFile WITHDRAWN_ENDS = CypherFile.named("rebuild/withdrawn-ends");
    private static final CypherFile CORRECTED = CypherFile.named("rebuild/corrected");
    private static final CypherFile MOVES = CypherFile.named("rebuild/moves");

    private final Transactions transactions;
    private final Deciding deciding;

    public GraphLedger(Transactions transactions, InstantSource clock) {
        this.transactions = transactions;
        this.deciding = new Deciding(transactions, clock);
    }

    @Override
    public Decided decide(Judgement judgement, String reason, Viewer by) {
        return deciding.decide(judgement, reason, by, bench -> rule(judgement, bench));
    }

    private static Ruling rule(Judgement judgement, Bench bench) {
        return switch (judgement) {
            case Judgement.Merge merge -> Merging.rule(merge, bench);
            case Judgement.Split split -> Splitting.rule(split, bench);
            case Judgement.Forbid forbid -> Parting.rule(forbid, bench);
            case Judgement.Correct(var correction) ->
                    Correcting.rule(correction, Optional.empty(), bench);
            case Judgement.Undo undo -> Undoing.rule(undo, bench);
        };
    }

    @Override
    public List<Decision> list(Viewer viewer) {
        return transactions.see(viewer, sight -> list(sight, _ -> true));
    }

    @Override
    public List<Decision> listAbout(EntityId entity, Viewer viewer) {
        return transactions.see(
                viewer,
                sight ->
                        Clusters.around(List.of(entity), sight)
                                .find(entity)
                                .map(cluster -> listAbout(Set.copyOf(cluster.members()), sight))
                                .orElse(List.of()));
    }

    private static List<Decision> listAbout(Set<EntityId> members, Sight sight) {
        return list(
                sight,
                row ->
                        concerns(row.get("decision").get("entities"), members)
                                || concerns(row.get("earlierEntities"), members));
    }

    private static boolean concerns(Value ids, Set<EntityId> members) {
        return DecisionRow.entities(ids).stream().anyMatch(members::contains);
    }

    private static List<Decision> list(Sight sight, Predicate<Record> wanted) {
        return sight.rows(DECISIONS, Map.of()).stream()
                .filter(wanted)
                .map(row -> DecisionRow.of(row).decision())
                .toList();
    }

    @Override
    public Replay replay() {
        return transactions.read(GraphLedger::replay);
    }

    private static Replay replay(Graph graph) {
        var moves = new HashMap<String, Latest>();
        for (Record row : graph.rows(MOVES, Map.of())) {
            Value mentions = row.get("mentions");
            long sequence = row.get("sequence").asLong();
            for (int i = 0; i < mentions.size(); i++) {
                String end = row.get("ends").get(i).asString();
                moves.put(mentions.get(i).asString(), new Latest(end, sequence));
            }
        }
        var replayed = new EndsDigest();
        var stored = new EndsDigest();
        Stream.concat(graph.rows(WITHDRAWN_ENDS, Map.of()).stream(), graph.stream(ENDS))
                .forEach(row -> {
                    String mention = row.get("mention").asString();
                    String placed = row.get("placed").asString();
                    Latest move = moves.getOrDefault(mention, new Latest(placed, 0));
                    boolean holds = move.sequence() > row.get("recorded").asLong();
                    replayed.add(mention, holds ? move.end() : placed);
                    stored.add(mention, row.get("entity").asString());
                });
        replayCorrections(graph, replayed, stored);
        return new Replay(replayed.hash(), stored.hash());
    }

    /** What of each corrected report should count, and what does. */
    private static void replayCorrections(Graph graph, EndsDigest replayed, EndsDigest stored) {
        for (Record row : graph.rows(CORRECTED, Map.of())) {
            var report = new ReportId(row.get("id").asString());
            StoredReading reading = StoredReading.find(report, graph).orElseThrow();
            reading.whatShouldCount().forEach(id -> replayed.add(report.value(), id));
            reading.whatCounts().forEach(id -> stored.add(report.value(), id));
        }
    }

    /**
     * A decision spoke of the mentions that were there: those of a report that was deleted and came
     * again afterwards are none of its business.
     */
    private record Latest(String end, long sequence) {}
}
