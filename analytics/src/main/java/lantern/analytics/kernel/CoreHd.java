package lantern.analytics.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Takes out who has most ties inside the 2-core until there is none, then breaks each tree that is
 * left, the largest first, where its largest part is smallest.
 */
final class CoreHd {

    private final Graph graph;
    private final int[] degrees;
    private final boolean[] gone;
    private final boolean[] outside;
    private final int[] peeled;
    private final int[] places;
    private int waiting;
    private final List<Integer> order = new ArrayList<>();

    CoreHd(Graph graph) {
        this.graph = graph;
        int size = graph.size();
        degrees = new int[size];
        Arrays.setAll(degrees, graph::degree);
        gone = new boolean[size];
        outside = new boolean[size];
        peeled = new int[size];
        places = new int[size];
    }

    int[] order() {
        removeCore();
        breakTrees();
        return Dismantling.ints(order);
    }

    private void removeCore() {
        PriorityQueue<long[]> most = Dismantling.queue();
        for (int node = 0; node < graph.size(); node++) {
            if (degrees[node] <= 1) {
                outside[node] = true;
                peeled[waiting++] = node;
            }
        }
        peel(most);
        for (int node = 0; node < graph.size(); node++) {
            if (!outside[node]) {
                most.add(new long[] {degrees[node], node});
            }
        }
        while (!most.isEmpty()) {
            long[] next = most.remove();
            int node = (int) next[1];
            if (outside[node] || next[0] != degrees[node]) {
                continue;
            }
            outside[node] = true;
            gone[node] = true;
            order.add(node);
            release(node, most);
            peel(most);
        }
    }

    private void peel(PriorityQueue<long[]> most) {
        while (waiting > 0) {
            release(peeled[--waiting], most);
        }
    }

    private void release(int node, PriorityQueue<long[]> most) {
        for (int slot = graph.first()[node]; slot < graph.first()[node + 1]; slot++) {
            int neighbour = graph.targets()[slot];
            if (outside[neighbour]) {
                continue;
            }
            if (--degrees[neighbour] <= 1) {
                outside[neighbour] = true;
                peeled[waiting++] = neighbour;
            } else {
                most.add(new long[] {degrees[neighbour], neighbour});
            }
        }
    }

    private void breakTrees() {
        int size = graph.size();
        int[] parents = new int[size];
        int[] below = new int[size];
        int[] walk = new int[size];
        boolean[] seen = new boolean[size];
        PriorityQueue<long[]> largest = Dismantling.queue();
        for (int node = 0; node < size; node++) {
            if (!gone[node] && !seen[node]) {
                int count = walk(node, parents, walk);
                for (int at = 0; at < count; at++) {
                    seen[walk[at]] = true;
                }
                largest.add(new long[] {count, node});
            }
        }
        while (!largest.isEmpty()) {
            long[] tree = largest.remove();
            if (tree[0] < 2) {
                return;
            }
            int count = walk((int) tree[1], parents, walk);
            int middle = middle(count, parents, below, walk);
            gone[middle] = true;
            order.add(middle);
            for (int slot = graph.first()[middle]; slot < graph.first()[middle + 1]; slot++) {
                int part = graph.targets()[slot];
                if (!gone[part]) {
                    largest.add(new long[] {walk(part, parents, walk), part});
                }
            }
        }
    }

    /** Breadth first over a tree; returns how many nodes it has. */
    private int walk(int root, int[] parents, int[] walk) {
        int end = 0;
        walk[end++] = root;
        parents[root] = root;
        for (int at = 0; at < end; at++) {
            int node = walk[at];
            for (int slot = graph.first()[node]; slot < graph.first()[node + 1]; slot++) {
                int next = graph.targets()[slot];
                if (!gone[next] && next != parents[node]) {
                    parents[next] = node;
                    walk[end++] = next;
                }
            }
        }
        return end;
    }

    private int middle(int count, int[] parents, int[] below, int[] walk) {
        int[] heaviest = new int[count];
        for (int at = 0; at < count; at++) {
            below[walk[at]] = 1;
            places[walk[at]] = at;
        }
        for (int at = count - 1; at > 0; at--) {
            int node = walk[at];
            int parent = parents[node];
            below[parent] += below[node];
            int place = places[parent];
            heaviest[place] = Math.max(heaviest[place], below[node]);
        }
        int best = 0;
        int smallest = Integer.MAX_VALUE;
        for (int at = 0; at < count; at++) {
            int part = Math.max(heaviest[at], count - below[walk[at]]);
            if (part < smallest) {
                smallest = part;
                best = at;
            }
        }
        return walk[best];
    }
}
