package lantern.model.report;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One numbered part of a report with its own grade: a paragraph of a form, a row of a table, or the
 * whole of a free text.
 *
 * @param number counts from 1 as the report numbers it; 0 is what stands outside every item, such
 *     as the header
 * @param start where it begins in the report's text, in UTF-16 units
 * @param end where it ends, exclusive
 * @param grade null when the report gives none: it is never upgraded
 */
public record Item(
        int number, int start, int end, @Nullable Grade grade, Set<Condition> conditions) {

    public Item {
        if (number < 0 || start < 0 || end < start) {
            throw new IllegalArgumentException("item " + number + " from " + start + " to " + end);
        }
        conditions = Set.copyOf(conditions);
    }
}
