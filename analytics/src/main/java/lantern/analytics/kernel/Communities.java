package lantern.analytics.kernel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lantern.model.network.Network;
import lantern.model.network.Progress;

/**
 * {@link Leiden}'s communities of a viewer's network, ties counted by their statements: with a
 * fixed seed, the same network gives the same communities.
 */
public final class Communities {

    private static final long SEED = 20_260_101;

    private Communities() {}

    /**
     * Node numbers by community, largest first, then by the first node; nodes without a tie are in
     * none.
     *
     * @param resolution above 1 gives more and smaller communities, below 1 fewer and larger
     * @throws java.util.concurrent.CancellationException when progress says stop
     */
    public static List<List<Integer>> of(Network network, double resolution, Progress progress) {
        progress.checkpoint(0);
        if (network.edges() == 0) {
            return List.of();
        }
        int[] numbers = Leiden.of(Graph.of(network, true), resolution, SEED, progress);
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int node = 0; node < network.size(); node++) {
            if (network.degree(node) > 0) {
                members.computeIfAbsent(numbers[node], _ -> new ArrayList<>()).add(node);
            }
        }
        return members.values().stream()
                .sorted(
                        Comparator.comparingInt((List<Integer> community) -> -community.size())
                                .thenComparing(List::getFirst))
                .toList();
    }

    /**
     * The modularity of a partition: the share of the ties' weight inside communities, less what
     * chance would put there; nodes in no community count as alone.
     */
    public static double modularity(
            Network network, List<List<Integer>> communities, double resolution) {
        double all = 0;
        for (int edge = 0; edge < network.edges(); edge++) {
            all += network.weight(edge);
        }
        double modularity = 0;
        for (List<Integer> community : communities) {
            boolean[] inside = new boolean[network.size()];
            community.forEach(node -> inside[node] = true);
            double within = 0;
            double touching = 0;
            for (int node : community) {
                touching += strength(network, node);
                within += strengthInto(network, node, inside);
            }
            double share = touching / (2 * all);
            modularity += within / (2 * all) - resolution * share * share;
        }
        return modularity;
    }

    /** How many statements tie a node to any other. */
    public static long strength(Network network, int node) {
        long sum = 0;
        for (int slot = network.first(node); slot < network.first(node + 1); slot++) {
            sum += network.weight(network.edge(slot));
        }
        return sum;
    }

    /** How many statements tie a node to those inside. */
    public static long strengthInto(Network network, int node, boolean[] inside) {
        long sum = 0;
        for (int slot = network.first(node); slot < network.first(node + 1); slot++) {
            if (inside[network.target(slot)]) {
                sum += network.weight(network.edge(slot));
            }
        }
        return sum;
    }
}
