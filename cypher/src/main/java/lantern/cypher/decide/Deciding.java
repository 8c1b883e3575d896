package lantern.cypher.decide;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lantern.cypher.run.CypherFile;
import lantern.cypher.run.Graph;
import lantern.cypher.run.Sight;
import lantern.cypher.run.Transactions;
import lantern.cypher.write.Position;
import lantern.model.access.Viewer;
import lantern.model.entity.Decision;
import lantern.model.entity.DecisionId;
import lantern.model.entity.Judgement;
import lantern.model.port.DecisionLedger.Decided;

/** Takes one decision in one transaction: what it comes to, and its line in the ledger. */
final class Deciding {

    private static final CypherFile DECISION = CypherFile.named("decide/decision");
    private static final CypherFile WRITE = CypherFile.named("decide/write");
    private static final CypherFile UNDOES = CypherFile.named("decide/undoes");
    private static final CypherFile CORRECTS = CypherFile.named("decide/corrects");

    private final Transactions transactions;
    private final InstantSource clock;

    Deciding(Transactions transactions, InstantSource clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    Decided decide(Judgement judgement, String reason, Viewer by, Function<Bench, Ruling> rule) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        DecisionId id = DecisionRow.id(judgement, by.user(), at);
        return transactions.write(graph -> {
            // first, so that decisions are taken one after the other
            long sequence = Position.raise(graph);
            var bench = new Bench(graph, new Sight(graph, by), id, sequence);
            // an answer, when the reply to an earlier try was lost
            return find(id, bench)
                    .orElseGet(() -> {
                        Ruling ruling = rule.apply(bench);
                        return write(
                                decision(bench, judgement, by, at, reason, ruling), ruling, bench);
                    });
        });
    }

    private static Optional<Decided> find(DecisionId id, Bench bench) {
        return bench.sight().rows(DECISION, Map.of("id", id.value())).stream()
                .map(DecisionRow::of)
                .map(row -> new Decided(row.decision(), row.sequence()))
                .findFirst();
    }

    private static Decision decision(
            Bench bench, Judgement judgement, Viewer by, Instant at, String reason, Ruling ruling) {
        return new Decision(
                bench.decision(),
                judgement,
                by.user(),
                at,
                reason,
                ruling.audiences(),
                false,
                ruling.moves().stream().collect(Collectors.toMap(Move::mention, Move::to)),
                ruling.corrected());
    }

    private static Decided write(Decision decision, Ruling ruling, Bench bench) {
        Graph graph = bench.graph();
        String id = decision.id().value();
        graph.run(
                WRITE,
                Map.of("decision", DecisionRow.properties(decision, ruling, bench.sequence())));
        switch (decision.judgement()) {
            case Judgement.Undo(var earlier) ->
                    graph.run(UNDOES, Map.of("id", id, "earlier", earlier.value()));
            case Judgement.Correct(var correction) ->
                    graph.run(
                            CORRECTS,
                            Map.of("decision", id, "report", correction.report().value()));
            default -> Splitting.hold(ruling.moves(), bench);
        }
        return new Decided(decision, bench.sequence());
    }
}
