package lantern.analytics.kernel;

import java.util.Arrays;

/**
 * What is left of an undirected graph while nodes are taken out in some order: the size of the
 * largest component after each, by adding the nodes back in the reverse order with union-find, O(n
 * + m) nearly.
 */
public final class Removals {

    private final Graph graph;
    private final int[] parents;
    private final int[] sizes;
    private final boolean[] there;

    private Removals(Graph graph) {
        this.graph = graph;
        parents = new int[graph.size()];
        Arrays.setAll(parents, node -> node);
        sizes = new int[graph.size()];
        Arrays.fill(sizes, 1);
        there = new boolean[graph.size()];
    }

    /** {@code curve[k]} is the largest component after the first k + 1 of the order are gone. */
    public static int[] curve(Graph graph, int[] order) {
        var removals = new Removals(graph);
        boolean[] goes = new boolean[graph.size()];
        for (int node : order) {
            goes[node] = true;
        }
        int largest = 0;
        for (int node = 0; node < graph.size(); node++) {
            if (!goes[node]) {
                largest = Math.max(largest, removals.add(node));
            }
        }
        int[] curve = new int[order.length];
        for (int at = order.length - 1; at >= 0; at--) {
            curve[at] = largest;
            largest = Math.max(largest, removals.add(order[at]));
        }
        return curve;
    }

    /**
     * R (Schneider et al. 2011): the sum of the shares that the largest component has of all nodes,
     * after each removal, over the number of nodes; 0 for an empty graph.
     */
    public static double robustness(int size, int[] curve) {
        double sum = 0;
        for (int largest : curve) {
            sum += (double) largest / size;
        }
        return size == 0 ? 0 : sum / size;
    }

    private int add(int node) {
        there[node] = true;
        int root = node;
        for (int slot = graph.first()[node]; slot < graph.first()[node + 1]; slot++) {
            int neighbour = graph.targets()[slot];
            if (there[neighbour]) {
                root = join(root, root(neighbour));
            }
        }
        return sizes[root];
    }

    private int join(int one, int other) {
        if (one == other) {
            return one;
        }
        int large = sizes[one] >= sizes[other] ? one : other;
        int small = large == one ? other : one;
        parents[small] = large;
        sizes[large] += sizes[small];
        return large;
    }

    private int root(int node) {
        int at = node;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    /**
     * Greedy reinsertion (Braunstein et al. 2016) over the whole order: what would join least comes
     * back first, so that the reverse takes out first what joins most.
     */
    public static int[] reinserted(Graph graph, int[] order) {
        var removals = new Removals(graph);
        boolean[] goes = new boolean[graph.size()];
        for (int node : order) {
            goes[node] = true;
        }
        for (int node = 0; node < graph.size(); node++) {
            if (!goes[node]) {
                removals.add(node);
            }
        }
        // A node's part only grows while it waits, so the smallest is looked at anew when it comes
        // up.
        var waiting = new java.util.PriorityQueue<Joint>();
        for (int node : order) {
            waiting.add(new Joint(removals.joined(node), node));
        }
        int[] better = new int[order.length];
        int at = order.length;
        while (!waiting.isEmpty()) {
            Joint next = waiting.remove();
            long joined = removals.joined(next.node());
            if (joined == next.joined()) {
                better[--at] = next.node();
                removals.add(next.node());
            } else {
                waiting.add(new Joint(joined, next.node()));
            }
        }
        return better;
    }

    /** The size of the component that a node would be in. */
    private long joined(int node) {
        long joined = 1;
        int degree = graph.degree(node);
        int[] roots = new int[degree];
        int found = 0;
        for (int slot = graph.first()[node]; slot < graph.first()[node + 1]; slot++) {
            int neighbour = graph.targets()[slot];
            if (there[neighbour]) {
                roots[found++] = root(neighbour);
            }
        }
        Arrays.sort(roots, 0, found);
        for (int i = 0; i < found; i++) {
            joined += i > 0 && roots[i] == roots[i - 1] ? 0 : sizes[roots[i]];
        }
        return joined;
    }

    private record Joint(long joined, int node) implements Comparable<Joint> {
        @Override
        public int compareTo(Joint other) {
            int smaller = Long.compare(joined, other.joined);
            return smaller != 0 ? smaller : Integer.compare(node, other.node);
        }
    }
}
