package lantern.analytics.edges;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import lantern.analytics.form.Help;
import lantern.analytics.kernel.Brandes;
import lantern.analytics.kernel.Distances;
import lantern.analytics.kernel.Graph;
import lantern.analytics.kernel.ShortestPaths;
import lantern.model.network.Progress;

/** Shortest ways: who lies on them, who is near, how far it is. Weights are lengths here. */
final class DistanceMeasures {

    private DistanceMeasures() {}

    public record Normalized(
            @Help("Divide by the number of pairs, or of others") boolean normalized) {}

    public record From(@Help("The id of the node to start from") String source) {}

    static List<Measure<?>> all() {
        return List.of(
                new Measure<>(
                        "betweenness",
                        "Who do most shortest paths run through?",
                        new Normalized(false),
                        DistanceMeasures::betweenness),
                new Measure<>(
                        "closeness",
                        "Whom do the others reach in fewest steps?",
                        new Measures.None(),
                        (edges, _, progress) ->
                                Answer.of("closeness", near(edges.graph(), progress).closeness())),
                new Measure<>(
                        "harmonic",
                        "Who is near to many?",
                        new Normalized(false),
                        DistanceMeasures::harmonic),
                new Measure<>(
                        "bfs",
                        "How many steps is everybody from one node?",
                        new From(""),
                        (edges, parameters, _) -> hops(edges, source(edges, parameters.source()))),
                new Measure<>(
                        "sssp",
                        "How far is everybody from one node?",
                        new From(""),
                        (edges, parameters, _) ->
                                lengths(edges, source(edges, parameters.source()))));
    }

    private static Answer betweenness(EdgeList edges, Normalized parameters, Progress progress) {
        Graph graph = edges.graph();
        if (graph.isWeighted()) {
            refuseNoLength(graph);
        }
        double[] scores = new Brandes(Measures.threads()).of(graph, graph.isWeighted(), progress);
        double size = graph.size();
        double pairs = (size - 1) * (size - 2) / (graph.isDirected() ? 1 : 2);
        if (parameters.normalized() && pairs > 0) {
            Arrays.setAll(scores, node -> scores[node] / pairs);
        }
        return Answer.of("betweenness", scores).with("sum", Arrays.stream(scores).sum());
    }

    private static Answer harmonic(EdgeList edges, Normalized parameters, Progress progress) {
        double[] harmonic = near(edges.graph(), progress).harmonic();
        double others = Math.max(1, harmonic.length - 1);
        if (parameters.normalized()) {
            Arrays.setAll(harmonic, node -> harmonic[node] / others);
        }
        return Answer.of("harmonic", harmonic);
    }

    private static Distances near(Graph graph, Progress progress) {
        if (!graph.isWeighted()) {
            return Distances.of(graph, Measures.threads(), progress);
        }
        refuseNoLength(graph);
        return Distances.byLengths(graph, Measures.threads(), progress);
    }

    private static Answer hops(EdgeList edges, int source) {
        long[] hops = ShortestPaths.hops(edges.graph(), source);
        double[] distances = new double[hops.length];
        Arrays.setAll(
                distances, node -> hops[node] == ShortestPaths.UNREACHED ? Double.NaN : hops[node]);
        return reached(distances);
    }

    private static Answer lengths(EdgeList edges, int source) {
        double[] lengths = ShortestPaths.lengths(edges.graph(), source);
        Arrays.setAll(
                lengths, node -> Double.isInfinite(lengths[node]) ? Double.NaN : lengths[node]);
        return reached(lengths);
    }

    private static Answer reached(double[] distances) {
        return Answer.of("distance", distances)
                .with("reached", Arrays.stream(distances).filter(it -> !Double.isNaN(it)).count())
                .with(
                        "farthest",
                        Arrays.stream(distances).filter(it -> !Double.isNaN(it)).max().orElse(0));
    }

    private static int source(EdgeList edges, String id) {
        if (id.isEmpty()) {
            throw new IllegalArgumentException("name the node to start from: --param source=ID");
        }
        OptionalInt node = edges.find(id);
        if (node.isEmpty()) {
            throw new IllegalArgumentException("source: there is no node '" + id + "'");
        }
        return node.getAsInt();
    }

    /** Along edges of no length there is no telling how many shortest paths there are. */
    private static void refuseNoLength(Graph graph) {
        if (graph.hasZeroWeight()) {
            throw new IllegalArgumentException(
                    "an edge has the weight 0: as a length it leaves shortest paths undefined;"
                            + " give it a length above 0, or leave --weighted out");
        }
    }
}
