package lantern.analytics.edges;

import java.util.Arrays;
import java.util.List;
import lantern.analytics.edges.Measures.None;
import lantern.analytics.form.Help;
import lantern.analytics.kernel.Clustering;
import lantern.analytics.kernel.Constraint;
import lantern.analytics.kernel.CoreNumbers;
import lantern.analytics.kernel.Eigenvector;
import lantern.analytics.kernel.Graph;
import lantern.analytics.kernel.PageRank;
import lantern.analytics.kernel.Triangles;

/** How well each node is tied to those around it. */
final class NodeMeasures {

    private NodeMeasures() {}

    public record Ranks(
            @Help(value = "The chance to go on along an edge", least = 0, most = 1) double damping,
            @Help(value = "Stops when the ranks change by less, summed", least = 0)
                    double tolerance,
            @Help(value = "At most so many", least = 1) int iterations) {}

    public record Until(
            @Help(value = "Stops when no score changes by more", least = 0) double tolerance) {}

    public record Normalized(@Help("Divide by the number of others") boolean normalized) {}

    static List<Measure<?>> all() {
        return List.of(
                new Measure<>(
                        "degree",
                        "Who has most ties?",
                        new Normalized(false),
                        (edges, parameters, _) -> degree(edges.graph(), parameters.normalized())),
                new Measure<>(
                        "pagerank",
                        "Who is pointed to by those who are pointed to?",
                        new Ranks(0.85, 1e-12, 1000),
                        (edges, parameters, progress) ->
                                Answer.of(
                                        "pagerank",
                                        new PageRank(
                                                        edges.graph(),
                                                        parameters.damping(),
                                                        Measures.threads())
                                                .ranks(
                                                        parameters.tolerance(),
                                                        parameters.iterations(),
                                                        progress))),
                new Measure<>(
                        "eigenvector",
                        "Who is tied to the well tied?",
                        new Until(1e-13),
                        (edges, parameters, progress) ->
                                Answer.of(
                                        "eigenvector",
                                        Eigenvector.of(
                                                edges.graph(), parameters.tolerance(), progress))),
                new Measure<>(
                        "kcore",
                        "Who lies in the dense middle?",
                        new None(),
                        (edges, _, _) -> cores(edges.graph())),
                new Measure<>(
                        "triangles",
                        "Whose contacts know each other?",
                        new None(),
                        (edges, _, _) -> triangles(edges.graph())),
                new Measure<>(
                        "clustering",
                        "What share of a node's contacts know each other?",
                        new None(),
                        (edges, _, _) -> clustering(edges.graph())),
                new Measure<>(
                        "constraint",
                        "Whom do their contacts leave least room to broker?",
                        new None(),
                        (edges, _, _) -> Answer.of("constraint", Constraint.of(edges.graph()))));
    }

    private static Answer degree(Graph graph, boolean normalized) {
        int size = graph.size();
        double by = normalized ? Math.max(1, size - 1) : 1;
        double[] out = new double[size];
        double[] in = new double[size];
        double[] strength = new double[size];
        Graph back = graph.reversed();
        for (int node = 0; node < size; node++) {
            out[node] = graph.degree(node) / by;
            in[node] = back.degree(node) / by;
            strength[node] = graph.strength(node) + (graph.isDirected() ? back.strength(node) : 0);
        }
        double[] both = new double[size];
        Arrays.setAll(both, node -> graph.isDirected() ? out[node] + in[node] : out[node]);
        Answer answer = Answer.of("degree", both);
        if (graph.isDirected()) {
            answer.and("in", in).and("out", out);
        }
        return graph.isWeighted() ? answer.and("strength", strength) : answer;
    }

    private static Answer cores(Graph graph) {
        int[] cores = CoreNumbers.of(graph);
        return Answer.of("kcore", Measures.doubles(cores))
                .with("largestCore", Arrays.stream(cores).max().orElse(0));
    }

    private static Answer triangles(Graph graph) {
        long[] corners = Triangles.of(graph);
        return Answer.of("triangles", Measures.doubles(corners))
                .with("triangles", Arrays.stream(corners).sum() / 3);
    }

    private static Answer clustering(Graph graph) {
        double[] clustering = Clustering.of(graph);
        return Answer.of("clustering", clustering)
                .with("average", Arrays.stream(clustering).average().orElse(0));
    }
}
