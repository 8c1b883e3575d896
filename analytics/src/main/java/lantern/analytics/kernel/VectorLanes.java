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
    static boolean areThere() {
        return ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent() && Search.fits();
    }

    static HopLanes over(Graph graph) {
        return new Search(graph);
    }

    /** A class of its own, so that it is loaded only where the module is. */
    private static final class Search extends HopLanes {

        private static final VectorSpecies<Double> EIGHT = DoubleVector.SPECIES_512;
        private static final DoubleVector ONE = DoubleVector.broadcast(EIGHT, 1.0);

        private final VectorMask<Double>[] masks = masks();

        Search(Graph graph) {
            super(graph);
        }

        static boolean fits() {
            return DoubleVector.SPECIES_PREFERRED.length() >= LANES;
        }

        @SuppressWarnings({"unchecked", "rawtypes"}) // an array of one raw type
        private static VectorMask<Double>[] masks() {
            VectorMask<Double>[] masks = new VectorMask[ALL + 1];
            for (int bits = 0; bits <= ALL; bits++) {
                masks[bits] = VectorMask.fromLong(EIGHT, bits);
            }
            return masks;
        }

        @Override
        int spread(int node, int mine, int end) {
            int filled = end;
            DoubleVector ways = DoubleVector.fromArray(EIGHT, paths, node * LANES);
            for (int slot = first[node], last = first[node + 1]; slot < last; slot++) {
                int neighbour = targets[slot];
                int fresh = mine & ~seen[neighbour];
                if (fresh != 0) {
                    DoubleVector.fromArray(EIGHT, paths, neighbour * LANES)
                            .add(ways, masks[fresh])
                            .intoArray(paths, neighbour * LANES);
                    int already = coming[neighbour];
                    if (already == 0) {
                        order[filled++] = neighbour;
                    }
                    coming[neighbour] = (byte) (already | fresh);
                }
            }
            return filled;
        }

        @Override
        double gather(int node, int mine) {
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
            DoubleVector.fromArray(EIGHT, shares, node * LANES)
                    .blend(ONE.add(through).div(ways), masks[mine])
                    .intoArray(shares, node * LANES);
            return through.reduceLanes(VectorOperators.ADD, masks[mine]);
        }
    }
}
