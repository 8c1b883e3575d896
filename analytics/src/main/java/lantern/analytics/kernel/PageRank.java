package lantern.analytics.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import lantern.model.network.Progress;

/**
 * Who is pointed to by those who are pointed to? PageRank (Page, Brin et al. 1999) by power
 * iteration that gathers along in-edges; who points to nobody spreads evenly. Sums to 1. O(m) an
 * iteration; the same to the bit on any number of threads.
 */
public final class PageRank {

    private static final int RANGES = 16;

    private final Graph in;
    private final double[] shares;
    private final double damping;
    private final int threads;

    /**
     * @param damping the chance to go on along an edge, 0 to 1
     * @param threads at least 1
     */
    public PageRank(Graph graph, double damping, int threads) {
        if (!(damping >= 0 && damping <= 1)) {
            throw new IllegalArgumentException("damping must be from 0 to 1: " + damping);
        }
        this.damping = damping;
        this.threads = threads;
        in = graph.reversed();
        shares = new double[graph.size()];
        for (int node = 0; node < shares.length; node++) {
            double strength = graph.strength(node);
            shares[node] = strength > 0 ? 1 / strength : 0;
        }
    }

    /**
     * @param tolerance stops when the ranks change by less, summed over all nodes
     * @param iterations at most so many
     */
    public double[] ranks(double tolerance, int iterations, Progress progress) {
        int size = shares.length;
        double[] ranks = new double[size];
        java.util.Arrays.fill(ranks, 1.0 / Math.max(1, size));
        if (size == 0) {
            return ranks;
        }
        double[] handed = new double[size];
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (int iteration = 0; iteration < iterations; iteration++) {
                progress.checkpoint((double) iteration / iterations);
                double kept = 0;
                for (int node = 0; node < size; node++) {
                    handed[node] = ranks[node] * shares[node];
                    kept += shares[node] == 0 ? ranks[node] : 0;
                }
                double base = (1 - damping) / size + damping * kept / size;
                if (step(pool, handed, ranks, base) < tolerance) {
                    break;
                }
            }
        }
        return ranks;
    }

    private double step(ExecutorService pool, double[] handed, double[] ranks, double base) {
        List<Future<Double>> changes = new ArrayList<>();
        int size = ranks.length;
        for (int range = 0; range < RANGES; range++) {
            int from = (int) ((long) size * range / RANGES);
            int to = (int) ((long) size * (range + 1) / RANGES);
            changes.add(pool.submit(() -> gather(from, to, handed, ranks, base)));
        }
        double change = 0;
        for (Future<Double> part : changes) {
            change += get(part);
        }
        return change;
    }

    private static double get(Future<Double> part) {
        try {
            return part.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            var stopped = new CancellationException("interrupted");
            stopped.initCause(e);
            throw stopped;
        } catch (ExecutionException e) {
            throw new IllegalStateException("PageRank failed", e.getCause());
        }
    }

    private double gather(int from, int to, double[] handed, double[] ranks, double base) {
        int[] first = in.first();
        int[] targets = in.targets();
        boolean weighted = in.isWeighted();
        double change = 0;
        for (int node = from; node < to; node++) {
            double sum = 0;
            for (int slot = first[node], end = first[node + 1]; slot < end; slot++) {
                double part = handed[targets[slot]];
                sum += weighted ? part * in.weight(slot) : part;
            }
            double rank = base + damping * sum;
            change += Math.abs(rank - ranks[node]);
            ranks[node] = rank;
        }
        return change;
    }
}
