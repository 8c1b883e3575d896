package lantern.model.chart;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import lantern.model.access.Marking;
import lantern.model.entity.EntityId;
import lantern.model.entity.Standing;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.TieKind;
import lantern.model.report.Condition;
import lantern.model.report.Strength;
import org.jspecify.annotations.Nullable;

/**
 * A link chart as it is shown: what an exporter writes. Names that must be masked are masked before
 * it is made.
 *
 * @param marking the strictest of everything on it
 * @param restrictedTo the groups that anything on it is restricted to: the chart is for readers who
 *     are in each of them
 * @param conditions of every source behind it
 * @param items in the order of their ids
 * @param links in the order of their ends and kind; both ends are among the items
 */
public record Chart(
        String title,
        Marking marking,
        SortedSet<String> restrictedTo,
        Set<Condition> conditions,
        List<Item> items,
        List<Link> links) {

    public Chart {
        restrictedTo = Collections.unmodifiableSortedSet(new TreeSet<>(restrictedTo));
        conditions = Set.copyOf(conditions);
        items = List.copyOf(items);
        links = List.copyOf(links);
    }

    /**
     * @param detail one short line that tells namesakes apart, may be empty
     * @param x centre, in chart units, to the right
     * @param y centre, in chart units, downwards
     * @param size across, in chart units
     * @param group number of its cell, 0 for none: decides the colour of its ring
     * @param sources how many reports speak of it
     */
    public record Item(
            EntityId id,
            EntityKind kind,
            String label,
            String detail,
            String country,
            Standing standing,
            boolean masked,
            double x,
            double y,
            double size,
            int group,
            int sources) {}

    /**
     * @param sources the reports behind it, each as "title, item n, grade"
     */
    public record Link(
            EntityId from,
            EntityId to,
            TieKind kind,
            Strength strength,
            int count,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            List<String> sources) {
        public Link {
            sources = List.copyOf(sources);
        }
    }
}
