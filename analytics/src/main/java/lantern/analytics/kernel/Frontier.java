package lantern.analytics.kernel;

import java.util.Arrays;

/**
 * Nodes by distance, nearest first, equal distances by node: a binary heap without objects. A node
 * may be in it more than once.
 */
final class Frontier {

    private long[] distances = new long[64];
    private int[] nodes = new int[64];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    /** The distance of the node that {@link #remove} gives next. */
    long distance() {
        return distances[0];
    }

    void add(long distance, int node) {
        if (size == nodes.length) {
            distances = Arrays.copyOf(distances, 2 * size);
            nodes = Arrays.copyOf(nodes, 2 * size);
        }
        int at = size++;
        while (at > 0 && isBefore(distance, node, (at - 1) / 2)) {
            move((at - 1) / 2, at);
            at = (at - 1) / 2;
        }
        put(distance, node, at);
    }

    int remove() {
        int nearest = nodes[0];
        size--;
        long distance = distances[size];
        int node = nodes[size];
        int at = 0;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && isBefore(distances[child + 1], nodes[child + 1], child)) {
                child++;
            }
            if (isBefore(distance, node, child)) {
                break;
            }
            move(child, at);
            at = child;
        }
        put(distance, node, at);
        return nearest;
    }

    private boolean isBefore(long distance, int node, int other) {
        return distance < distances[other] || (distance == distances[other] && node < nodes[other]);
    }

    private void move(int from, int to) {
        put(distances[from], nodes[from], to);
    }

    private void put(long distance, int node, int at) {
        distances[at] = distance;
        nodes[at] = node;
    }
}
