package lantern.analytics.kernel;

import java.util.Arrays;
import java.util.Random;
import lantern.model.network.Progress;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

/**
 * Which nodes hold together more closely than chance would have it? Modularity with a resolution
 * (Reichardt and Bornholdt 2006), made large by the Leiden algorithm (Traag, Waltman, van Eck 2019)
 * as CWTS, its authors, wrote it; rounds end when one adds less than a thousandth. About O(m log
 * n). Directions are ignored.
 */
public final class Leiden {

    private static final int MOST_ROUNDS = 50;

    /** What a round adds to the modularity for another to be worth its time. */
    private static final double LEAST_GAIN = 1e-3;

    private Leiden() {}

    /**
     * For each node the number of its community, from 0, the largest first.
     *
     * @param resolution above 1 gives more and smaller communities, below 1 fewer and larger
     * @throws java.util.concurrent.CancellationException when progress says stop
     */
    public static int[] of(Graph any, double resolution, long seed, Progress progress) {
        Graph graph = any.undirected();
        int size = graph.size();
        if (graph.edges() == 0) {
            int[] alone = new int[size];
            Arrays.setAll(alone, node -> node);
            return alone;
        }
        long[] first = new long[size + 1];
        Arrays.setAll(first, node -> graph.first()[node]);
        double[] weights = new double[graph.targets().length];
        Arrays.setAll(weights, graph::weight);
        var network =
                new nl.cwts.networkanalysis.Network(
                        size,
                        true,
                        first,
                        new LargeIntArray(graph.targets()),
                        new LargeDoubleArray(weights),
                        false);
        var leiden =
                new LeidenAlgorithm(
                        resolution / (2 * network.getTotalEdgeWeight()),
                        1,
                        LeidenAlgorithm.DEFAULT_RANDOMNESS,
                        new Random(seed));
        var clustering = new Clustering(size);
        double quality = leiden.calcQuality(network, clustering);
        boolean better = true;
        for (int round = 1; better && round <= MOST_ROUNDS; round++) {
            leiden.improveClustering(network, clustering);
            double now = leiden.calcQuality(network, clustering);
            better = now - quality > LEAST_GAIN;
            quality = now;
            progress.checkpoint((double) round / MOST_ROUNDS);
        }
        clustering.orderClustersByNNodes();
        return clustering.getClusters();
    }

    /** The share of the weight inside communities, less what chance would put there. */
    public static double modularity(Graph any, int[] communities, double resolution) {
        Graph graph = any.undirected();
        double[] touching = new double[graph.size()];
        double inside = 0;
        double all = 0;
        for (int node = 0; node < graph.size(); node++) {
            for (int slot = graph.first()[node]; slot < graph.first()[node + 1]; slot++) {
                double weight = graph.weight(slot);
                all += weight;
                touching[communities[node]] += weight;
                if (communities[graph.targets()[slot]] == communities[node]) {
                    inside += weight;
                }
            }
        }
        if (all == 0) {
            return 0;
        }
        double chance = 0;
        for (double part : touching) {
            chance += part / all * (part / all);
        }
        return inside / all - resolution * chance;
    }
}
