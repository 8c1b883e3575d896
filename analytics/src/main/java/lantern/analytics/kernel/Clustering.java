package lantern.analytics.kernel;

import java.util.Arrays;

/**
 * How many of the ties that a node's neighbours could have among each other are there? The local
 * clustering coefficient of Watts and Strogatz (1998); directed as LDBC Graphalytics defines it:
 * neighbours are in- and out-neighbours together, and each direction between two of them counts. 0
 * with fewer than two neighbours. O(m√m) undirected, O(Σ of the neighbours' degrees) directed.
 */
public final class Clustering {

    private Clustering() {}

    /** Of every node, from 0 to 1. */
    public static double[] of(Graph graph) {
        return graph.isDirected() ? directed(graph) : undirected(graph);
    }

    private static double[] undirected(Graph graph) {
        long[] triangles = Triangles.of(graph);
        double[] clustering = new double[graph.size()];
        for (int node = 0; node < clustering.length; node++) {
            double degree = graph.degree(node);
            clustering[node] = degree < 2 ? 0 : 2 * triangles[node] / (degree * (degree - 1));
        }
        return clustering;
    }

    private static double[] directed(Graph graph) {
        Graph around = graph.undirected();
        double[] clustering = new double[graph.size()];
        int[] markedBy = new int[graph.size()];
        Arrays.fill(markedBy, -1);
        for (int node = 0; node < clustering.length; node++) {
            int start = around.first()[node];
            int end = around.first()[node + 1];
            for (int slot = start; slot < end; slot++) {
                markedBy[around.targets()[slot]] = node;
            }
            long ties = 0;
            for (int slot = start; slot < end; slot++) {
                int neighbour = around.targets()[slot];
                int far = graph.first()[neighbour + 1];
                for (int out = graph.first()[neighbour]; out < far; out++) {
                    ties += markedBy[graph.targets()[out]] == node ? 1 : 0;
                }
            }
            double degree = around.degree(node);
            clustering[node] = degree < 2 ? 0 : ties / (degree * (degree - 1));
        }
        return clustering;
    }
}
