package lantern.cypher.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import lantern.cypher.row.StatementRow;
import lantern.model.entity.EntityId;
import lantern.model.entity.Tie;
import lantern.model.evidence.Certainty;
import lantern.model.evidence.Polarity;
import lantern.model.evidence.StatementId;
import lantern.model.evidence.TieKind;
import lantern.model.report.Period;
import lantern.model.report.Strength;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/** Gathers statements into ties between what a viewer sees as one. */
final class StatedTies {

    private static final Comparator<Tie.Stated> BY_REPORT =
            Comparator.<Tie.Stated, LocalDate>comparing(stated ->
                            Objects.requireNonNullElse(stated.source().about(), LocalDate.MAX))
                    .thenComparing(stated -> stated.source().span().report())
                    .thenComparingInt(stated -> stated.source().span().start())
                    .thenComparing(Tie.Stated::id);
    private static final Comparator<Tie> BY_ENDS =
            Comparator.comparing(Tie::from).thenComparing(Tie::to).thenComparing(Tie::kind);

    private StatedTies() {}

    /**
     * Ties ordered by ends and kind; a tie of a thing with itself is left out, as is one whose ends
     * are not both in the clusters.
     */
    static List<Tie> gather(Collection<Record> rows, Clusters clusters, Polarity polarity) {
        var stated = new HashMap<StatementId, Tie.Stated>();
        var ends = new HashMap<StatementId, Ends>();
        for (Record row : rows) {
            var from = clusters.find(new EntityId(row.get("from").asString()));
            var to = clusters.find(new EntityId(row.get("to").asString()));
            if (from.isPresent() && to.isPresent() && !from.equals(to)) {
                Tie.Stated one =
                        StatementRow.stated(
                                row.get("statement"), row.get("title"), row.get("about"));
                TieKind kind = StatementRow.kind(row.get("type").asString(), row.get("statement"));
                stated.put(one.id(), one);
                ends.put(one.id(), new Ends(from.get().shown(), to.get().shown(), kind));
            }
        }
        var grouped = new HashMap<Ends, List<Tie.Stated>>();
        ends.forEach((id, end) ->
                grouped.computeIfAbsent(end, _ -> new ArrayList<>())
                        .add(Objects.requireNonNull(stated.get(id))));
        var ties = new ArrayList<Tie>();
        grouped.forEach((end, sources) -> ties.add(tie(end, polarity, sources)));
        ties.sort(BY_ENDS);
        return ties;
    }

    private static Tie tie(Ends ends, Polarity polarity, List<Tie.Stated> sources) {
        sources.sort(BY_REPORT);
        return new Tie(
                ends.from(),
                ends.to(),
                ends.kind(),
                polarity,
                sources.stream()
                        .map(StatedTies::strength)
                        .max(Comparator.naturalOrder())
                        .orElse(Strength.TENTATIVE),
                day(sources, Period::first, BinaryOperator.minBy(Comparator.naturalOrder())),
                day(sources, Period::last, BinaryOperator.maxBy(Comparator.naturalOrder())),
                sources);
    }

    private static Strength strength(Tie.Stated stated) {
        var grade = stated.source().grade();
        return stated.certainty() == Certainty.HEDGED || grade == null
                ? Strength.TENTATIVE
                : grade.strength();
    }

    private static @Nullable LocalDate day(
            List<Tie.Stated> sources,
            Function<Period, @Nullable LocalDate> end,
            BinaryOperator<LocalDate> choice) {
        return sources.stream()
                .map(stated -> end.apply(stated.when()))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .reduce(choice)
                .orElse(null);
    }

    private record Ends(EntityId from, EntityId to, TieKind kind) {}
}
