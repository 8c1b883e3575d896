package lantern.analytics.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Without which node, or which edge, does a part fall apart? Articulation points and bridges by
 * lowest links (Hopcroft and Tarjan 1973), and for each node what its removal would leave; one walk
 * without recursion, O(n + m): JGraphT's own runs out of stack on long chains of people. Directions
 * are ignored.
 */
public final class LowLinks {

    private static final int UNSEEN = -1;

    private final Graph graph;
    private final boolean[] removed;
    private final int[] reached;
    private final int[] lowest;
    private final int[] parents;
    private final int[] slots;
    private final int[] below;
    private final int[] order;

    /** What falls off at a node's removal, and the pairs inside what falls off. */
    private final long[] cutOff;

    private final long[] cutPairs;
    private final long[] pairsLost;
    private final BitSet points = new BitSet();
    private final List<int[]> bridges = new ArrayList<>();
    private int clock;

    public LowLinks(Graph graph) {
        this(graph.undirected(), new boolean[graph.size()]);
    }

    /**
     * @param graph undirected
     * @param removed nodes that are not there
     */
    LowLinks(Graph graph, boolean[] removed) {
        this.graph = graph;
        this.removed = removed;
        int size = graph.size();
        reached = new int[size];
        Arrays.fill(reached, UNSEEN);
        lowest = new int[size];
        parents = new int[size];
        slots = new int[size];
        below = new int[size];
        order = new int[size];
        cutOff = new long[size];
        cutPairs = new long[size];
        pairsLost = new long[size];
        for (int root = 0; root < size; root++) {
            if (!removed[root] && reached[root] == UNSEEN) {
                int from = clock;
                walk(root);
                weigh(from);
            }
        }
    }

    /** Articulation points, rising. */
    public int[] points() {
        return points.stream().toArray();
    }

    /** Bridges, each with its smaller end first, in the order of their ends. */
    public List<int[]> bridges() {
        List<int[]> sorted = new ArrayList<>(bridges);
        sorted.sort(Arrays::compare);
        return sorted;
    }

    /** How many pairs that are joined now would not be without each node, its own included. */
    long[] pairsLost() {
        return pairsLost;
    }

    private void walk(int root) {
        enter(root, UNSEEN);
        int branches = 0;
        int node = root;
        while (node != UNSEEN) {
            if (slots[node] < graph.first()[node + 1]) {
                int next = graph.targets()[slots[node]++];
                if (removed[next]) {
                    continue;
                }
                if (reached[next] == UNSEEN) {
                    enter(next, node);
                    node = next;
                } else if (next != parents[node]) {
                    lowest[node] = Math.min(lowest[node], reached[next]);
                }
            } else {
                int parent = parents[node];
                if (parent != UNSEEN) {
                    branches += parent == root ? 1 : 0;
                    leave(node, parent, root);
                }
                node = parent;
            }
        }
        if (branches > 1) {
            points.set(root);
        }
    }

    private void enter(int node, int parent) {
        order[clock] = node;
        reached[node] = clock;
        lowest[node] = clock++;
        parents[node] = parent;
        slots[node] = graph.first()[node];
        below[node] = 1;
    }

    private void leave(int node, int parent, int root) {
        below[parent] += below[node];
        lowest[parent] = Math.min(lowest[parent], lowest[node]);
        if (lowest[node] > reached[parent]) {
            bridges.add(new int[] {Math.min(node, parent), Math.max(node, parent)});
        }
        if (lowest[node] >= reached[parent]) {
            cutOff[parent] += below[node];
            cutPairs[parent] += pairs(below[node]);
            if (parent != root) {
                points.set(parent);
            }
        }
    }

    private void weigh(int from) {
        long whole = (long) clock - from;
        for (int at = from; at < clock; at++) {
            int node = order[at];
            long rest = whole - 1 - cutOff[node];
            pairsLost[node] = pairs(whole) - cutPairs[node] - pairs(rest);
        }
    }

    static long pairs(long nodes) {
        return nodes * (nodes - 1) / 2;
    }
}
