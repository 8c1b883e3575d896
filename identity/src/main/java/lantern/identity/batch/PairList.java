package lantern.identity.batch;

import java.util.Arrays;

/** Pairs of records with how they compare, in arrays that grow. */
final class PairList {

    private int[] ones = new int[1024];
    private int[] others = new int[1024];
    private long[] patterns = new long[1024];
    private int size;

    void add(int one, int other, long pattern) {
        if (size == ones.length) {
            int more = size + (size >> 1);
            ones = Arrays.copyOf(ones, more);
            others = Arrays.copyOf(others, more);
            patterns = Arrays.copyOf(patterns, more);
        }
        ones[size] = one;
        others[size] = other;
        patterns[size++] = pattern;
    }

    int size() {
        return size;
    }

    int one(int at) {
        return ones[at];
    }

    int other(int at) {
        return others[at];
    }

    long pattern(int at) {
        return patterns[at];
    }
}
