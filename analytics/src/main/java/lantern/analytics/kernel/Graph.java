package lantern.analytics.kernel;

import java.util.Arrays;
import lantern.model.network.Network;
import org.jspecify.annotations.Nullable;

/**
 * The bare arrays that the kernels run on: nodes numbered from 0, and for each its neighbours in
 * rising order, one run after the other (compressed sparse rows). An undirected graph holds each
 * edge in both runs. Without self loops and parallel edges. 4 bytes a slot, 8 more with weights.
 */
public final class Graph {

    private final int[] first;
    private final int[] targets;
    private final double @Nullable [] weights;
    private final boolean directed;
    private @Nullable Graph reversed;

    private Graph(int[] first, int[] targets, double @Nullable [] weights, boolean directed) {
        this.first = first;
        this.targets = targets;
        this.weights = weights;
        this.directed = directed;
    }

    /**
     * From edges {@code from[i] -> to[i]} that are neither loops nor repeated, in any order.
     *
     * @param weights one an edge; null when all count alike
     */
    public static Graph of(
            int size, int[] from, int[] to, double @Nullable [] weights, boolean directed) {
        int[] first = new int[size + 1];
        for (int edge = 0; edge < from.length; edge++) {
            first[from[edge] + 1]++;
            if (!directed) {
                first[to[edge] + 1]++;
            }
        }
        for (int node = 0; node < size; node++) {
            first[node + 1] += first[node];
        }
        int[] targets = new int[first[size]];
        double[] slotWeights = weights == null ? null : new double[targets.length];
        int[] next = Arrays.copyOf(first, size);
        for (int edge = 0; edge < from.length; edge++) {
            put(next[from[edge]]++, to[edge], edge, targets, slotWeights, weights);
            if (!directed) {
                put(next[to[edge]]++, from[edge], edge, targets, slotWeights, weights);
            }
        }
        return new Graph(first, targets, slotWeights, directed).sorted();
    }

    private static void put(
            int slot,
            int target,
            int edge,
            int[] targets,
            double @Nullable [] slotWeights,
            double @Nullable [] weights) {
        targets[slot] = target;
        if (slotWeights != null && weights != null) {
            slotWeights[slot] = weights[edge];
        }
    }

    /** Transposing twice sorts every run in O(n + m). */
    private Graph sorted() {
        return transposed().transposed();
    }

    /** A viewer's network; weights are numbers of statements. */
    public static Graph of(Network network, boolean weighted) {
        int slots = 2 * network.edges();
        int[] first = new int[network.size() + 1];
        Arrays.setAll(first, network::first);
        int[] targets = new int[slots];
        Arrays.setAll(targets, network::target);
        double[] weights = null;
        if (weighted) {
            weights = new double[slots];
            Arrays.setAll(weights, slot -> network.weight(network.edge(slot)));
        }
        return new Graph(first, targets, weights, false);
    }

    public int size() {
        return first.length - 1;
    }

    /** How many edges; an undirected one counts once. */
    public int edges() {
        return directed ? targets.length : targets.length / 2;
    }

    public boolean isDirected() {
        return directed;
    }

    public boolean isWeighted() {
        return weights != null;
    }

    /** Out-degree of a directed graph. */
    public int degree(int node) {
        return first[node + 1] - first[node];
    }

    /**
     * Nodes in an order in which those that are near each other stand near each other: breadth
     * first from the best tied of each component.
     */
    int[] nearOrder() {
        int size = size();
        long[] byDegree = new long[size];
        for (int node = 0; node < size; node++) {
            byDegree[node] = (long) -degree(node) << 32 | node;
        }
        Arrays.sort(byDegree);
        int[] order = new int[size];
        boolean[] seen = new boolean[size];
        int end = 0;
        int at = 0;
        for (long key : byDegree) {
            int root = (int) key;
            if (!seen[root]) {
                seen[root] = true;
                order[end++] = root;
            }
            for (; at < end; at++) {
                int node = order[at];
                for (int slot = first[node]; slot < first[node + 1]; slot++) {
                    int next = targets[slot];
                    if (!seen[next]) {
                        seen[next] = true;
                        order[end++] = next;
                    }
                }
            }
        }
        return order;
    }

    /** The same graph whose node i is this one's {@code order[i]}. */
    Graph renumbered(int[] order) {
        int size = size();
        int[] numbers = new int[size];
        for (int at = 0; at < size; at++) {
            numbers[order[at]] = at;
        }
        int[] newFirst = new int[size + 1];
        int[] newTargets = new int[targets.length];
        double[] newWeights = weights == null ? null : new double[targets.length];
        int filled = 0;
        for (int at = 0; at < size; at++) {
            for (int slot = first[order[at]]; slot < first[order[at] + 1]; slot++) {
                put(filled++, numbers[targets[slot]], slot, newTargets, newWeights, weights);
            }
            newFirst[at + 1] = filled;
        }
        return new Graph(newFirst, newTargets, newWeights, directed).sorted();
    }

    /** A node's neighbours, rising. */
    public int[] neighbours(int node) {
        return Arrays.copyOfRange(targets, first[node], first[node + 1]);
    }

    /** The weight of an edge; 1 without weights, 0 where there is no edge. */
    public double weight(int from, int to) {
        int slot = Arrays.binarySearch(targets, first[from], first[from + 1], to);
        return slot < 0 ? 0 : weight(slot);
    }

    /** The first slot of each node's run, and behind the last the number of slots. Do not write. */
    int[] first() {
        return first;
    }

    /** The neighbour in each slot. Do not write. */
    int[] targets() {
        return targets;
    }

    /** The weight in each slot; 1 without weights. */
    double weight(int slot) {
        return weights == null ? 1 : weights[slot];
    }

    /** Whether any weight is 0. */
    public boolean hasZeroWeight() {
        return weights != null && Arrays.stream(weights).anyMatch(weight -> weight == 0);
    }

    /** Every edge the other way round; an undirected graph itself. */
    public Graph reversed() {
        if (!directed) {
            return this;
        }
        if (reversed == null) {
            reversed = transposed();
            reversed.reversed = this;
        }
        return reversed;
    }

    private Graph transposed() {
        int[] backFirst = new int[first.length];
        for (int target : targets) {
            backFirst[target + 1]++;
        }
        for (int node = 0; node < size(); node++) {
            backFirst[node + 1] += backFirst[node];
        }
        int[] backTargets = new int[targets.length];
        double[] backWeights = weights == null ? null : new double[targets.length];
        int[] next = Arrays.copyOf(backFirst, size());
        for (int node = 0; node < size(); node++) {
            for (int slot = first[node]; slot < first[node + 1]; slot++) {
                put(next[targets[slot]]++, node, slot, backTargets, backWeights, weights);
            }
        }
        return new Graph(backFirst, backTargets, backWeights, directed);
    }

    /**
     * Edges without their direction; two that run both ways between a pair become one, with the sum
     * of their weights.
     */
    public Graph undirected() {
        if (!directed) {
            return this;
        }
        Graph back = reversed();
        int[] from = new int[targets.length];
        int[] to = new int[targets.length];
        double[] sums = weights == null ? null : new double[targets.length];
        int edges = 0;
        for (int node = 0; node < size(); node++) {
            int out = first[node];
            int in = back.first[node];
            while (out < first[node + 1] || in < back.first[node + 1]) {
                int there = out < first[node + 1] ? targets[out] : Integer.MAX_VALUE;
                int here = in < back.first[node + 1] ? back.targets[in] : Integer.MAX_VALUE;
                int other = Math.min(there, here);
                double weight =
                        (there == other ? weight(out) : 0) + (here == other ? back.weight(in) : 0);
                out += there == other ? 1 : 0;
                in += here == other ? 1 : 0;
                if (other > node) {
                    from[edges] = node;
                    to[edges] = other;
                    if (sums != null) {
                        sums[edges] = weight;
                    }
                    edges++;
                }
            }
        }
        return of(
                size(),
                Arrays.copyOf(from, edges),
                Arrays.copyOf(to, edges),
                sums == null ? null : Arrays.copyOf(sums, edges),
                false);
    }

    /** The sum of the weights of a node's slots. */
    public double strength(int node) {
        double sum = 0;
        for (int slot = first[node]; slot < first[node + 1]; slot++) {
            sum += weight(slot);
        }
        return sum;
    }
}
