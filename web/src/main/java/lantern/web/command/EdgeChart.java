package lantern.web.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import lantern.analytics.edges.EdgeList;
import lantern.analytics.edges.NodeTable;
import lantern.analytics.kernel.Graph;
import lantern.analytics.kernel.Leiden;
import lantern.chart.Composition;
import lantern.chart.layout.Layout;
import lantern.chart.scene.Point;
import lantern.model.access.Marking;
import lantern.model.chart.Chart;
import lantern.model.entity.EntityId;
import lantern.model.entity.Standing;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.TieKind;
import lantern.model.network.Progress;
import lantern.model.report.Strength;

/** A list of edges as a link chart: what its table of nodes tells, and communities as rings. */
final class EdgeChart {

    private static final long SEED = 42;

    private final EdgeList list;
    private final NodeTable nodes;
    private final String source;

    /**
     * @param source what the links are told to come from
     */
    EdgeChart(EdgeList list, NodeTable nodes, String source) {
        this.list = list;
        this.nodes = nodes;
        this.source = source;
    }

    /**
     * @param communities whether rings show which nodes hold together
     */
    Chart chart(String title, Marking marking, boolean communities) {
        int[] groups =
                communities
                        ? Leiden.of(list.graph(), 1, SEED, Progress.NONE)
                        : new int[list.ids().size()];
        List<Chart.Item> items = new ArrayList<>();
        for (int node = 0; node < list.ids().size(); node++) {
            items.add(item(node, communities ? groups[node] + 1 : 0, Point.ORIGIN));
        }
        List<Chart.Link> links = links();
        Map<EntityId, Point> places = new HashMap<>(Layout.arrange(items, links, Map.of()));
        List<Chart.Item> placed = new ArrayList<>();
        for (int node = 0; node < items.size(); node++) {
            Chart.Item item = items.get(node);
            placed.add(item(node, item.group(), places.getOrDefault(item.id(), Point.ORIGIN)));
        }
        return new Chart(title, marking, new TreeSet<>(), Set.of(), placed, links);
    }

    private Chart.Item item(int node, int group, Point place) {
        String id = list.ids().get(node);
        String label = nodes.find(id, "label", "name", "caption", "title");
        return new Chart.Item(
                new EntityId(id),
                EntityKind.find(nodes.find(id, "kind", "type"))
                        .filter(EntityKind::isChartable)
                        .orElse(EntityKind.PERSON),
                label.isEmpty() ? id : label,
                nodes.find(id, "detail", "description", "role"),
                country(nodes.find(id, "country")),
                Standing.NEUTRAL,
                false,
                place.x(),
                place.y(),
                Composition.SIZE,
                group,
                1);
    }

    private static String country(String cell) {
        String country = cell.toUpperCase(Locale.ROOT);
        return country.matches("[A-Z]{2}") ? country : "";
    }

    private List<Chart.Link> links() {
        Graph graph = list.graph();
        List<Chart.Link> links = new ArrayList<>();
        for (int node = 0; node < graph.size(); node++) {
            for (int neighbour : graph.neighbours(node)) {
                if (graph.isDirected() || neighbour > node) {
                    long times = Math.round(graph.weight(node, neighbour));
                    int weight = Math.clamp(times, 1, 1_000_000_000);
                    links.add(
                            new Chart.Link(
                                    new EntityId(list.ids().get(node)),
                                    new EntityId(list.ids().get(neighbour)),
                                    TieKind.LINKED_TO,
                                    Strength.CONFIRMED,
                                    weight,
                                    null,
                                    null,
                                    List.of(source)));
                }
            }
        }
        links.sort(Comparator.comparing(Chart.Link::from).thenComparing(Chart.Link::to));
        return links;
    }
}
