package lantern.cypher.decide;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lantern.cypher.run.CypherFile;
import lantern.model.correction.Addition;
import lantern.model.correction.CorrectedEvidence;
import lantern.model.correction.Correction;
import lantern.model.correction.MentionReader;
import lantern.model.entity.Decision;
import lantern.model.entity.DecisionId;
import lantern.model.entity.EntityId;
import lantern.model.evidence.Evidence;
import lantern.model.report.ReportId;

/**
 * A report was read wrongly. How it is drawn follows from what was read and from the corrections
 * that hold, so that a correction is taken back by drawing the report without it.
 */
final class Correcting {

    private static final CypherFile READABLE = CypherFile.named("ask/report");
    private static final CypherFile NO_MORE = CypherFile.named("decide/corrects-no-more");

    private final Bench bench;
    private final StoredReading stored;

    private Correcting(StoredReading stored, Bench bench) {
        this.bench = bench;
        this.stored = stored;
    }

    static Ruling rule(Correction correction, Optional<Addition> addition, Bench bench) {
        return find(correction.report(), bench)
                .orElseThrow(() -> new IllegalArgumentException("There is no such report."))
                .rule(correction, addition);
    }

    /** Of a report that is gone, and of one that came again since, there is nothing to draw. */
    static Ruling undo(Decision earlier, ReportId report, Bench bench) {
        return find(report, bench)
                .filter(correcting -> correcting.stored.corrections().containsKey(earlier.id()))
                .map(correcting -> correcting.without(earlier.id()))
                .orElseGet(() -> ruling(earlier, Set.of(), report));
    }

    private static Ruling ruling(Decision earlier, Set<EntityId> entities, ReportId report) {
        return new Ruling(earlier.audiences(), List.copyOf(entities), List.of(), report);
    }

    private static Optional<Correcting> find(ReportId report, Bench bench) {
        return bench.sight().rows(READABLE, Map.of("id", report.value())).isEmpty()
                ? Optional.empty()
                : StoredReading.find(report, bench.graph())
                        .map(stored -> new Correcting(stored, bench));
    }

    private Ruling rule(Correction correction, Optional<Addition> addition) {
        CorrectedEvidence corrected = stored.reviewed().corrected(reader(addition));
        Evidence before = corrected.evidence();
        corrected.apply(correction);
        if (corrected.evidence().equals(before)) {
            throw new IllegalArgumentException("The report is read so already.");
        }
        Set<EntityId> entities = draw(corrected, addition.map(List::of).orElse(List.of()));
        return new Ruling(
                Set.of(stored.report().handling().audience()),
                List.copyOf(entities),
                List.of(),
                correction.report());
    }

    private static MentionReader reader(Optional<Addition> addition) {
        return (_, kind, span) ->
                addition.map(Addition::mention)
                        .filter(mention -> mention.kind() == kind && mention.span().equals(span))
                        .orElseThrow(() ->
                                new IllegalArgumentException("Nobody said who is meant by this."));
    }

    private Ruling without(DecisionId earlier) {
        CorrectedEvidence with = stored.reviewed().uncorrected(reader(Optional.empty()));
        CorrectedEvidence without = stored.reviewed().uncorrected(reader(Optional.empty()));
        stored.corrections()
                .forEach((id, correction) -> {
                    boolean applied = with.tryApply(correction);
                    if (!id.equals(earlier) && !without.tryApply(correction) && applied) {
                        throw new IllegalArgumentException(
                                "a later correction rests on this one: take that back first");
                    }
                });
        bench.graph().run(NO_MORE, Map.of("decision", earlier.value()));
        return new Ruling(
                Set.of(stored.report().handling().audience()),
                List.copyOf(draw(without, List.of())),
                List.of(),
                stored.report().id());
    }

    private Set<EntityId> draw(CorrectedEvidence corrected, List<Addition> additions) {
        return new Redrawing(stored, corrected, additions, bench.sequence(), bench.graph()).run();
    }
}
