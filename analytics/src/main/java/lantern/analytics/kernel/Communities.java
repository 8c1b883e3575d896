package lantern.analytics.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import lantern.model.network.Network;
import lantern.model.network.Progress;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

/**
 * Which nodes hold together more closely than chance would have it? Modularity with a resolution
 * (Reichardt and Bornholdt 2006), made large by the Leiden algorithm (Traag, Waltman, van Eck 2019)
 * as CWTS, its authors, wrote it; ties count by their statements. About O(m log n), with a fixed
 * seed: the same network gives the same communities.
 */
public final class Communities {

    private static final long SEED = 20_260_101;
    private static final int MOST_ROUNDS = 50;

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
        Clustering clustering = leiden(network, resolution, progress);
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int node = 0; node < network.size(); node++) {
            if (network.degree(node) > 0) {
                members.computeIfAbsent(clustering.getCluster(node), _ -> new ArrayList<>())
                        .add(node);
            }
        }
        return members.values().stream()
                .sorted(
                        Comparator.comparingInt((List<Integer> community) -> -community.size())
                                .thenComparing(List::getFirst))
                .toList();
    }

    private static Clustering leiden(Network network, double resolution, Progress progress) {
        nl.cwts.networkanalysis.Network graph = graph(network);
        var leiden =
                new LeidenAlgorithm(
                        resolution / (2 * graph.getTotalEdgeWeight()),
                        1,
                        LeidenAlgorithm.DEFAULT_RANDOMNESS,
                        new Random(SEED));
        var clustering = new Clustering(network.size());
        int round = 0;
        while (round < MOST_ROUNDS && leiden.improveClustering(graph, clustering)) {
            round++;
            progress.checkpoint((double) round / MOST_ROUNDS);
        }
        return clustering;
    }

    private static nl.cwts.networkanalysis.Network graph(Network network) {
        long[] first = new long[network.size() + 1];
        Arrays.setAll(first, network::first);
        int[] neighbours = new int[2 * network.edges()];
        double[] weights = new double[2 * network.edges()];
        Arrays.setAll(neighbours, network::target);
        Arrays.setAll(weights, slot -> network.weight(network.edge(slot)));
        return new nl.cwts.networkanalysis.Network(
                network.size(),
                true,
                first,
                new LargeIntArray(neighbours),
                new LargeDoubleArray(weights),
                false);
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
