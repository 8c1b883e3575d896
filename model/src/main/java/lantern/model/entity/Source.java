package lantern.model.entity;

import java.time.LocalDate;
import java.util.Set;
import lantern.model.access.Audience;
import lantern.model.report.Condition;
import lantern.model.report.Grade;
import lantern.model.report.Span;
import org.jspecify.annotations.Nullable;

/**
 * The words that a fact or tie was read from.
 *
 * @param words the exact words of the span
 * @param reportTitle one line that tells the report from others
 * @param about the report's date of intelligence
 * @param grade the item's own, null when it has none
 */
public record Source(
        Span span,
        String words,
        String reportTitle,
        @Nullable LocalDate about,
        @Nullable Grade grade,
        Audience audience,
        Set<Condition> conditions) {

    public Source {
        conditions = Set.copyOf(conditions);
    }
}
