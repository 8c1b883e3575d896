package lantern.analytics.kernel;

import java.util.Arrays;

/** A binary heap of nodes, nearest first, whose keys may fall while they wait. */
final class Heap {

    private static final int OUTSIDE = -1;

    private final int[] nodes;
    private final int[] positions;
    private int size;

    Heap(int most) {
        nodes = new int[most];
        positions = new int[most];
        Arrays.fill(positions, OUTSIDE);
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Puts a node in, or moves it up after its key fell. */
    void lower(int node, double[] keys) {
        if (positions[node] == OUTSIDE) {
            positions[node] = size;
            nodes[size++] = node;
        }
        up(positions[node], keys);
    }

    /** Takes the nearest out. */
    int remove(double[] keys) {
        int nearest = nodes[0];
        positions[nearest] = OUTSIDE;
        int last = nodes[--size];
        if (size > 0) {
            nodes[0] = last;
            positions[last] = 0;
            down(keys);
        }
        return nearest;
    }

    private void up(int from, double[] keys) {
        int at = from;
        int node = nodes[at];
        while (at > 0 && keys[nodes[(at - 1) / 2]] > keys[node]) {
            nodes[at] = nodes[(at - 1) / 2];
            positions[nodes[at]] = at;
            at = (at - 1) / 2;
        }
        nodes[at] = node;
        positions[node] = at;
    }

    private void down(double[] keys) {
        int at = 0;
        int node = nodes[0];
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && keys[nodes[child + 1]] < keys[nodes[child]]) {
                child++;
            }
            if (keys[nodes[child]] >= keys[node]) {
                break;
            }
            nodes[at] = nodes[child];
            positions[nodes[at]] = at;
            at = child;
        }
        nodes[at] = node;
        positions[node] = at;
    }
}
