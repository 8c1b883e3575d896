package lantern.identity.resolve;

import java.util.List;
import lantern.identity.compare.Weights;
import lantern.model.entity.Verdict;

/** One verdict out of all candidates: the same, nobody known, or a question. */
final class Decision {

    /** More than so many names nobody looks through. */
    private static final int MOST_ASKED = 5;

    private Decision() {}

    /**
     * @param candidates in order, the heaviest first
     */
    static Verdict of(List<Rated> candidates) {
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
                                        && best.comparison().weight() - rival.comparison().weight()
                                                < Weights.MARGIN);
        if (best.isSame() && !rivalled) {
            return best.asSame();
        }
        return new Verdict.Ask(plausible.stream().limit(MOST_ASKED).map(Rated::asSame).toList());
    }
}
