package lantern.model.entity;

import java.util.List;
import java.util.Set;
import lantern.model.access.Audience;

/**
 * Two entities that are held to be one without their mentions being moved: across audiences, or by
 * an analyst's merge. Seen only by a viewer who satisfies all its audiences, and only while it is
 * sure; a joint that asks is shown as a question.
 *
 * @param first the smaller id of the two
 * @param sure false when a person must be asked
 * @param leaning which of the two are named only in part and are told by the other: see {@link
 *     Together}
 */
public record Joint(
        EntityId first,
        EntityId second,
        boolean sure,
        double weight,
        List<Clue> clues,
        Set<Audience> audiences,
        Set<EntityId> leaning) {

    /** With its ends in order. */
    public static Joint between(
            EntityId one,
            EntityId other,
            boolean sure,
            double weight,
            List<Clue> clues,
            Set<Audience> audiences,
            Set<EntityId> leaning) {
        return one.compareTo(other) < 0
                ? new Joint(one, other, sure, weight, clues, audiences, leaning)
                : new Joint(other, one, sure, weight, clues, audiences, leaning);
    }

    public Joint {
        if (first.compareTo(second) >= 0) {
            throw new IllegalArgumentException(
                    "a joint has two ends in order: " + first + ", " + second);
        }
        clues = List.copyOf(clues);
        audiences = Set.copyOf(audiences);
        leaning = Set.copyOf(leaning);
    }
}
