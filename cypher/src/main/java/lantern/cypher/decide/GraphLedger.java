package lantern.cypher.decide;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lantern.cypher.read.Clusters;
import lantern.cypher.run.CypherFile;
import lantern.cypher.run.Graph;
import lantern.cypher.run.Sight;
import lantern.cypher.run.Transactions;
import lantern.cypher.write.Position;
import lantern.model.access.Viewer;
import lantern.model.entity.Decision;
import lantern.model.entity.DecisionId;
import lantern.model.entity.EntityId;
import lantern.model.entity.Judgement;
import lantern.model.port.DecisionLedger;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** The ledger in the graph: a node a decision, in the order of deciding. */
public final class GraphLedger implements DecisionLedger {

    private static final CypherFile DECISION = CypherFile.named("decide/decision");
    private static final CypherFile DECISIONS = CypherFile.named("ask/decisions");
    private static final CypherFile WRITE = CypherFile.named("decide/write");
    private static final CypherFile UNDOES = CypherFile.named("decide/undoes");
    private static final CypherFile ENDS = CypherFile.named("rebuild/ends");
    private static final CypherFile MOVES = CypherFile.named("rebuild/moves");

    private final Transactions transactions;
    private final InstantSource clock;

    public GraphLedger(Transactions transactions, InstantSource clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Decided decide(Judgement judgement, String reason, Viewer by) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        DecisionId id = DecisionRow.id(judgement, by.user(), at);
        return transactions.write(graph -> decide(id, judgement, reason, by, at, graph));
    }

    private static Decided decide(
            DecisionId id, Judgement judgement, String reason, Viewer by, Instant at, Graph graph) {
        // first, so that decisions are taken one after the other
        long sequence = Position.raise(graph);
        var bench = new Bench(graph, new Sight(graph, by), id);
        Optional<Decided> before = find(id, bench);
        if (before.isPresent()) {
            // the reply to an earlier try was lost
            return before.get();
        }
        Ruling ruling =
                switch (judgement) {
                    case Judgement.Merge merge -> Merging.rule(merge, bench);
                    case Judgement.Split split -> Splitting.rule(split, bench);
                    case Judgement.Forbid forbid -> Parting.rule(forbid, bench);
                    case Judgement.Undo undo -> Undoing.rule(undo, bench);
                };
        var moved = ruling.moves().stream().collect(Collectors.toMap(Move::mention, Move::to));
        var decision =
                new Decision(
                        id, judgement, by.user(), at, reason, ruling.audiences(), false, moved);
        graph.run(WRITE, Map.of("decision", DecisionRow.properties(decision, ruling, sequence)));
        if (judgement instanceof Judgement.Undo(var earlier)) {
            graph.run(UNDOES, Map.of("id", id.value(), "earlier", earlier.value()));
        } else {
            Splitting.hold(ruling.moves(), bench);
        }
        return new Decided(decision, sequence);
    }

    private static Optional<Decided> find(DecisionId id, Bench bench) {
        return bench.sight().rows(DECISION, Map.of("id", id.value())).stream()
                .map(DecisionRow::of)
                .map(row -> new Decided(row.decision(), row.sequence()))
                .findFirst();
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
        graph.stream(ENDS)
                .forEach(row -> {
                    String mention = row.get("mention").asString();
                    String placed = row.get("placed").asString();
                    Latest move = moves.getOrDefault(mention, new Latest(placed, 0));
                    boolean holds = move.sequence() > row.get("recorded").asLong();
                    replayed.add(mention, holds ? move.end() : placed);
                    stored.add(mention, row.get("entity").asString());
                });
        return new Replay(replayed.hash(), stored.hash());
    }

    /**
     * A decision spoke of the mentions that were there: those of a report that was deleted and came
     * again afterwards are none of its business.
     */
    private record Latest(String end, long sequence) {}
}
