package lantern.analytics.kernel;

import java.util.Arrays;
import lantern.model.network.Progress;

/**
 * How near is everybody to each node? For every node the number of nodes that reach it, the sum of
 * their hops and the sum of one over their hops, exact, by searches from 512 sources at once with a
 * bit for each (multi-source BFS, Then et al. 2014): O(n m / 512) word operations. The same to the
 * bit on any number of threads.
 */
public final class Distances {

    private static final int WORDS = 8;
    private static final int SOURCES = WORDS * Long.SIZE;

    /** Reached below, the sum of hops, the sum of one over hops. */
    private static final int SUMS = 3;

    private final int size;
    private final double[] sums;

    private Distances(int size, double[] sums) {
        this.size = size;
        this.sums = sums;
    }

    /**
     * Along the edges' direction: how far the others are that lead to a node.
     *
     * @param threads at least 1
     * @throws java.util.concurrent.CancellationException when progress says stop
     */
    public static Distances of(Graph graph, int threads, Progress progress) {
        int batches = (graph.size() + SOURCES - 1) / SOURCES;
        double[] sums =
                new Blocks(threads)
                        .sum(
                                batches,
                                SUMS * graph.size(),
                                () -> new Search(graph),
                                (search, batch, into) -> search.add(batch * SOURCES, into),
                                progress);
        return new Distances(graph.size(), sums);
    }

    /**
     * The same with weights read as lengths, by Dijkstra from every node: O(n m log n).
     *
     * @throws java.util.concurrent.CancellationException when progress says stop
     */
    public static Distances byLengths(Graph graph, int threads, Progress progress) {
        Graph back = graph.reversed();
        int size = graph.size();
        double[] sums =
                new Blocks(threads)
                        .sum(
                                size,
                                SUMS * size,
                                () -> back,
                                (from, node, into) -> {
                                    for (double length : ShortestPaths.lengths(from, node)) {
                                        if (length > 0 && length < Double.POSITIVE_INFINITY) {
                                            into[node]++;
                                            into[size + node] += length;
                                            into[2 * size + node] += 1 / length;
                                        }
                                    }
                                },
                                progress);
        return new Distances(size, sums);
    }

    /** The sum of one over the hops; Marchiori and Latora (2000). */
    public double[] harmonic() {
        return Arrays.copyOfRange(sums, 2 * size, 3 * size);
    }

    /**
     * Closeness by Wasserman and Faust (1994): the share of all others that reach the node, over
     * their mean distance; 0 for a node that nobody reaches.
     */
    public double[] closeness() {
        double[] closeness = new double[size];
        for (int node = 0; node < size; node++) {
            double reached = sums[node];
            double hops = sums[size + node];
            closeness[node] = hops == 0 ? 0 : reached / (size - 1) * (reached / hops);
        }
        return closeness;
    }

    /** One thread uses one of these for batch after batch; each leaves it as it found it. */
    private static final class Search {
        private final Graph out;
        private final Graph in;
        private final long[] seen;
        private long[] current;
        private long[] next;
        private int[] frontier;
        private int[] reached;
        private final boolean[] touched;

        Search(Graph graph) {
            out = graph;
            in = graph.reversed();
            int size = graph.size();
            seen = new long[size * WORDS];
            current = new long[size * WORDS];
            next = new long[size * WORDS];
            frontier = new int[size];
            reached = new int[size];
            touched = new boolean[size];
        }

        void add(int from, double[] sums) {
            int size = out.size();
            int count = Math.min(SOURCES, size - from);
            for (int source = 0; source < count; source++) {
                int word = (from + source) * WORDS + source / Long.SIZE;
                seen[word] = 1L << source;
                current[word] = seen[word];
                frontier[source] = from + source;
            }
            int wide = count;
            for (int hops = 1; wide > 0; hops++) {
                long slots = 0;
                for (int at = 0; at < wide; at++) {
                    slots += out.degree(frontier[at]);
                }
                // Each node looks back once the frontier is wide, else the frontier looks ahead.
                int found = slots > out.targets().length / 3 ? pull() : push(wide);
                clear(wide);
                wide = settle(found, hops, sums);
            }
            Arrays.fill(seen, 0);
        }

        private int pull() {
            int[] first = in.first();
            int[] targets = in.targets();
            int found = 0;
            for (int node = 0; node < in.size(); node++) {
                int at = node * WORDS;
                long all =
                        seen[at]
                                & seen[at + 1]
                                & seen[at + 2]
                                & seen[at + 3]
                                & seen[at + 4]
                                & seen[at + 5]
                                & seen[at + 6]
                                & seen[at + 7];
                if (all == -1L) {
                    continue;
                }
                long w0 = 0;
                long w1 = 0;
                long w2 = 0;
                long w3 = 0;
                long w4 = 0;
                long w5 = 0;
                long w6 = 0;
                long w7 = 0;
                for (int slot = first[node], end = first[node + 1]; slot < end; slot++) {
                    int other = targets[slot] * WORDS;
                    w0 |= current[other];
                    w1 |= current[other + 1];
                    w2 |= current[other + 2];
                    w3 |= current[other + 3];
                    w4 |= current[other + 4];
                    w5 |= current[other + 5];
                    w6 |= current[other + 6];
                    w7 |= current[other + 7];
                }
                w0 &= ~seen[at];
                w1 &= ~seen[at + 1];
                w2 &= ~seen[at + 2];
                w3 &= ~seen[at + 3];
                w4 &= ~seen[at + 4];
                w5 &= ~seen[at + 5];
                w6 &= ~seen[at + 6];
                w7 &= ~seen[at + 7];
                if ((w0 | w1 | w2 | w3 | w4 | w5 | w6 | w7) != 0) {
                    next[at] = w0;
                    next[at + 1] = w1;
                    next[at + 2] = w2;
                    next[at + 3] = w3;
                    next[at + 4] = w4;
                    next[at + 5] = w5;
                    next[at + 6] = w6;
                    next[at + 7] = w7;
                    reached[found++] = node;
                }
            }
            return found;
        }

        private int push(int wide) {
            int[] first = out.first();
            int[] targets = out.targets();
            int found = 0;
            for (int i = 0; i < wide; i++) {
                int node = frontier[i];
                int at = node * WORDS;
                for (int slot = first[node], end = first[node + 1]; slot < end; slot++) {
                    int other = targets[slot];
                    int to = other * WORDS;
                    long fresh = 0;
                    for (int word = 0; word < WORDS; word++) {
                        long bits = current[at + word] & ~seen[to + word];
                        next[to + word] |= bits;
                        fresh |= bits;
                    }
                    if (fresh != 0 && !touched[other]) {
                        touched[other] = true;
                        reached[found++] = other;
                    }
                }
            }
            return found;
        }

        private void clear(int wide) {
            for (int i = 0; i < wide; i++) {
                Arrays.fill(current, frontier[i] * WORDS, (frontier[i] + 1) * WORDS, 0);
            }
        }

        private int settle(int found, int hops, double[] sums) {
            int size = out.size();
            for (int i = 0; i < found; i++) {
                int node = reached[i];
                touched[node] = false;
                int bits = 0;
                for (int at = node * WORDS, end = at + WORDS; at < end; at++) {
                    seen[at] |= next[at];
                    bits += Long.bitCount(next[at]);
                }
                sums[node] += bits;
                sums[size + node] += (double) bits * hops;
                sums[2 * size + node] += (double) bits / hops;
            }
            long[] spareBits = current;
            current = next;
            next = spareBits;
            int[] spare = frontier;
            frontier = reached;
            reached = spare;
            return found;
        }
    }
}
