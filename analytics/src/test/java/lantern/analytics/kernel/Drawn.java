package lantern.analytics.kernel;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Graphs to try kernels on, and the plain matrix that naive twins read. */
final class Drawn {

    private Drawn() {}

    /** {@code graph(3, "0-1", "1-2")}: undirected. */
    static Graph graph(int size, String... edges) {
        int[] from = new int[edges.length];
        int[] to = new int[edges.length];
        for (int i = 0; i < edges.length; i++) {
            String[] ends = edges[i].split("-");
            from[i] = Integer.parseInt(ends[0]);
            to[i] = Integer.parseInt(ends[1]);
        }
        return Graph.of(size, from, to, null, false);
    }

    static Graph star(int leaves) {
        int[] from = new int[leaves];
        int[] to = new int[leaves];
        for (int i = 0; i < leaves; i++) {
            to[i] = i + 1;
        }
        return Graph.of(leaves + 1, from, to, null, false);
    }

    /** With a hub, parts that hang apart, pendants and whole-number weights. */
    static Graph random(long seed, int size, int edges, boolean directed, boolean weighted) {
        var random = new Random(seed);
        Set<List<Integer>> drawn = new LinkedHashSet<>();
        for (int i = 0; i < edges; i++) {
            int a = random.nextInt(4) == 0 ? 0 : random.nextInt(size);
            int b = random.nextInt(size);
            if (a != b) {
                drawn.add(directed || a < b ? List.of(a, b) : List.of(b, a));
            }
        }
        List<List<Integer>> all = new ArrayList<>(drawn);
        int[] from = all.stream().mapToInt(List::getFirst).toArray();
        int[] to = all.stream().mapToInt(List::getLast).toArray();
        double @Nullable [] weights = weighted ? new double[from.length] : null;
        if (weights != null) {
            for (int i = 0; i < weights.length; i++) {
                weights[i] = 1 + random.nextInt(5);
            }
        }
        return Graph.of(size, from, to, weights, directed);
    }

    /** Weights by from and to; 0 where there is no edge. */
    static double[][] matrix(Graph graph) {
        double[][] matrix = new double[graph.size()][graph.size()];
        for (int node = 0; node < graph.size(); node++) {
            for (int slot = graph.first()[node]; slot < graph.first()[node + 1]; slot++) {
                matrix[node][graph.targets()[slot]] = graph.weight(slot);
            }
        }
        return matrix;
    }

    /** Lengths of shortest paths by Floyd and Warshall; infinite where there is none. */
    static double[][] lengths(Graph graph, boolean weighted) {
        double[][] lengths = matrix(graph);
        int size = lengths.length;
        for (int a = 0; a < size; a++) {
            for (int b = 0; b < size; b++) {
                boolean edge = lengths[a][b] > 0;
                double length = weighted ? lengths[a][b] : 1;
                lengths[a][b] = a == b ? 0 : edge ? length : Double.POSITIVE_INFINITY;
            }
        }
        for (int via = 0; via < size; via++) {
            for (int a = 0; a < size; a++) {
                for (int b = 0; b < size; b++) {
                    lengths[a][b] = Math.min(lengths[a][b], lengths[a][via] + lengths[via][b]);
                }
            }
        }
        return lengths;
    }
}
