package lantern.analytics.kernel;

import java.util.Arrays;
import lantern.analytics.graph.Roads;
import lantern.model.network.Network;

/**
 * All shortest paths from one source, and what each node carries of them (Brandes 2001). One thread
 * uses one of these for source after source; each leaves it as it found it.
 */
final class Search {

    private static final int UNSEEN = -1;

    private final Network network;
    private final boolean weighted;
    private final boolean[] deadEnds;

    /** By slot; empty when each tie is one step. */
    private final long[] lengths;

    private final long[] distances;
    private final double[] paths;
    private final double[] carried;

    /** Nodes in rising order of distance, as far as they are settled. */
    private final int[] order;

    private final Frontier frontier = new Frontier();
    private int reached;

    /**
     * @param deadEnds where a path may end but never run through, by node
     */
    Search(Network network, boolean weighted, boolean[] deadEnds) {
        this.network = network;
        this.weighted = weighted;
        this.deadEnds = deadEnds;
        lengths = new long[weighted ? 2 * network.edges() : 0];
        Arrays.setAll(lengths, slot -> Roads.length(network.weight(network.edge(slot))));
        distances = new long[network.size()];
        Arrays.fill(distances, UNSEEN);
        paths = new double[network.size()];
        carried = new double[network.size()];
        order = new int[network.size()];
    }

    /**
     * Adds to {@code sums[v]}, for each node v strictly between, its share of the shortest paths
     * from the source to each target; and to {@code sums[size]} how many targets were reached.
     */
    void add(int source, boolean[] targets, double[] sums) {
        if (weighted) {
            spreadByRoad(source);
        } else {
            spreadByHop(source);
        }
        for (int i = reached - 1; i > 0; i--) {
            int node = order[i];
            handBack(source, node, targets[node]);
            sums[node] += carried[node];
            sums[network.size()] += targets[node] ? 1 : 0;
        }
        forget();
    }

    private void spreadByHop(int source) {
        start(source);
        order[reached++] = source;
        for (int i = 0; i < reached; i++) {
            int node = order[i];
            if (deadEnds[node] && node != source) {
                continue;
            }
            long further = distances[node] + 1;
            double ways = paths[node];
            for (int slot = network.first(node), end = network.first(node + 1);
                    slot < end;
                    slot++) {
                int neighbour = network.target(slot);
                if (distances[neighbour] == UNSEEN) {
                    distances[neighbour] = further;
                    paths[neighbour] = ways;
                    order[reached++] = neighbour;
                } else if (distances[neighbour] == further) {
                    paths[neighbour] += ways;
                }
            }
        }
    }

    /** Dijkstra: a node leaves the frontier once for each distance it ever had; the last counts. */
    private void spreadByRoad(int source) {
        start(source);
        frontier.add(0, source);
        while (!frontier.isEmpty()) {
            long distance = frontier.distance();
            int node = frontier.remove();
            if (distance > distances[node]) {
                continue;
            }
            order[reached++] = node;
            if (!deadEnds[node] || node == source) {
                relax(node);
            }
        }
    }

    private void relax(int node) {
        for (int slot = network.first(node), end = network.first(node + 1); slot < end; slot++) {
            int neighbour = network.target(slot);
            long further = distances[node] + lengths[slot];
            if (distances[neighbour] == UNSEEN || further < distances[neighbour]) {
                distances[neighbour] = further;
                paths[neighbour] = paths[node];
                frontier.add(further, neighbour);
            } else if (further == distances[neighbour]) {
                paths[neighbour] += paths[node];
            }
        }
    }

    /** Gives each node before this one its share of what runs on to this one and beyond. */
    private void handBack(int source, int node, boolean target) {
        double share = (carried[node] + (target ? 1 : 0)) / paths[node];
        for (int slot = network.first(node), end = network.first(node + 1); slot < end; slot++) {
            int before = network.target(slot);
            if (distances[before] != UNSEEN
                    && distances[before] + length(slot) == distances[node]
                    && (!deadEnds[before] || before == source)) {
                carried[before] += paths[before] * share;
            }
        }
    }

    private long length(int slot) {
        return weighted ? lengths[slot] : 1;
    }

    private void start(int source) {
        distances[source] = 0;
        paths[source] = 1;
    }

    private void forget() {
        for (int i = 0; i < reached; i++) {
            distances[order[i]] = UNSEEN;
            paths[order[i]] = 0;
            carried[order[i]] = 0;
        }
        reached = 0;
    }
}
