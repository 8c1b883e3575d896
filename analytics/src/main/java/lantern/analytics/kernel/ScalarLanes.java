package lantern.analytics.kernel;

import java.util.Arrays;

/** Lanes one by one, by the bits that are set. */
final class ScalarLanes implements HopLanes {

    private static final int ALL = (1 << LANES) - 1;

    private final Graph graph;
    private final double[] paths;

    /** What a node hands to each shortest path that leads to it, by lane. */
    private final double[] shares;

    private final byte[] seen;
    private final byte[] coming;

    /** Nodes by level, a node once for each level at which a lane reaches it, and which lanes. */
    private final int[] order;

    private final byte[] lanes;
    private final int[] levels;
    private int deepest;

    ScalarLanes(Graph graph) {
        this.graph = graph;
        int size = graph.size();
        paths = new double[size * LANES];
        shares = new double[size * LANES];
        seen = new byte[size];
        coming = new byte[size];
        order = new int[size * LANES + LANES];
        lanes = new byte[size * LANES + LANES];
        levels = new int[size + 3];
    }

    @Override
    public void add(int from, double[] sums) {
        start(from, Math.min(LANES, graph.size() - from));
        spread();
        for (int level = deepest - 1; level >= 1; level--) {
            handBack(level, sums);
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
        levels[0] = 0;
        levels[1] = count;
        deepest = 1;
    }

    private void spread() {
        int[] first = graph.first();
        int[] targets = graph.targets();
        int end = levels[1];
        while (true) {
            int start = levels[deepest - 1];
            int known = levels[deepest];
            for (int at = start; at < known; at++) {
                int node = order[at];
                int mine = lanes[at] & ALL;
                for (int slot = first[node]; slot < first[node + 1]; slot++) {
                    int neighbour = targets[slot];
                    int fresh = mine & ~seen[neighbour] & ALL;
                    if (fresh != 0) {
                        for (int left = fresh; left != 0; left &= left - 1) {
                            int lane = Integer.numberOfTrailingZeros(left);
                            paths[neighbour * LANES + lane] += paths[node * LANES + lane];
                        }
                        if (coming[neighbour] == 0) {
                            order[end++] = neighbour;
                        }
                        coming[neighbour] |= (byte) fresh;
                    }
                }
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

    /** Each node gathers from those one level farther out; sources carry nothing. */
    private void handBack(int level, double[] sums) {
        int[] first = graph.first();
        int[] targets = graph.targets();
        mark(level + 1, true);
        double[] gathered = new double[LANES];
        for (int at = levels[level]; at < levels[level + 1]; at++) {
            int node = order[at];
            int mine = lanes[at] & ALL;
            Arrays.fill(gathered, 0);
            for (int slot = first[node], end = first[node + 1]; slot < end; slot++) {
                int beyond = targets[slot];
                for (int left = mine & coming[beyond]; left != 0; left &= left - 1) {
                    int lane = Integer.numberOfTrailingZeros(left);
                    gathered[lane] += shares[beyond * LANES + lane];
                }
            }
            double carried = 0;
            for (int left = mine; left != 0; left &= left - 1) {
                int lane = Integer.numberOfTrailingZeros(left);
                double ways = paths[node * LANES + lane];
                double through = ways * gathered[lane];
                carried += through;
                shares[node * LANES + lane] = (1 + through) / ways;
            }
            sums[node] += carried;
        }
        mark(level + 1, false);
    }

    /** Which lanes reached each node at this level. */
    private void mark(int level, boolean on) {
        if (level >= deepest) {
            return;
        }
        for (int at = levels[level]; at < levels[level + 1]; at++) {
            coming[order[at]] = on ? lanes[at] : 0;
        }
    }

    private void forget() {
        for (int at = 0; at < levels[deepest]; at++) {
            int node = order[at];
            seen[node] = 0;
            Arrays.fill(paths, node * LANES, (node + 1) * LANES, 0);
        }
    }
}
