package lantern.analytics.graph;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import lantern.model.entity.EntityId;
import lantern.model.network.Travel;
import org.jgrapht.alg.flow.PushRelabelMFImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/** The legs of all journeys that are known: from which place one goes on to which. */
public final class Legs {

    /** More than all places together. */
    private static final double ENDLESS = 1e9;

    private final SortedMap<EntityId, SortedSet<EntityId>> onwards = new TreeMap<>();

    private Legs() {}

    /** Each pair of stops that follow one another. */
    public static Legs of(List<Travel> travels) {
        var legs = new Legs();
        for (Travel travel : travels) {
            for (int stop = 0; stop < travel.stops().size(); stop++) {
                SortedSet<EntityId> next =
                        legs.onwards.computeIfAbsent(
                                travel.stops().get(stop), _ -> new TreeSet<>());
                if (stop + 1 < travel.stops().size()
                        && !travel.stops().get(stop).equals(travel.stops().get(stop + 1))) {
                    next.add(travel.stops().get(stop + 1));
                }
            }
        }
        return legs;
    }

    /** Where one can come from a place without passing another, the place itself included. */
    public Set<EntityId> reachedFrom(EntityId start, EntityId without) {
        Set<EntityId> reached = new HashSet<>();
        var waiting = new ArrayDeque<EntityId>();
        reached.add(start);
        waiting.add(start);
        while (!waiting.isEmpty()) {
            for (EntityId next : onwards.getOrDefault(waiting.remove(), new TreeSet<>())) {
                if (!next.equals(without) && reached.add(next)) {
                    waiting.add(next);
                }
            }
        }
        return reached;
    }

    /**
     * A smallest set of places, no start and no end among them, that every way from a start to an
     * end passes: the one nearest to the starts. Empty where some leg joins a start and an end, and
     * where no way does.
     */
    public SortedSet<EntityId> cut(Collection<EntityId> starts, Collection<EntityId> ends) {
        var flow =
                new SimpleDirectedWeightedGraph<Point, DefaultWeightedEdge>(
                        DefaultWeightedEdge.class);
        Point source = new Point("", Side.SOURCE);
        Point sink = new Point("", Side.SINK);
        flow.addVertex(source);
        flow.addVertex(sink);
        for (EntityId place : onwards.keySet()) {
            boolean isEnd = starts.contains(place) || ends.contains(place);
            pipe(flow, arriving(place), leaving(place), isEnd ? ENDLESS : 1);
        }
        onwards.forEach((place, next) ->
                next.forEach(to -> pipe(flow, leaving(place), arriving(to), ENDLESS)));
        starts.forEach(start -> pipe(flow, source, arriving(start), ENDLESS));
        ends.forEach(end -> pipe(flow, leaving(end), sink, ENDLESS));
        SortedSet<EntityId> cut = new TreeSet<>();
        var algorithm = new PushRelabelMFImpl<>(flow);
        if (algorithm.calculateMinCut(source, sink) >= ENDLESS) {
            return cut;
        }
        Set<Point> before = reachable(flow, algorithm.getFlowMap(), source);
        for (EntityId place : onwards.keySet()) {
            if (before.contains(arriving(place)) && !before.contains(leaving(place))) {
                cut.add(place);
            }
        }
        return cut;
    }

    private enum Side {
        SOURCE,
        ARRIVING,
        LEAVING,
        SINK
    }

    private record Point(String place, Side side) {}

    private static Point arriving(EntityId place) {
        return new Point(place.value(), Side.ARRIVING);
    }

    private static Point leaving(EntityId place) {
        return new Point(place.value(), Side.LEAVING);
    }

    private static void pipe(
            SimpleDirectedWeightedGraph<Point, DefaultWeightedEdge> flow,
            Point from,
            Point to,
            double capacity) {
        flow.addVertex(from);
        flow.addVertex(to);
        DefaultWeightedEdge pipe = flow.addEdge(from, to);
        if (pipe != null) {
            flow.setEdgeWeight(pipe, capacity);
        }
    }

    /**
     * From the source, in what the flow leaves over: the side of the cut that is the same always.
     */
    private static Set<Point> reachable(
            SimpleDirectedWeightedGraph<Point, DefaultWeightedEdge> flow,
            Map<DefaultWeightedEdge, Double> used,
            Point source) {
        Set<Point> reached = new HashSet<>(Set.of(source));
        var waiting = new ArrayDeque<Point>(reached);
        while (!waiting.isEmpty()) {
            Point point = waiting.remove();
            for (DefaultWeightedEdge pipe : flow.edgesOf(point)) {
                boolean along = flow.getEdgeSource(pipe).equals(point);
                Point other = along ? flow.getEdgeTarget(pipe) : flow.getEdgeSource(pipe);
                double left =
                        along
                                ? flow.getEdgeWeight(pipe) - used.getOrDefault(pipe, 0.0)
                                : used.getOrDefault(pipe, 0.0);
                if (left > 1e-9 && reached.add(other)) {
                    waiting.add(other);
                }
            }
        }
        return reached;
    }
}
