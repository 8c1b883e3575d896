package lantern.analytics.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * What a network becomes when those who were removed are replaced: of those who may follow, the one
 * with most ties among a removed one's contacts, or else among theirs, takes over all the removed
 * one's ties (after Duijn, Kashirin and Sloot 2014, whose networks recovered by replacement). The
 * simplest of their ways to recover, and the most that a single successor can do. O(n + m log m).
 */
public final class Takeover {

    private static final int NOBODY = -1;

    private final Graph graph;
    private final IntPredicate mayFollow;
    private final boolean[] gone;
    private final int[] heirs;

    private Takeover(Graph graph, int[] removed, IntPredicate mayFollow) {
        this.graph = graph;
        this.mayFollow = mayFollow;
        this.gone = new boolean[graph.size()];
        this.heirs = new int[graph.size()];
        Arrays.setAll(heirs, node -> node);
        for (int node : removed) {
            gone[node] = true;
        }
        for (int node : removed) {
            heirs[node] = heir(node);
        }
    }

    /**
     * The network afterwards; who was removed is in it, without ties.
     *
     * @param any taken as undirected
     * @param mayFollow who can take somebody's place
     */
    public static Graph of(Graph any, int[] removed, IntPredicate mayFollow) {
        return new Takeover(any.undirected(), removed, mayFollow).recovered();
    }

    private int heir(int node) {
        int heir = best(NOBODY, node);
        if (heir == NOBODY) {
            for (int neighbour : graph.neighbours(node)) {
                heir = best(heir, neighbour);
            }
        }
        return heir;
    }

    /** The better of one found before and of a node's contacts, the first of equals. */
    private int best(int before, int node) {
        int best = before;
        for (int neighbour : graph.neighbours(node)) {
            boolean better =
                    best == NOBODY
                            || graph.degree(neighbour) > graph.degree(best)
                            || (graph.degree(neighbour) == graph.degree(best) && neighbour < best);
            if (better && !gone[neighbour] && mayFollow.test(neighbour)) {
                best = neighbour;
            }
        }
        return best;
    }

    private Graph recovered() {
        Set<Long> ties = new TreeSet<>();
        for (int node = 0; node < graph.size(); node++) {
            for (int neighbour : graph.neighbours(node)) {
                int one = heirs[node];
                int other = heirs[neighbour];
                if (node < neighbour && one != other && one != NOBODY && other != NOBODY) {
                    ties.add(((long) Math.min(one, other) << 32) | Math.max(one, other));
                }
            }
        }
        List<Long> all = new ArrayList<>(ties);
        return Graph.of(
                graph.size(),
                all.stream().mapToInt(tie -> (int) (tie >>> 32)).toArray(),
                all.stream().mapToInt(Long::intValue).toArray(),
                null,
                false);
    }
}
