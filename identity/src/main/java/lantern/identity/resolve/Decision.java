package lantern.identity.resolve;

import java.util.List;
import java.util.function.BiPredicate;
import lantern.identity.compare.Weights;
import lantern.model.entity.EntityId;
import lantern.model.entity.Verdict;

/** One verdict out of all candidates: the same, nobody known, or a question. */
final class Decision {

    /** More than so many names nobody looks through. */
    private static final int MOST_ASKED = 5;

    private Decision() {}

    /**
     * Any other that is heavy enough is a rival.
     *
     * @param candidates in order, the heaviest first
     */
    static Verdict of(List<Rated> candidates) {
        return of(candidates, (_, _) -> true);
    }

    /**
     * @param candidates in order, the heaviest first
     * @param apart are these two known not to be one? Two that may be one themselves are no rivals:
     *     whichever is chosen, the question between them stays, and one more mention does not add
     *     to it
     */
    static Verdict of(List<Rated> candidates, BiPredicate<EntityId, EntityId> apart) {
        List<Rated> plausible = candidates.stream().filter(Rated::isPlausible).toList();
        if (plausible.isEmpty()) {
            return new Verdict.Unseen();
        }
        Rated best = plausible.getFirst();
        boolean rivalled =
                plausible.stream()
                        .skip(1)
                        .anyMatch(rival ->
                                rival.isSame()
                                        && apart.test(best.entity(), rival.entity())
                                        && best.comparison().weight() - rival.comparison().weight()
                                                < Weights.MARGIN);
        if (best.isSame() && !rivalled) {
            return best.asSame();
        }
        return new Verdict.Ask(plausible.stream().limit(MOST_ASKED).map(Rated::asSame).toList());
    }
}
