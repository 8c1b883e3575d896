package lantern.analytics.find;

import java.util.List;
import java.util.OptionalInt;
import lantern.analytics.graph.CsrGraph;
import lantern.analytics.graph.Places;
import lantern.model.entity.EntityId;
import lantern.model.network.Network;
import lantern.model.report.Strength;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.YenKShortestPath;
import org.jgrapht.graph.AsWeightedGraph;

/**
 * What ties two things? The shortest ways between them without a loop (Yen 1971). A weak tie is a
 * longer step, confirmed 1, unconfirmed 1.25, tentative 1.5: two tentative ties are as long as
 * three confirmed ones. No way leads through a place, unless it begins or ends there. O(k n (m + n
 * log n)) for k ways.
 */
public final class Paths {

    private Paths() {}

    /**
     * A way between two things.
     *
     * @param stops from the one to the other, both included
     * @param weakest the weakest of its ties
     */
    public record Path(List<EntityId> stops, Strength weakest) {

        public Path {
            stops = List.copyOf(stops);
        }
    }

    /**
     * The best ways first; none when nothing ties the two, or one of them is not in the network.
     *
     * @param most at most so many, at least 1
     */
    public static List<Path> between(Network whole, EntityId from, EntityId to, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("at least one way is looked for: " + most);
        }
        Network network =
                Places.LEAVE_OUT.backbone(
                        whole, node -> whole.id(node).equals(from) || whole.id(node).equals(to));
        OptionalInt start = network.find(from);
        OptionalInt end = network.find(to);
        if (start.isEmpty() || end.isEmpty() || from.equals(to)) {
            return List.of();
        }
        var graph = new CsrGraph(network, false);
        var lengths =
                new AsWeightedGraph<>(graph, edge -> length(network.strength(edge)), false, false);
        return new YenKShortestPath<>(lengths)
                        .getPaths(
                                graph.vertex(start.getAsInt()), graph.vertex(end.getAsInt()), most)
                        .stream()
                        .map(path -> told(network, path))
                        .toList();
    }

    private static double length(Strength strength) {
        return switch (strength) {
            case CONFIRMED -> 1;
            case UNCONFIRMED -> 1.25;
            case TENTATIVE -> 1.5;
        };
    }

    private static Path told(Network network, GraphPath<Integer, Integer> path) {
        return new Path(
                path.getVertexList().stream().map(network::id).toList(),
                path.getEdgeList().stream()
                        .map(network::strength)
                        .min(Strength::compareTo)
                        .orElse(Strength.CONFIRMED));
    }
}
