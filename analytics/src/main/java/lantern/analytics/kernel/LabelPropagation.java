package lantern.analytics.kernel;

import java.util.Arrays;

/**
 * Which label do most neighbours wear? Community detection by label propagation (Raghavan, Albert,
 * Kumara 2007), synchronous and deterministic as LDBC Graphalytics defines it: all take the most
 * frequent label among their neighbours at once, the smallest of equals; in a directed graph a
 * neighbour on both ends of an edge each way counts twice. O(m log d) an iteration.
 */
public final class LabelPropagation {

    private LabelPropagation() {}

    /**
     * For each node a node whose label it wears.
     *
     * @param ranks the order of the labels: of equals the one of the lowest rank wins
     * @param iterations at least 0
     */
    public static int[] of(Graph graph, int[] ranks, int iterations) {
        Graph back = graph.reversed();
        int size = graph.size();
        int[] nodeOfRank = new int[size];
        for (int node = 0; node < size; node++) {
            nodeOfRank[ranks[node]] = node;
        }
        int[] labels = ranks.clone();
        int[] next = new int[size];
        int[] worn = new int[16];
        for (int iteration = 0; iteration < iterations; iteration++) {
            boolean changed = false;
            for (int node = 0; node < size; node++) {
                int degree = graph.degree(node) + (graph.isDirected() ? back.degree(node) : 0);
                if (worn.length < degree) {
                    worn = new int[2 * degree];
                }
                int filled = gather(graph, node, labels, worn, 0);
                filled = graph.isDirected() ? gather(back, node, labels, worn, filled) : filled;
                next[node] = degree == 0 ? labels[node] : frequent(worn, filled);
                changed |= next[node] != labels[node];
            }
            int[] spare = labels;
            labels = next;
            next = spare;
            if (!changed) {
                break;
            }
        }
        int[] nodes = new int[size];
        for (int node = 0; node < size; node++) {
            nodes[node] = nodeOfRank[labels[node]];
        }
        return nodes;
    }

    private static int gather(Graph graph, int node, int[] labels, int[] worn, int from) {
        int filled = from;
        for (int slot = graph.first()[node]; slot < graph.first()[node + 1]; slot++) {
            worn[filled++] = labels[graph.targets()[slot]];
        }
        return filled;
    }

    private static int frequent(int[] worn, int filled) {
        Arrays.sort(worn, 0, filled);
        int best = worn[0];
        int most = 0;
        int run = 0;
        for (int i = 0; i < filled; i++) {
            run = i > 0 && worn[i] == worn[i - 1] ? run + 1 : 1;
            if (run > most) {
                most = run;
                best = worn[i];
            }
        }
        return best;
    }
}
