package lantern.analytics.kernel;

import lantern.model.network.Progress;

/**
 * Who is tied to the well tied? Eigenvector centrality (Bonacich 1972) by power iteration on the
 * adjacency plus the identity, which converges on bipartite graphs too, along in-edges; scaled to
 * Euclidean length 1. O(m) an iteration. In a graph of several components only the one with the
 * largest eigenvalue keeps a score: read it within one component.
 */
public final class Eigenvector {

    private static final int MOST_ITERATIONS = 100_000;

    private Eigenvector() {}

    /**
     * @param tolerance stops when no score changes by more
     * @throws IllegalStateException when it has not converged after 100,000 iterations
     */
    public static double[] of(Graph graph, double tolerance, Progress progress) {
        Graph in = graph.reversed();
        int size = graph.size();
        double[] scores = new double[size];
        java.util.Arrays.fill(scores, size == 0 ? 0 : 1 / Math.sqrt(size));
        if (size == 0) {
            return scores;
        }
        double[] next = new double[size];
        for (int iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
            progress.checkpoint((double) iteration / MOST_ITERATIONS);
            double squares = 0;
            for (int node = 0; node < size; node++) {
                double sum = scores[node];
                for (int slot = in.first()[node]; slot < in.first()[node + 1]; slot++) {
                    sum += scores[in.targets()[slot]] * in.weight(slot);
                }
                next[node] = sum;
                squares += sum * sum;
            }
            double length = Math.sqrt(squares);
            double change = 0;
            for (int node = 0; node < size; node++) {
                double score = next[node] / length;
                change = Math.max(change, Math.abs(score - scores[node]));
                scores[node] = score;
            }
            if (change < tolerance) {
                return scores;
            }
        }
        throw new IllegalStateException(
                "eigenvector centrality has not converged after "
                        + MOST_ITERATIONS
                        + " iterations");
    }
}
