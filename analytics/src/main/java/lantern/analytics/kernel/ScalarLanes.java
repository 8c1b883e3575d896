package lantern.analytics.kernel;

import java.util.Arrays;

/** Lanes one by one, by the bits that are set. */
final class ScalarLanes extends HopLanes {

    private final double[] gathered = new double[LANES];

    ScalarLanes(Graph graph) {
        super(graph);
    }

    @Override
    int spread(int node, int mine, int end) {
        int filled = end;
        for (int slot = first[node], last = first[node + 1]; slot < last; slot++) {
            int neighbour = targets[slot];
            int fresh = mine & ~seen[neighbour];
            if (fresh != 0) {
                for (int left = fresh; left != 0; left &= left - 1) {
                    int lane = Integer.numberOfTrailingZeros(left);
                    paths[neighbour * LANES + lane] += paths[node * LANES + lane];
                }
                if (coming[neighbour] == 0) {
                    order[filled++] = neighbour;
                }
                coming[neighbour] |= (byte) fresh;
            }
        }
        return filled;
    }

    @Override
    double gather(int node, int mine) {
        Arrays.fill(gathered, 0);
        for (int slot = first[node], last = first[node + 1]; slot < last; slot++) {
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
        return carried;
    }
}
