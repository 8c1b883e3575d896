package lantern.analytics.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * Lanes side by side in the processor's vector registers. The API is still incubating: it is there
 * only when the virtual machine was started with {@code --add-modules jdk.incubator.vector}.
 */
final class VectorLanes {

    private VectorLanes() {}

    /** Shorter registers would not hold the lanes: emulating them is slower than one by one. */
    static boolean isThere() {
        return ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent() && Search.fits();
    }

    static HopLanes over(Graph graph) {
        return new Search(graph);
    }

    /** Loaded only where the module is. */
    private static final class Search implements HopLanes {

        private static final VectorSpecies<Double> EIGHT = DoubleVector.SPECIES_512;
        private static final int ALL = (1 << LANES) - 1;

        static boolean fits() {
            return DoubleVector.SPECIES_PREFERRED.length() >= LANES;
        }

        private final Graph graph;
        private final double[] paths;

        /** What a node hands to each shortest path that leads to it, by lane. */
        private final double[] shares;

        private final byte[] seen;
        private final byte[] coming;
        private final int[] order;
        private final byte[] lanes;
        private final int[] levels;
        private final VectorMask<Double>[] masks = masks();
        private int deepest;

        Search(Graph graph) {
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

        @SuppressWarnings({"unchecked", "rawtypes"})
        private static VectorMask<Double>[] masks() {
            VectorMask<Double>[] masks = new VectorMask[ALL + 1];
            for (int bits = 0; bits <= ALL; bits++) {
                masks[bits] = VectorMask.fromLong(EIGHT, bits);
            }
            return masks;
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
                int known = levels[deepest];
                for (int at = levels[deepest - 1]; at < known; at++) {
                    int node = order[at];
                    int mine = lanes[at] & ALL;
                    DoubleVector ways = DoubleVector.fromArray(EIGHT, paths, node * LANES);
                    for (int slot = first[node], last = first[node + 1]; slot < last; slot++) {
                        int neighbour = targets[slot];
                        int fresh = mine & ~seen[neighbour] & ALL;
                        if (fresh != 0) {
                            DoubleVector.fromArray(EIGHT, paths, neighbour * LANES)
                                    .add(ways, masks[fresh])
                                    .intoArray(paths, neighbour * LANES);
                            int already = coming[neighbour] & ALL;
                            if (already == 0) {
                                order[end++] = neighbour;
                            }
                            coming[neighbour] = (byte) (already | fresh);
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
            DoubleVector one = DoubleVector.broadcast(EIGHT, 1.0);
            for (int at = levels[level]; at < levels[level + 1]; at++) {
                int node = order[at];
                int mine = lanes[at] & ALL;
                DoubleVector gathered = DoubleVector.zero(EIGHT);
                for (int slot = first[node], last = first[node + 1]; slot < last; slot++) {
                    int beyond = targets[slot];
                    int there = mine & coming[beyond];
                    if (there != 0) {
                        gathered =
                                gathered.add(
                                        DoubleVector.fromArray(EIGHT, shares, beyond * LANES),
                                        masks[there]);
                    }
                }
                DoubleVector ways = DoubleVector.fromArray(EIGHT, paths, node * LANES);
                DoubleVector through = ways.mul(gathered);
                sums[node] += through.reduceLanes(VectorOperators.ADD, masks[mine]);
                DoubleVector.fromArray(EIGHT, shares, node * LANES)
                        .blend(one.add(through).div(ways), masks[mine])
                        .intoArray(shares, node * LANES);
            }
            mark(level + 1, false);
        }

        private void mark(int level, boolean on) {
            if (level >= deepest) {
                return;
            }
            for (int at = levels[level]; at < levels[level + 1]; at++) {
                coming[order[at]] = on ? lanes[at] : 0;
            }
        }

        private void forget() {
            DoubleVector zero = DoubleVector.zero(EIGHT);
            for (int at = 0; at < levels[deepest]; at++) {
                int node = order[at];
                seen[node] = 0;
                zero.intoArray(paths, node * LANES);
            }
        }
    }
}
