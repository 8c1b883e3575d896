package lantern.identity.batch;

/**
 * How often each letter stands in a text, once, twice or more, as the bits of one number: with it
 * most pairs of texts are seen to be far apart without a look at their letters.
 */
final class LetterCounts {

    private static final int KINDS = 26;
    private static final long COUNTED = (1L << (2 * KINDS)) - 1;
    private static final int MOST_MORE = (1 << (64 - 2 * KINDS)) - 1;

    /** Likeness.jaroWinkler looks no further. */
    private static final int LONGEST = 63;

    private LetterCounts() {}

    /** Letters of another alphabet, and digits, share the place of some letter. */
    static long of(String text) {
        long counts = 0;
        int more = 0;
        int length = Math.min(text.length(), LONGEST);
        for (int at = 0; at < length; at++) {
            int kind = text.charAt(at) % KINDS;
            if (((counts >>> kind) & 1) == 0) {
                counts |= 1L << kind;
            } else if (((counts >>> (kind + KINDS)) & 1) == 0) {
                counts |= 1L << (kind + KINDS);
            } else {
                more++;
            }
        }
        return counts | ((long) Math.min(more, MOST_MORE) << (2 * KINDS));
    }

    /** Whether so few slips may be enough: each changes how often two letters stand, at most. */
    static boolean mayBeSlips(long one, long other, int most) {
        return Long.bitCount((one ^ other) & COUNTED) <= 2 * most;
    }

    /**
     * More than the texts are alike by Jaro and Winkler they cannot be, at most 63 letters of each
     * looked at.
     */
    static boolean mayBeAlike(long one, long other, int length, int otherLength, double least) {
        int m = Math.min(length, LONGEST);
        int n = Math.min(otherLength, LONGEST);
        long more = Math.min(one >>> (2 * KINDS), other >>> (2 * KINDS));
        double common = Math.min(Long.bitCount(one & other & COUNTED) + more, Math.min(m, n));
        if (common == 0) {
            return false;
        }
        double jaro = (common / m + common / n + 1) / 3;
        return jaro + 0.4 * (1 - jaro) >= least;
    }
}
