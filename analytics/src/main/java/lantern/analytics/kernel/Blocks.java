package lantern.analytics.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import lantern.model.network.Progress;

/**
 * Adds up what each of many sources gives, on several threads, with the same result to the bit on
 * any number of them: the sources are cut into fixed blocks, each block is summed in order on its
 * own, and the blocks are added in order. Costs one array a block.
 */
final class Blocks {

    private static final int BLOCKS = 32;
    private static final int MILLISECONDS_BETWEEN_REPORTS = 50;

    private final int threads;

    /**
     * @param threads at least 1
     */
    Blocks(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("work needs a thread: " + threads);
        }
        this.threads = threads;
    }

    /**
     * What one source adds.
     *
     * @param <S> arrays that a thread uses again for its next source
     */
    @FunctionalInterface
    interface Work<S> {
        void add(S scratch, int source, double[] sums);
    }

    /**
     * Sums over the sources 0 to {@code sources - 1}. Progress is told on the calling thread alone.
     *
     * @throws CancellationException when progress says stop
     */
    <S> double[] sum(int sources, int width, Supplier<S> scratch, Work<S> work, Progress progress) {
        progress.checkpoint(0);
        var done = new AtomicInteger();
        var stopped = new AtomicBoolean();
        List<Future<double[]>> blocks = new ArrayList<>();
        ThreadLocal<S> own = ThreadLocal.withInitial(scratch);
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (int block = 0; block < BLOCKS; block++) {
                int from = (int) ((long) sources * block / BLOCKS);
                int to = (int) ((long) sources * (block + 1) / BLOCKS);
                blocks.add(
                        pool.submit(() -> {
                            double[] sums = new double[width];
                            for (int source = from; source < to && !stopped.get(); source++) {
                                work.add(own.get(), source, sums);
                                done.incrementAndGet();
                            }
                            return sums;
                        }));
            }
            try {
                return inOrder(
                        blocks,
                        width,
                        () -> progress.checkpoint((double) done.get() / Math.max(1, sources)));
            } finally {
                stopped.set(true);
            }
        }
    }

    private static double[] inOrder(List<Future<double[]>> blocks, int width, Runnable report) {
        double[] total = new double[width];
        for (Future<double[]> block : blocks) {
            double[] sums = await(block, report);
            for (int i = 0; i < width; i++) {
                total[i] += sums[i];
            }
            report.run();
        }
        return total;
    }

    private static double[] await(Future<double[]> block, Runnable report) {
        while (true) {
            try {
                return block.get(MILLISECONDS_BETWEEN_REPORTS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException _) {
                report.run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                var stopped = new CancellationException("interrupted");
                stopped.initCause(e);
                throw stopped;
            } catch (ExecutionException e) {
                throw new IllegalStateException("an analysis failed", e.getCause());
            }
        }
    }
}
