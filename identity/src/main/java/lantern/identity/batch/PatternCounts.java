package lantern.identity.batch;

import java.util.Arrays;

/** How often each pattern was seen: a hash table of numbers. */
final class PatternCounts {

    private static final long NONE = -1;

    private long[] patterns = filled(1 << 12);
    private double[] counts = new double[1 << 12];
    private int size;

    private static long[] filled(int length) {
        long[] fresh = new long[length];
        Arrays.fill(fresh, NONE);
        return fresh;
    }

    void add(long pattern, double count) {
        if (size * 2 > patterns.length) {
            grow();
        }
        int at = place(pattern);
        if (patterns[at] == NONE) {
            patterns[at] = pattern;
            size++;
        }
        counts[at] += count;
    }

    void addAll(PatternCounts others) {
        others.forEach(this::add);
    }

    private int place(long pattern) {
        int mask = patterns.length - 1;
        int at = (int) ((pattern * 0x9E3779B97F4A7C15L) >>> 40) & mask;
        while (patterns[at] != NONE && patterns[at] != pattern) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        long[] old = patterns;
        double[] oldCounts = counts;
        patterns = filled(old.length * 2);
        counts = new double[old.length * 2];
        for (int at = 0; at < old.length; at++) {
            if (old[at] != NONE) {
                int to = place(old[at]);
                patterns[to] = old[at];
                counts[to] = oldCounts[at];
            }
        }
    }

    int size() {
        return size;
    }

    double total() {
        double total = 0;
        for (int at = 0; at < patterns.length; at++) {
            total += patterns[at] == NONE ? 0 : counts[at];
        }
        return total;
    }

    /** In the order of the patterns, so that sums come out the same to the last bit. */
    void forEach(Taker taker) {
        long[] sorted = new long[size];
        int next = 0;
        for (long pattern : patterns) {
            if (pattern != NONE) {
                sorted[next++] = pattern;
            }
        }
        Arrays.sort(sorted);
        for (long pattern : sorted) {
            taker.take(pattern, counts[place(pattern)]);
        }
    }

    interface Taker {
        void take(long pattern, double count);
    }
}
