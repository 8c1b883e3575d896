package lantern.identity.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Which pairs are compared: those that share a block key. A key that a great many share tells
 * little and costs their number squared: of each kind of key only so many pairs a record are
 * compared, the smallest blocks first, and what is left out is counted.
 */
final class Blocks {

    private static final int INDEX_BITS = 23;
    private static final long INDEX = (1L << INDEX_BITS) - 1;

    /** More records are not told apart by the numbers that are sorted. */
    static final int MOST_RECORDS = 1 << INDEX_BITS;

    private static final double PAIRS_A_RECORD = 3;
    private static final double LEAST_PAIRS = 200_000;

    private final int records;
    private final List<long[]> hashes = new ArrayList<>();
    private final List<long[]> sorted = new ArrayList<>();
    private long dropped;

    /**
     * @param firsts for each record the first that is the same in every field: only those are
     *     compared
     */
    Blocks(Records records, int[] firsts) {
        this.records = records.size();
        List<IntFunction<String>> keys = new BlockKeys(records).list();
        IntStream.range(0, keys.size())
                .parallel()
                .mapToObj(at -> hashed(keys.get(at), firsts))
                .toList()
                .forEach(hashes::add);
        hashes.forEach(hash -> sorted.add(sortedByHash(hash)));
        double budget = Math.max(LEAST_PAIRS, PAIRS_A_RECORD * this.records);
        for (int key = 0; key < hashes.size(); key++) {
            dropped += dropLarge(sorted.get(key), hashes.get(key), budget);
            // Without what was dropped.
            sorted.set(key, sortedByHash(hashes.get(key)));
        }
    }

    private long[] hashed(IntFunction<String> key, int[] firsts) {
        long[] hash = new long[records];
        for (int record = 0; record < records; record++) {
            String text = firsts[record] == record ? key.apply(record) : "";
            hash[record] = text.isEmpty() ? 0 : hash(text);
        }
        return hash;
    }

    /** Never 0, and 0 in the bits of the index. */
    private static long hash(String text) {
        long hash = 1125899906842597L;
        for (int at = 0; at < text.length(); at++) {
            hash = 31 * hash + text.charAt(at);
        }
        hash ^= hash >>> 31;
        hash *= 0x9E3779B97F4A7C15L;
        hash ^= hash >>> 29;
        hash &= ~INDEX;
        return hash == 0 ? 1L << INDEX_BITS : hash;
    }

    private static long[] sortedByHash(long[] hashes) {
        long[] sorted = new long[hashes.length];
        int size = 0;
        for (int record = 0; record < hashes.length; record++) {
            if (hashes[record] != 0) {
                sorted[size++] = hashes[record] | record;
            }
        }
        long[] kept = Arrays.copyOf(sorted, size);
        Arrays.parallelSort(kept);
        return kept;
    }

    /** Takes the key away from the records of the largest blocks, so that the rest costs no more than the budget. */
    private static long dropLarge(long[] sorted, long[] hashes, double budget) {
        long largest = largestWithin(sorted, budget);
        long dropped = 0;
        for (int start = 0; start < sorted.length; ) {
            int end = end(sorted, start);
            if (end - start > largest) {
                dropped += pairs(end - start);
                for (int at = start; at < end; at++) {
                    hashes[(int) (sorted[at] & INDEX)] = 0;
                }
            }
            start = end;
        }
        return dropped;
    }

    private static long largestWithin(long[] sorted, double budget) {
        int[] sizes = new int[sorted.length];
        int blocks = 0;
        for (int start = 0; start < sorted.length; ) {
            int end = end(sorted, start);
            sizes[blocks++] = end - start;
            start = end;
        }
        Arrays.sort(sizes, 0, blocks);
        double pairs = 0;
        for (int at = 0; at < blocks; at++) {
            pairs += pairs(sizes[at]);
            if (pairs > budget) {
                // Blocks of one size are dropped or kept together: which came first must not matter.
                return sizes[at] - 1L;
            }
        }
        return Long.MAX_VALUE;
    }

    private static long pairs(long size) {
        return size * (size - 1) / 2;
    }

    private static int end(long[] sorted, int start) {
        long hash = sorted[start] & ~INDEX;
        int end = start + 1;
        while (end < sorted.length && (sorted[end] & ~INDEX) == hash) {
            end++;
        }
        return end;
    }

    /** Pairs that no key brought together because too many shared it. */
    long dropped() {
        return dropped;
    }

    int keys() {
        return hashes.size();
    }

    /** Every pair that shares this key and none before it, the smaller record first. */
    void forEachPair(int key, Pairs pairs) {
        long[] order = sorted.get(key);
        for (int start = 0; start < order.length; ) {
            int end = end(order, start);
            for (int left = start; left < end; left++) {
                int one = (int) (order[left] & INDEX);
                for (int right = left + 1; right < end; right++) {
                    int other = (int) (order[right] & INDEX);
                    if (!shareEarlier(key, one, other)) {
                        pairs.take(one, other);
                    }
                }
            }
            start = end;
        }
    }

    boolean shareAny(int one, int other) {
        return shareEarlier(hashes.size(), one, other);
    }

    private boolean shareEarlier(int key, int one, int other) {
        for (int earlier = 0; earlier < key; earlier++) {
            long hash = hashes.get(earlier)[one];
            if (hash != 0 && hash == hashes.get(earlier)[other]) {
                return true;
            }
        }
        return false;
    }

    interface Pairs {
        void take(int one, int other);
    }
}
