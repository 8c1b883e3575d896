package lantern.analytics.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import lantern.model.network.Progress;

/**
 * Without which k nodes is a network in most pieces? KPP-NEG (Borgatti 2006) maximises
 * fragmentation F, the share of the pairs of those who are left that are no longer joined. All sets
 * are tried where there are few, one walk giving the best last member of each; else greedy choices
 * and the tops of several rankings are improved by exchanging one member at a time.
 */
public final class KeyPlayers {

    /** Steps of an exhaustive search that take about a second. */
    private static final double MOST_STEPS = 4e8;

    private static final int MOST_ROUNDS = 30;

    private final Graph graph;
    private final int k;
    private final Progress progress;
    private final int[] candidates;
    private final boolean[] mayGo;
    private final int[] queue;

    /**
     * @param graph taken as undirected
     * @param k how many to choose, from 1 to the number of nodes
     */
    public KeyPlayers(Graph graph, int k, Progress progress) {
        this(graph, k, _ -> true, progress);
    }

    /**
     * @param graph taken as undirected
     * @param k how many to choose, from 1 to the number of nodes that may be
     * @param mayGo which nodes may be chosen
     */
    public KeyPlayers(Graph graph, int k, IntPredicate mayGo, Progress progress) {
        candidates = IntStream.range(0, graph.size()).filter(mayGo).toArray();
        if (k < 1 || k > candidates.length) {
            throw new IllegalArgumentException(
                    "k must be from 1 to the number of nodes, " + candidates.length + ": " + k);
        }
        this.graph = graph.undirected();
        this.k = k;
        this.mayGo = new boolean[graph.size()];
        Arrays.stream(candidates).forEach(node -> this.mayGo[node] = true);
        this.progress = progress;
        queue = new int[graph.size()];
    }

    /** The chosen nodes, rising. */
    public int[] find() {
        int[] best = isFew() ? exhaustive() : improved();
        Arrays.sort(best);
        return best;
    }

    /** Whether every set is tried, so that none is better. */
    public boolean isExact() {
        return isFew();
    }

    private boolean isFew() {
        double sets = 1;
        for (int i = 0; i < k - 1; i++) {
            sets *= (double) (candidates.length - i) / (i + 1);
        }
        return sets * (graph.size() + 2.0 * graph.edges()) <= MOST_STEPS;
    }

    /**
     * Fragmentation: the share of the pairs of nodes that are left which are not joined; 1 with
     * fewer than two nodes left.
     */
    public static double fragmentation(Graph any, int[] removed) {
        Graph graph = any.undirected();
        boolean[] gone = new boolean[graph.size()];
        for (int node : removed) {
            gone[node] = true;
        }
        long left = LowLinks.pairs(graph.size() - removed.length);
        long joined = joined(graph, gone, new int[graph.size()]);
        return left == 0 ? 1 : 1 - (double) joined / left;
    }

    private int[] exhaustive() {
        int[] chosen = new int[k - 1];
        Arrays.setAll(chosen, i -> i);
        boolean[] gone = new boolean[graph.size()];
        long fewest = Long.MAX_VALUE;
        int[] best = new int[k];
        do {
            progress.checkpoint(chosen.length == 0 ? 0 : (double) chosen[0] / candidates.length);
            for (int at : chosen) {
                gone[candidates[at]] = true;
            }
            long joined = joined(graph, gone, queue);
            long[] lost = new LowLinks(graph, gone).pairsLost();
            for (int node = 0; node < graph.size(); node++) {
                if (mayGo[node] && !gone[node] && joined - lost[node] < fewest) {
                    fewest = joined - lost[node];
                    Arrays.setAll(best, i -> i < k - 1 ? candidates[chosen[i]] : -1);
                    best[k - 1] = node;
                }
            }
            for (int at : chosen) {
                gone[candidates[at]] = false;
            }
        } while (next(chosen));
        return best;
    }

    /** The next set in the order of its members; the last one of a full set is found, not tried. */
    private boolean next(int[] chosen) {
        int at = chosen.length - 1;
        while (at >= 0 && chosen[at] == candidates.length - chosen.length + at) {
            at--;
        }
        if (at < 0) {
            return false;
        }
        chosen[at]++;
        for (int i = at + 1; i < chosen.length; i++) {
            chosen[i] = chosen[i - 1] + 1;
        }
        return true;
    }

    private int[] improved() {
        List<int[]> starts = new ArrayList<>();
        starts.add(greedy());
        starts.add(top(node -> graph.degree(node)));
        int[] cores = CoreNumbers.of(graph);
        starts.add(top(node -> cores[node]));
        starts.add(first(new Dismantling(graph, 1, progress).byDegree()));
        starts.add(first(new Dismantling(graph, 1, progress).byCore()));
        int[] best = starts.getFirst();
        long fewest = Long.MAX_VALUE;
        for (int at = 0; at < starts.size(); at++) {
            progress.checkpoint((double) at / starts.size());
            int[] set = starts.get(at);
            long joined = exchange(set);
            if (joined < fewest) {
                fewest = joined;
                best = set;
            }
        }
        return best;
    }

    private int[] greedy() {
        boolean[] gone = new boolean[graph.size()];
        int[] chosen = new int[k];
        for (int i = 0; i < k; i++) {
            chosen[i] = mostLost(new LowLinks(graph, gone).pairsLost(), gone);
            gone[chosen[i]] = true;
        }
        return chosen;
    }

    private int mostLost(long[] lost, boolean[] gone) {
        int best = -1;
        for (int node = 0; node < graph.size(); node++) {
            boolean better =
                    mayGo[node]
                            && !gone[node]
                            && (best < 0
                                    || lost[node] > lost[best]
                                    || (lost[node] == lost[best]
                                            && graph.degree(node) > graph.degree(best)));
            best = better ? node : best;
        }
        return best;
    }

    private int[] top(java.util.function.IntUnaryOperator score) {
        return Arrays.stream(candidates)
                .boxed()
                .sorted(Comparator.comparingInt((Integer node) -> -score.applyAsInt(node)))
                .limit(k)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** An order that ends early is filled up with the first nodes that are not in it. */
    private int[] first(int[] order) {
        Set<Integer> chosen = new LinkedHashSet<>();
        IntStream.concat(
                        Arrays.stream(order).filter(node -> mayGo[node]), Arrays.stream(candidates))
                .takeWhile(_ -> chosen.size() < k)
                .forEach(chosen::add);
        return chosen.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Exchanges members for others as long as that helps; returns how many pairs stay joined. */
    private long exchange(int[] set) {
        boolean[] gone = new boolean[graph.size()];
        for (int node : set) {
            gone[node] = true;
        }
        long fewest = joined(graph, gone, queue);
        boolean better = true;
        for (int round = 0; better && round < MOST_ROUNDS; round++) {
            better = false;
            for (int at = 0; at < k; at++) {
                gone[set[at]] = false;
                long whole = joined(graph, gone, queue);
                long[] lost = new LowLinks(graph, gone).pairsLost();
                int other = mostLost(lost, gone);
                if (whole - lost[other] < fewest) {
                    fewest = whole - lost[other];
                    set[at] = other;
                    better = true;
                }
                gone[set[at]] = true;
            }
        }
        return fewest;
    }

    private static long joined(Graph graph, boolean[] gone, int[] queue) {
        boolean[] seen = gone.clone();
        long joined = 0;
        for (int root = 0; root < graph.size(); root++) {
            if (seen[root]) {
                continue;
            }
            int end = 0;
            queue[end++] = root;
            seen[root] = true;
            for (int at = 0; at < end; at++) {
                int node = queue[at];
                for (int slot = graph.first()[node]; slot < graph.first()[node + 1]; slot++) {
                    int other = graph.targets()[slot];
                    if (!seen[other]) {
                        seen[other] = true;
                        queue[end++] = other;
                    }
                }
            }
            joined += LowLinks.pairs(end);
        }
        return joined;
    }
}
