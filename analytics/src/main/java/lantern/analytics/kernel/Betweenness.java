package lantern.analytics.kernel;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import lantern.analytics.graph.Roads;
import lantern.model.network.Network;
import lantern.model.network.Progress;

/**
 * What share of the shortest paths runs through each node? Exact betweenness by Brandes, "A faster
 * algorithm for betweenness centrality" (2001): O(n m) by hops, O(n m + n² log n) by roads. The
 * sum, over pairs of other nodes, of the share of their shortest paths that runs through the node;
 * each unordered pair counts once.
 *
 * <p>Same result to the bit on any number of threads.
 */
public final class Betweenness {

    private final Blocks blocks;
    private final Brandes brandes;

    /**
     * @param threads at least 1
     */
    public Betweenness(int threads) {
        blocks = new Blocks(threads);
        brandes = new Brandes(threads);
    }

    /**
     * Of every node, between all others.
     *
     * @param weighted whether strong ties are short ({@link Roads}) or each tie is one step
     * @throws CancellationException when progress says stop
     */
    public double[] of(Network network, boolean weighted, Progress progress) {
        if (!weighted) {
            return brandes.of(Graph.of(network, false), false, progress);
        }
        boolean[] all = new boolean[network.size()];
        Arrays.fill(all, true);
        int[] sources = new int[network.size()];
        Arrays.setAll(sources, node -> node);
        double[] sums = sums(network, true, sources, all, new boolean[all.length], progress);
        double[] scores = new double[network.size()];
        Arrays.setAll(scores, node -> sums[node] / 2);
        return scores;
    }

    /**
     * Of every node, between some sources and some targets, where no node is both.
     *
     * @param deadEnds nodes that a path may end at but never run through
     * @throws CancellationException when progress says stop
     */
    public Carried between(
            Network network,
            int[] sources,
            boolean[] targets,
            boolean[] deadEnds,
            Progress progress) {
        double[] sums = sums(network, false, sources, targets, deadEnds, progress);
        return new Carried(Arrays.copyOf(sums, network.size()), Math.round(sums[network.size()]));
    }

    private double[] sums(
            Network network,
            boolean weighted,
            int[] sources,
            boolean[] targets,
            boolean[] deadEnds,
            Progress progress) {
        return blocks.sum(
                sources.length,
                network.size() + 1,
                () -> new Search(network, weighted, deadEnds),
                (search, source, sums) -> search.add(sources[source], targets, sums),
                progress);
    }

    /**
     * @param through the number of pairs that each node carries, in shares of their shortest paths
     * @param pairs how many pairs of a source and a target any path joins
     */
    @SuppressWarnings("ArrayRecordComponent") // read once, never compared
    public record Carried(double[] through, long pairs) {}
}
