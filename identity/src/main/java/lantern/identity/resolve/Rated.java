package lantern.identity.resolve;

import java.util.Comparator;
import lantern.identity.compare.Comparison;
import lantern.identity.compare.Comparison.Outcome;
import lantern.identity.compare.Weights;
import lantern.model.entity.EntityId;
import lantern.model.entity.Verdict;

/** A candidate with how it compares. The heaviest first, the smaller id among equals. */
record Rated(EntityId entity, Comparison comparison) implements Comparable<Rated> {

    private static final Comparator<Rated> ORDER =
            Comparator.comparingDouble((Rated rated) -> rated.comparison.weight())
                    .reversed()
                    .thenComparing(Rated::entity);

    boolean isPlausible() {
        return comparison.outcome() != Outcome.DIFFERENT;
    }

    /** Heavy enough to be chosen, or to stand in the way of another's being chosen. */
    boolean isHeavy() {
        return isPlausible() && comparison.weight() >= Weights.SAME;
    }

    boolean isSame() {
        return comparison.outcome() == Outcome.SAME;
    }

    Verdict.Same asSame() {
        return new Verdict.Same(entity, comparison.weight(), comparison.clues());
    }

    @Override
    public int compareTo(Rated other) {
        return ORDER.compare(this, other);
    }
}
