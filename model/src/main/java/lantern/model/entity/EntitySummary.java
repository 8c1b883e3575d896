package lantern.model.entity;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import lantern.model.access.Marking;
import lantern.model.evidence.EntityKind;
import lantern.model.report.Condition;

/**
 * An entity as one viewer sees it on a chart or in a list.
 *
 * @param id the smallest id of those that this viewer sees as one
 * @param label the fullest naming among the mentions that this viewer may read
 * @param detail one short line that tells namesakes apart (born 1999; Birmingham), may be empty
 * @param country ISO 3166 alpha-2 where one is known, else empty
 * @param child is this a person whom readable reports make known to be a child ({@link Minority})?
 * @param reports how many readable reports mention it
 * @param marking the strictest of those reports: whatever shows this entity carries it
 * @param restrictedTo the groups that those reports are restricted to: what shows this entity is
 *     for readers who are in each of them
 * @param conditions of the items that mention it
 */
public record EntitySummary(
        EntityId id,
        EntityKind kind,
        String label,
        String detail,
        String country,
        Standing standing,
        boolean child,
        int reports,
        Marking marking,
        SortedSet<String> restrictedTo,
        Set<Condition> conditions) {

    public EntitySummary {
        restrictedTo = Collections.unmodifiableSortedSet(new TreeSet<>(restrictedTo));
        conditions = Set.copyOf(conditions);
    }
}
