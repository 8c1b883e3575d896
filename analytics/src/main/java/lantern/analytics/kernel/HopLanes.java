package lantern.analytics.kernel;

import java.util.Arrays;

/**
 * Brandes' search from several sources at once, so that what is read of the graph serves all of
 * them: each has a lane of its own, and a bit in a mask a node. One thread uses one of these for
 * batch after batch; each leaves it as it found it. How one node's lanes are added up is left to
 * those who know how: one by one, or in the processor's vector registers.
 */
abstract class HopLanes {

    /** How many sources go together. */
    static final int LANES = 8;

    static final int ALL = (1 << LANES) - 1;

    final int[] first;
    final int[] targets;

    /** How many shortest paths lead to a node, by lane. */
    final double[] paths;

    /** What a node hands to each shortest path that leads to it, by lane. */
    final double[] shares;

    /** Which lanes have reached a node, and which do at the level that is looked at. */
    final byte[] seen;

    final byte[] coming;

    /** Nodes by level, a node once for each level at which a lane reaches it. */
    final int[] order;

    private final int size;
    private final byte[] lanes;
    private final int[] levels;
    private int deepest;

    HopLanes(Graph graph) {
        first = graph.first();
        targets = graph.targets();
        size = graph.size();
        paths = new double[size * LANES];
        shares = new double[size * LANES];
        seen = new byte[size];
        coming = new byte[size];
        order = new int[size * LANES + LANES];
        lanes = new byte[size * LANES + LANES];
        levels = new int[size + 3];
    }

    /** In vector registers where the virtual machine lends them, else one by one. */
    static HopLanes over(Graph graph) {
        return VectorLanes.areThere() ? VectorLanes.over(graph) : new ScalarLanes(graph);
    }

    /**
     * Hands a node's paths to those neighbours that its lanes have not seen: marks them as coming,
     * and puts those that no lane did before into the order.
     *
     * @param mine the lanes that reach the node at this level
     * @param end of the order so far
     * @return the end of the order then
     */
    abstract int spread(int node, int mine, int end);

    /**
     * Gathers from those one level farther out, which are marked as coming, and keeps the node's
     * shares.
     *
     * @return what the node carries, over its lanes
     */
    abstract double gather(int node, int mine);

    /**
     * Adds to {@code sums[v]}, for each node v, what it carries of the shortest paths from the
     * sources {@code from} to {@code from + LANES - 1}, as far as there are so many nodes.
     */
    final void add(int from, double[] sums) {
        start(from, Math.min(LANES, size - from));
        spread();
        // Sources carry nothing.
        for (int level = deepest - 1; level >= 1; level--) {
            mark(level + 1, true);
            for (int at = levels[level]; at < levels[level + 1]; at++) {
                sums[order[at]] += gather(order[at], lanes[at] & ALL);
            }
            mark(level + 1, false);
        }
        forget();
    }

    private void start(int from, int count) {
        for (int lane = 0; lane < count; lane++) {
            seen[from + lane] = (byte) (1 << lane);
            paths[(from + lane) * LANES + lane] = 1;
            order[lane] = from + lane;
            lanes[lane] = (byte) (1 << lane);
        }
        levels[1] = count;
        deepest = 1;
    }

    private void spread() {
        int end = levels[1];
        while (true) {
            int known = levels[deepest];
            for (int at = levels[deepest - 1]; at < known; at++) {
                end = spread(order[at], lanes[at] & ALL, end);
            }
            if (end == known) {
                return;
            }
            for (int at = known; at < end; at++) {
                int node = order[at];
                lanes[at] = coming[node];
                seen[node] |= coming[node];
                coming[node] = 0;
            }
            levels[++deepest] = end;
        }
    }

    /** Which lanes reach each node at a level. */
    private void mark(int level, boolean on) {
        if (level >= deepest) {
            return;
        }
        for (int at = levels[level]; at < levels[level + 1]; at++) {
            coming[order[at]] = on ? lanes[at] : 0;
        }
    }

    /** Shares are read where a lane is marked only: they need no clearing. */
    private void forget() {
        for (int at = 0; at < levels[deepest]; at++) {
            int node = order[at];
            seen[node] = 0;
            Arrays.fill(paths, node * LANES, (node + 1) * LANES, 0);
        }
    }
}
