package lantern.analytics.kernel;

import java.util.Arrays;

/**
 * What hangs together at all? Connected components, directions ignored, by union-find on the first
 * neighbours of each node and then only on what these left outside the largest (Sutton, Ben-Nun,
 * Barak: Afforest, 2018). About O(n + m).
 */
public final class Components {

    private static final int SAMPLED_NEIGHBOURS = 2;

    /** Enough to hit the largest component, if one holds a tenth of the nodes. */
    private static final int SAMPLES = 1024;

    private Components() {}

    /** For each node the smallest node of its component. */
    public static int[] of(Graph graph) {
        int size = graph.size();
        int[] parents = new int[size];
        Arrays.setAll(parents, node -> node);
        for (int round = 0; round < SAMPLED_NEIGHBOURS; round++) {
            for (int node = 0; node < size; node++) {
                int slot = graph.first()[node] + round;
                if (slot < graph.first()[node + 1]) {
                    join(parents, node, graph.targets()[slot]);
                }
            }
        }
        flatten(parents);
        // In a directed graph, an edge stands in one run only: none may be passed over.
        int large = graph.isDirected() ? -1 : frequent(parents);
        for (int node = 0; node < size; node++) {
            if (parents[node] == large) {
                continue;
            }
            int end = graph.first()[node + 1];
            for (int slot = graph.first()[node] + SAMPLED_NEIGHBOURS; slot < end; slot++) {
                join(parents, node, graph.targets()[slot]);
            }
        }
        flatten(parents);
        return parents;
    }

    /** How many nodes each component has, by its smallest node; 0 for all others. */
    public static int[] sizes(int[] components) {
        int[] sizes = new int[components.length];
        for (int component : components) {
            sizes[component]++;
        }
        return sizes;
    }

    /** The component that most of some evenly spread nodes are in. */
    private static int frequent(int[] parents) {
        int samples = Math.min(SAMPLES, parents.length);
        int[] seen = new int[samples];
        for (int i = 0; i < samples; i++) {
            seen[i] = parents[(int) ((long) parents.length * i / samples)];
        }
        Arrays.sort(seen);
        int best = -1;
        int most = 0;
        int run = 0;
        for (int i = 0; i < samples; i++) {
            run = i > 0 && seen[i] == seen[i - 1] ? run + 1 : 1;
            if (run > most) {
                most = run;
                best = seen[i];
            }
        }
        return best;
    }

    /** The smaller root becomes the parent. */
    private static void join(int[] parents, int one, int other) {
        int a = root(parents, one);
        int b = root(parents, other);
        if (a < b) {
            parents[b] = a;
        } else {
            parents[a] = b;
        }
    }

    private static int root(int[] parents, int node) {
        int at = node;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    private static void flatten(int[] parents) {
        for (int node = 0; node < parents.length; node++) {
            // The parent is smaller and has been flattened before.
            parents[node] = parents[parents[node]];
        }
    }
}
