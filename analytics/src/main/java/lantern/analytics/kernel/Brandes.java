package lantern.analytics.kernel;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import lantern.model.network.Progress;

/**
 * Exact betweenness of every node of a bare graph, by Brandes (2001): the sum, over ordered pairs
 * of other nodes, of the share of their shortest paths that runs through the node; in an undirected
 * graph each pair counts once. O(n m) by hops, O(n m + n² log n) by lengths. The same to the bit on
 * any number of threads.
 */
public final class Brandes {

    private final Blocks blocks;

    /**
     * @param threads at least 1
     */
    public Brandes(int threads) {
        blocks = new Blocks(threads);
    }

    /**
     * @param weighted whether an edge is as long as its weight, or one step
     * @throws CancellationException when progress says stop
     */
    public double[] of(Graph graph, boolean weighted, Progress progress) {
        int size = graph.size();
        double[] sums =
                weighted
                        ? blocks.sum(
                                size,
                                size,
                                () -> new LengthSearch(graph),
                                LengthSearch::add,
                                progress)
                        : byHops(graph, progress);
        if (!graph.isDirected()) {
            for (int node = 0; node < size; node++) {
                sums[node] /= 2;
            }
        }
        return sums;
    }

    private double[] byHops(Graph graph, Progress progress) {
        // Sources that are near each other meet the same nodes at the same time.
        int[] order = graph.nearOrder();
        Graph near = graph.renumbered(order);
        int batches = (graph.size() + HopLanes.LANES - 1) / HopLanes.LANES;
        double[] sums =
                blocks.sum(
                        batches,
                        graph.size(),
                        () -> HopLanes.over(near),
                        (lanes, batch, into) -> lanes.add(batch * HopLanes.LANES, into),
                        progress);
        double[] scores = new double[sums.length];
        for (int at = 0; at < scores.length; at++) {
            scores[order[at]] = sums[at];
        }
        return scores;
    }

    /** Dijkstra from one source, and what each node carries of the paths. */
    private static final class LengthSearch {
        private final Graph graph;
        private final Graph back;
        private final double[] lengths;
        private final double[] paths;
        private final double[] carried;
        private final int[] order;
        private final Heap frontier;

        LengthSearch(Graph graph) {
            this.graph = graph;
            back = graph.reversed();
            int size = graph.size();
            lengths = new double[size];
            Arrays.fill(lengths, Double.POSITIVE_INFINITY);
            paths = new double[size];
            carried = new double[size];
            order = new int[size];
            frontier = new Heap(size);
        }

        void add(int source, double[] sums) {
            int reached = spread(source);
            for (int at = reached - 1; at > 0; at--) {
                int node = order[at];
                double share = (1 + carried[node]) / paths[node];
                for (int slot = back.first()[node]; slot < back.first()[node + 1]; slot++) {
                    int before = back.targets()[slot];
                    if (lengths[before] + back.weight(slot) == lengths[node]) {
                        carried[before] += paths[before] * share;
                    }
                }
                sums[node] += carried[node];
            }
            for (int at = 0; at < reached; at++) {
                lengths[order[at]] = Double.POSITIVE_INFINITY;
                paths[order[at]] = 0;
                carried[order[at]] = 0;
            }
        }

        private int spread(int source) {
            int reached = 0;
            lengths[source] = 0;
            paths[source] = 1;
            frontier.lower(source, lengths);
            while (!frontier.isEmpty()) {
                int node = frontier.remove(lengths);
                order[reached++] = node;
                for (int slot = graph.first()[node]; slot < graph.first()[node + 1]; slot++) {
                    int neighbour = graph.targets()[slot];
                    double further = lengths[node] + graph.weight(slot);
                    if (further < lengths[neighbour]) {
                        lengths[neighbour] = further;
                        paths[neighbour] = paths[node];
                        frontier.lower(neighbour, lengths);
                    } else if (further == lengths[neighbour]) {
                        paths[neighbour] += paths[node];
                    }
                }
            }
            return reached;
        }
    }
}
