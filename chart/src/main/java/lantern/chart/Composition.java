package lantern.chart;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lantern.chart.layout.Layout;
import lantern.chart.scene.Point;
import lantern.model.access.Audience;
import lantern.model.access.Marking;
import lantern.model.chart.Chart;
import lantern.model.entity.EntityId;
import lantern.model.entity.EntitySummary;
import lantern.model.entity.Source;
import lantern.model.entity.Tie;
import lantern.model.evidence.Polarity;
import lantern.model.report.Condition;

/**
 * What goes onto a chart, before it is masked, marked and arranged.
 *
 * @param title may name anybody: names that are masked are taken out of it
 * @param places of items that stay where they are; the others are arranged around them
 * @param sizes across, in chart units; {@value #SIZE} for those without
 * @param groups the number of each item's cell; none for those without
 */
public record Composition(
        String title,
        List<EntitySummary> entities,
        List<Tie> ties,
        Map<EntityId, Point> places,
        Map<EntityId, Double> sizes,
        Map<EntityId, Integer> groups,
        Masking masking) {

    public static final double SIZE = 40;

    public Composition {
        entities = List.copyOf(entities);
        ties = List.copyOf(ties);
        places = Map.copyOf(places);
        sizes = Map.copyOf(sizes);
        groups = Map.copyOf(groups);
    }

    /** Nothing placed, sized or grouped, and protected names masked. */
    public static Composition of(String title, List<EntitySummary> entities, List<Tie> ties) {
        return new Composition(
                title, entities, ties, Map.of(), Map.of(), Map.of(), Masking.PROTECT);
    }

    /**
     * The chart: items and links in order; dates and sums of money, denied ties and ties that lead
     * off the chart are left out.
     */
    public Chart chart() {
        SortedMap<EntityId, EntitySummary> shown = new TreeMap<>();
        entities.stream()
                .filter(entity -> entity.kind().isChartable())
                .forEach(entity -> shown.putIfAbsent(entity.id(), entity));
        List<Tie> drawn =
                ties.stream()
                        .filter(tie -> tie.polarity() != Polarity.DENIED)
                        .filter(tie -> shown.containsKey(tie.from()) && shown.containsKey(tie.to()))
                        .filter(tie -> !tie.from().equals(tie.to()))
                        .distinct()
                        .sorted(
                                Comparator.comparing(Tie::from)
                                        .thenComparing(Tie::to)
                                        .thenComparing(Tie::kind))
                        .toList();
        Map<EntityId, String> masks = masking.names(List.copyOf(shown.values()));
        Titles titles = Titles.hiding(shown.values(), masks.keySet());
        List<Chart.Item> unplaced =
                shown.values().stream().map(entity -> item(entity, masks, Point.ORIGIN)).toList();
        List<Chart.Link> links =
                drawn.stream().map(tie -> link(tie, titles, masks.keySet())).toList();
        Map<EntityId, Point> arranged = arranged(unplaced, links);
        return new Chart(
                titles.masked(title),
                marking(shown.values(), drawn),
                restrictedTo(shown.values(), drawn),
                conditions(shown.values(), drawn),
                shown.values().stream()
                        .map(entity ->
                                item(
                                        entity,
                                        masks,
                                        arranged.getOrDefault(entity.id(), Point.ORIGIN)))
                        .toList(),
                links);
    }

    private Map<EntityId, Point> arranged(List<Chart.Item> items, List<Chart.Link> links) {
        boolean all = items.stream().allMatch(item -> places.containsKey(item.id()));
        return all ? places : Layout.arrange(items, links, places);
    }

    private static Marking marking(Collection<EntitySummary> shown, List<Tie> drawn) {
        return Marking.strictest(
                Stream.concat(
                                shown.stream().map(EntitySummary::marking),
                                sources(drawn).map(source -> source.audience().marking()))
                        .toList());
    }

    private static SortedSet<String> restrictedTo(
            Collection<EntitySummary> shown, List<Tie> drawn) {
        var groups = new TreeSet<>(Audience.groups(sources(drawn).map(Source::audience).toList()));
        shown.forEach(entity -> groups.addAll(entity.restrictedTo()));
        return groups;
    }

    private static Set<Condition> conditions(Collection<EntitySummary> shown, List<Tie> drawn) {
        return Stream.concat(
                        shown.stream().map(EntitySummary::conditions),
                        sources(drawn).map(Source::conditions))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    private static Stream<Source> sources(List<Tie> drawn) {
        return drawn.stream().flatMap(tie -> tie.sources().stream()).map(Tie.Stated::source);
    }

    private Chart.Item item(EntitySummary entity, Map<EntityId, String> masks, Point place) {
        String mask = masks.get(entity.id());
        return new Chart.Item(
                entity.id(),
                entity.kind(),
                mask == null ? entity.label() : mask,
                mask == null ? entity.detail() : "",
                entity.country(),
                entity.standing(),
                mask != null,
                place.x(),
                place.y(),
                sizes.getOrDefault(entity.id(), SIZE),
                groups.getOrDefault(entity.id(), 0),
                entity.reports());
    }

    private static Chart.Link link(Tie tie, Titles titles, Set<EntityId> masked) {
        boolean protect = masked.contains(tie.from()) || masked.contains(tie.to());
        return new Chart.Link(
                tie.from(),
                tie.to(),
                tie.kind(),
                tie.strength(),
                tie.sources().size(),
                tie.first(),
                tie.last(),
                tie.sources().stream()
                        .map(stated -> titles.cite(stated.source(), protect))
                        .distinct()
                        .sorted()
                        .toList());
    }
}
