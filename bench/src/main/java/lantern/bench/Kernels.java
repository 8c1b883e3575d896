package lantern.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import lantern.analytics.edges.EdgeList;
import lantern.analytics.edges.NodeTable;
import lantern.analytics.kernel.Brandes;
import lantern.analytics.kernel.Components;
import lantern.analytics.kernel.CoreNumbers;
import lantern.analytics.kernel.Distances;
import lantern.analytics.kernel.Graph;
import lantern.analytics.kernel.Leiden;
import lantern.analytics.kernel.PageRank;
import lantern.analytics.kernel.Triangles;
import lantern.model.network.Progress;

/**
 * Times the kernels on a list of edges: {@code Kernels EDGES REPEATS NAME…}. Prints a line a
 * kernel: name, first time in seconds, median of the others, a check value.
 */
public final class Kernels {

    private Kernels() {}

    public static void main(String[] arguments) throws IOException {
        Graph graph = EdgeList.read(Path.of(arguments[0]), NodeTable.empty(), false, false).graph();
        int repeats = Integer.parseInt(arguments[1]);
        List<String> names = Arrays.asList(arguments).subList(2, arguments.length);
        Map<String, Supplier<Double>> kernels = kernels(graph);
        for (String name : names) {
            Supplier<Double> kernel = kernels.get(name);
            if (kernel == null) {
                System.err.println("no such kernel: " + name + "; there are: " + kernels.keySet());
                System.exit(2);
                return;
            }
            double[] seconds = new double[repeats];
            double check = 0;
            for (int i = 0; i < repeats; i++) {
                long start = System.nanoTime();
                check = kernel.get();
                seconds[i] = (System.nanoTime() - start) / 1e9;
            }
            double first = seconds[0];
            double[] others = repeats > 1 ? Arrays.copyOfRange(seconds, 1, repeats) : seconds;
            Arrays.sort(others);
            System.out.printf(
                    Locale.ROOT,
                    "%s %.4f %.4f %.9g%n",
                    name,
                    first,
                    others[others.length / 2],
                    check);
        }
    }

    private static Map<String, Supplier<Double>> kernels(Graph graph) {
        Map<String, Supplier<Double>> kernels = new LinkedHashMap<>();
        kernels.put("betweenness-1", () -> sum(new Brandes(1).of(graph, false, Progress.NONE)));
        kernels.put("betweenness-2", () -> sum(new Brandes(2).of(graph, false, Progress.NONE)));
        kernels.put("harmonic-1", () -> sum(Distances.of(graph, 1, Progress.NONE).harmonic()));
        kernels.put(
                "pagerank-1",
                () ->
                        Arrays.stream(new PageRank(graph, .85, 1).ranks(1e-10, 1000, Progress.NONE))
                                .max()
                                .orElse(0));
        kernels.put(
                "components",
                () -> (double) Arrays.stream(Components.of(graph)).distinct().count());
        kernels.put("kcore", () -> (double) Arrays.stream(CoreNumbers.of(graph)).max().orElse(0));
        kernels.put("triangles", () -> Arrays.stream(Triangles.of(graph)).sum() / 3.0);
        kernels.put(
                "leiden",
                () -> Leiden.modularity(graph, Leiden.of(graph, 1, 42, Progress.NONE), 1));
        return kernels;
    }

    private static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }
}
