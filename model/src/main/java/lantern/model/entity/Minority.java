package lantern.model.entity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import lantern.model.entity.AgeClue.Births;
import org.jspecify.annotations.Nullable;

/**
 * Is somebody known to be a child? Whoever is, is masked in what leaves and in no ranking.
 * docs/decisions/0010-children-are-in-no-ranking.md.
 */
public final class Minority {

    private Minority() {}

    /**
     * Do these clues leave it possible that somebody is under 18 on a day? Where the clues agree,
     * what all of them leave possible decides; where they cannot all be true the age is disputed,
     * and one that allows a child is enough. Without any clue nobody is called a child.
     *
     * @param day the date of the latest report about them, null when none is known: then only what
     *     calls them a child counts
     */
    public static boolean isKnown(Collection<AgeClue> clues, @Nullable LocalDate day) {
        if (clues.stream().anyMatch(AgeClue::isUndatedChild)) {
            return true;
        }
        List<Births> births = clues.stream().flatMap(clue -> clue.births().stream()).toList();
        if (births.isEmpty() || day == null) {
            return false;
        }
        Births all = births.stream().reduce(Births::and).orElseThrow();
        return all.isEmpty()
                ? births.stream().anyMatch(each -> each.allowsChild(day))
                : all.allowsChild(day);
    }
}
