package lantern.analytics.kernel;

import java.util.Arrays;

/**
 * How far is everybody from one node? Breadth first by hops, O(n + m), or by Dijkstra (1959) with
 * weights read as lengths, O(m log n).
 */
public final class ShortestPaths {

    /** What a node has that cannot be reached. */
    public static final long UNREACHED = -1;

    private ShortestPaths() {}

    /** Hops along the edges' direction; {@link #UNREACHED} where there is no way. */
    public static long[] hops(Graph graph, int source) {
        long[] hops = new long[graph.size()];
        Arrays.fill(hops, UNREACHED);
        int[] queue = new int[graph.size()];
        int end = 0;
        hops[source] = 0;
        queue[end++] = source;
        for (int at = 0; at < end; at++) {
            int node = queue[at];
            for (int slot = graph.first()[node]; slot < graph.first()[node + 1]; slot++) {
                int neighbour = graph.targets()[slot];
                if (hops[neighbour] == UNREACHED) {
                    hops[neighbour] = hops[node] + 1;
                    queue[end++] = neighbour;
                }
            }
        }
        return hops;
    }

    /**
     * Lengths along the edges' direction; infinite where there is no way.
     *
     * @param graph with weights that are not negative
     */
    public static double[] lengths(Graph graph, int source) {
        double[] lengths = new double[graph.size()];
        Arrays.fill(lengths, Double.POSITIVE_INFINITY);
        var frontier = new Heap(graph.size());
        lengths[source] = 0;
        frontier.lower(source, lengths);
        while (!frontier.isEmpty()) {
            int node = frontier.remove(lengths);
            for (int slot = graph.first()[node]; slot < graph.first()[node + 1]; slot++) {
                int neighbour = graph.targets()[slot];
                double further = lengths[node] + graph.weight(slot);
                if (further < lengths[neighbour]) {
                    lengths[neighbour] = further;
                    frontier.lower(neighbour, lengths);
                }
            }
        }
        return lengths;
    }
}
