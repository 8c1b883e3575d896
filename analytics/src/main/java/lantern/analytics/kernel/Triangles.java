package lantern.analytics.kernel;

import java.util.Arrays;

/**
 * How many triangles is each node a corner of? Each edge points to its end of higher degree, and
 * each triangle is found once from its lowest corner (Schank and Wagner 2005), O(m√m). Directions
 * are ignored.
 */
public final class Triangles {

    private Triangles() {}

    /** Of every node. */
    public static long[] of(Graph any) {
        Graph graph = any.undirected();
        int size = graph.size();
        int[] first = new int[size + 1];
        int[] upward = new int[graph.edges()];
        int filled = 0;
        for (int node = 0; node < size; node++) {
            for (int slot = graph.first()[node]; slot < graph.first()[node + 1]; slot++) {
                int other = graph.targets()[slot];
                if (isAbove(graph, /* one= */ other, /* other= */ node)) {
                    upward[filled++] = other;
                }
            }
            first[node + 1] = filled;
        }
        return count(size, first, upward);
    }

    private static boolean isAbove(Graph graph, int one, int other) {
        int more = Integer.compare(graph.degree(one), graph.degree(other));
        return more > 0 || (more == 0 && one > other);
    }

    private static long[] count(int size, int[] first, int[] upward) {
        long[] corners = new long[size];
        int[] markedBy = new int[size];
        Arrays.fill(markedBy, -1);
        for (int low = 0; low < size; low++) {
            for (int slot = first[low]; slot < first[low + 1]; slot++) {
                markedBy[upward[slot]] = low;
            }
            for (int slot = first[low]; slot < first[low + 1]; slot++) {
                int middle = upward[slot];
                int found = 0;
                for (int far = first[middle]; far < first[middle + 1]; far++) {
                    if (markedBy[upward[far]] == low) {
                        corners[upward[far]]++;
                        found++;
                    }
                }
                corners[middle] += found;
                corners[low] += found;
            }
        }
        return corners;
    }
}
