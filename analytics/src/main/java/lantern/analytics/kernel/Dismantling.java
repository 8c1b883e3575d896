package lantern.analytics.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import lantern.model.network.Progress;

/**
 * In which order must nodes go so that a network falls apart soonest? Each strategy looks at what
 * is left after every removal, and goes on until no two nodes are joined. The best is the order of
 * the lowest {@linkplain Removals#robustness R} of a portfolio, since none wins on every network
 * (Artime et al. 2024). Of equals the first node goes.
 */
public final class Dismantling {

    /** Scores that differ by less are equal: they are sums in floating point. */
    private static final double EQUAL = 1e-9;

    /** Above, exact betweenness after each removal takes too long: several go at once. */
    private static final int SMALL = 500;

    private static final int MOST_FOR_BETWEENNESS = 6_000;

    private final Graph graph;
    private final int threads;
    private final Progress progress;

    /**
     * @param graph taken as undirected
     * @param threads at least 1
     */
    public Dismantling(Graph graph, int threads, Progress progress) {
        this.graph = graph.undirected();
        this.threads = threads;
        this.progress = progress;
    }

    /** Adaptive degree: who has most ties left goes first. O((n + m) log n). */
    public int[] byDegree() {
        int size = graph.size();
        int[] left = new int[size];
        PriorityQueue<long[]> queue = queue();
        for (int node = 0; node < size; node++) {
            left[node] = graph.degree(node);
            queue.add(new long[] {left[node], node});
        }
        boolean[] gone = new boolean[size];
        List<Integer> order = new ArrayList<>();
        while (!queue.isEmpty()) {
            long[] next = queue.remove();
            int node = (int) next[1];
            if (gone[node] || next[0] != left[node]) {
                continue;
            }
            if (next[0] == 0) {
                break;
            }
            gone[node] = true;
            order.add(node);
            for (int slot = graph.first()[node]; slot < graph.first()[node + 1]; slot++) {
                int neighbour = graph.targets()[slot];
                if (!gone[neighbour]) {
                    queue.add(new long[] {--left[neighbour], neighbour});
                }
            }
        }
        return ints(order);
    }

    /**
     * Adaptive betweenness, exact after every removal: O(n² m). It goes by nothing else: once only
     * cliques are left, and nobody lies between, the first node goes, tied or not.
     */
    public int[] byBetweenness() {
        return byBetweenness(1, false);
    }

    /**
     * @param joined whether only nodes that have a tie left may go
     */
    private int[] byBetweenness(int atOnce, boolean joined) {
        boolean[] gone = new boolean[graph.size()];
        List<Integer> order = new ArrayList<>();
        double total = Math.max(1, graph.size());
        while (true) {
            progress.checkpoint(order.size() / total);
            int[] nodes =
                    IntStream.range(0, graph.size())
                            .filter(node -> !gone[node] && left(node, gone) > 0)
                            .toArray();
            if (nodes.length == 0) {
                return ints(order);
            }
            if (!joined) {
                nodes = IntStream.range(0, graph.size()).filter(node -> !gone[node]).toArray();
            }
            double[] scores = new Brandes(threads).of(part(nodes), false, Progress.NONE);
            for (int round = 0; round < atOnce; round++) {
                int best = 0;
                for (int at = 1; at < nodes.length; at++) {
                    if (scores[at] > scores[best] + EQUAL * Math.max(1, scores[best])) {
                        best = at;
                    }
                }
                if (round > 0 && scores[best] <= 0) {
                    break;
                }
                scores[best] = -1;
                gone[nodes[best]] = true;
                order.add(nodes[best]);
            }
        }
    }

    private int left(int node, boolean[] gone) {
        int left = 0;
        for (int slot = graph.first()[node]; slot < graph.first()[node + 1]; slot++) {
            left += gone[graph.targets()[slot]] ? 0 : 1;
        }
        return left;
    }

    private Graph part(int[] nodes) {
        int[] numbers = new int[graph.size()];
        Arrays.fill(numbers, -1);
        int slots = 0;
        for (int at = 0; at < nodes.length; at++) {
            numbers[nodes[at]] = at;
            slots += graph.degree(nodes[at]);
        }
        int[] from = new int[slots];
        int[] to = new int[slots];
        int edges = 0;
        for (int at = 0; at < nodes.length; at++) {
            int node = nodes[at];
            for (int slot = graph.first()[node]; slot < graph.first()[node + 1]; slot++) {
                int other = numbers[graph.targets()[slot]];
                if (other > at) {
                    from[edges] = at;
                    to[edges++] = other;
                }
            }
        }
        return Graph.of(
                nodes.length, Arrays.copyOf(from, edges), Arrays.copyOf(to, edges), null, false);
    }

    /**
     * Collective influence (Morone and Makse 2015): a node's degree less one, times the sum of the
     * degrees less one at a distance of some hops.
     *
     * @param radius in hops, at least 1
     */
    public int[] byCollectiveInfluence(int radius) {
        return finished(new CollectiveInfluence(graph, radius).order());
    }

    /** CoreHD (Zdeborová, Zhang, Zhou 2016), then trees are broken in the middle. */
    public int[] byCore() {
        return finished(new CoreHd(graph).order());
    }

    /** The lowest R of the portfolio: each order as it is, and with greedy reinsertion. */
    public int[] best() {
        List<int[]> orders = new ArrayList<>();
        int[] core = byCore();
        orders.add(core);
        progress.checkpoint(0.2);
        orders.add(byDegree());
        orders.add(byCollectiveInfluence(2));
        orders.add(byCollectiveInfluence(3));
        progress.checkpoint(0.4);
        if (graph.size() <= MOST_FOR_BETWEENNESS) {
            int atOnce = Math.max(1, graph.size() / SMALL);
            orders.add(byBetweenness(atOnce, true));
        }
        progress.checkpoint(0.9);
        List<int[]> portfolio = new ArrayList<>(orders);
        for (int[] order : orders) {
            int[] back = finished(Removals.reinserted(graph, order));
            portfolio.add(back);
        }
        return portfolio.stream()
                .min(
                        Comparator.comparingDouble(order ->
                                Removals.robustness(graph.size(), Removals.curve(graph, order))))
                .orElseThrow();
    }

    /** Goes on by degree where a strategy has nothing more to say and nodes are still joined. */
    private int[] finished(int[] order) {
        boolean[] gone = new boolean[graph.size()];
        for (int node : order) {
            gone[node] = true;
        }
        int[] left = new int[graph.size()];
        PriorityQueue<long[]> queue = queue();
        for (int node = 0; node < graph.size(); node++) {
            left[node] = gone[node] ? 0 : left(node, gone);
            queue.add(new long[] {left[node], node});
        }
        List<Integer> all = new ArrayList<>(Arrays.stream(order).boxed().toList());
        while (!queue.isEmpty()) {
            long[] next = queue.remove();
            int node = (int) next[1];
            if (gone[node] || next[0] != left[node] || next[0] == 0) {
                continue;
            }
            gone[node] = true;
            all.add(node);
            for (int slot = graph.first()[node]; slot < graph.first()[node + 1]; slot++) {
                int neighbour = graph.targets()[slot];
                if (!gone[neighbour]) {
                    queue.add(new long[] {--left[neighbour], neighbour});
                }
            }
        }
        return ints(all);
    }

    /** Of value and node: the highest value first, then the first node. */
    static PriorityQueue<long[]> queue() {
        return new PriorityQueue<>((one, other) ->
                one[0] != other[0]
                        ? Long.compare(other[0], one[0])
                        : Long.compare(one[1], other[1]));
    }

    static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }
}
