package lantern.cypher.decide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lantern.cypher.run.CypherFile;
import lantern.model.entity.Decision;
import lantern.model.entity.EntityId;
import lantern.model.entity.Judgement;
import lantern.model.evidence.MentionId;
import lantern.model.report.ReportId;
import org.neo4j.driver.Record;

/** Takes back an earlier decision: everything is as if it had never been taken. */
final class Undoing {

    private static final CypherFile DECISION = CypherFile.named("decide/decision");
    private static final CypherFile TAKE_BACK = CypherFile.named("decide/take-back");
    private static final CypherFile STOP_HOLDING = CypherFile.named("decide/stop-holding");
    private static final CypherFile SWEEP = CypherFile.named("decide/sweep");

    private final Bench bench;
    private final DecisionRow earlier;

    private Undoing(DecisionRow earlier, Bench bench) {
        this.earlier = earlier;
        this.bench = bench;
    }

    static Ruling rule(Judgement.Undo undo, Bench bench) {
        Record row =
                bench.sight().rows(DECISION, Map.of("id", undo.decision().value())).stream()
                        .findFirst()
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "no such decision: " + undo.decision()));
        if (row.get("undone").asBoolean()) {
            throw new IllegalArgumentException("this decision was taken back already");
        }
        DecisionRow earlier = DecisionRow.of(row);
        if (earlier.decision().judgement() instanceof Judgement.Undo) {
            throw new IllegalArgumentException(
                    "taking back is not taken back: decide it once more");
        }
        ReportId corrected = earlier.decision().corrected();
        return corrected == null
                ? new Undoing(earlier, bench).rule()
                : Correcting.undo(earlier.decision(), corrected, bench);
    }

    private Ruling rule() {
        Decision decision = earlier.decision();
        List<String> ids = earlier.entities().stream().map(EntityId::value).toList();
        bench.graph().run(TAKE_BACK, Map.of("ids", ids, "decision", decision.id().value()));
        List<Move> moves = movesBack();
        if (!moves.isEmpty()) {
            bench.move(moves);
            bench.graph().run(STOP_HOLDING, Map.of("decision", decision.id().value()));
            List<String> left = moves.stream().map(move -> move.from().value()).distinct().toList();
            bench.graph().run(SWEEP, Map.of("ids", left));
        }
        return new Ruling(decision.audiences(), List.of(), moves);
    }

    /**
     * Of a mention that is gone with its report there is nothing to move, also where the report has
     * come again since.
     */
    private List<Move> movesBack() {
        var lefts = new HashMap<MentionId, EntityId>(earlier.lefts());
        var moves = new ArrayList<Move>();
        for (Bench.Ended mention : bench.mentionsAsideToo(lefts.keySet())) {
            if (mention.recorded() > earlier.sequence()) {
                continue;
            }
            if (!mention.entity().equals(earlier.decision().moved().get(mention.id()))) {
                throw new IllegalArgumentException(
                        "a later decision moved these mentions again: take that back first");
            }
            EntityId back = lefts.get(mention.id());
            if (back != null) {
                moves.add(new Move(mention.id(), mention.entity(), back, mention.kind()));
            }
        }
        return moves;
    }
}
