package lantern.identity.search;

/**
 * What a match is worth. A mention's score counts first how much of the query it covers, then how
 * well, then how little else it says.
 */
final class Score {

    static final byte NONE = 0;
    static final byte SLIP_BEGUN = 1;
    static final byte SLIP = 2;
    static final byte FOLD_BEGUN = 3;
    static final byte FOLD = 4;
    static final byte BEGUN = 5;
    static final byte EXACT = 6;

    /** The query as a whole, as a number or code: something inside it, its end, its start, all. */
    static final byte INSIDE = 2;

    static final byte LOOKALIKE = 3;
    static final byte END = 4;
    static final byte START = 5;
    static final byte WHOLE = 6;

    /** Covered in full, every word exact, and nothing else in the mention. */
    static final int FULL = 1_000_000 + 6 * 1_000 + 100;

    private Score() {}

    /**
     * @param matches of each word of the query, by the constants above
     * @param length how many words the mention has
     * @return 0 when less than half of the query is covered
     */
    static int of(byte[] matches, int length) {
        int covered = 0;
        int quality = 0;
        for (byte match : matches) {
            covered += match == NONE ? 0 : 1;
            quality += match;
        }
        if (covered == 0 || covered * 2 < matches.length) {
            return 0;
        }
        return 1_000_000 * covered / matches.length
                + 1_000 * quality / matches.length
                + 100 * Math.min(covered, length) / Math.max(length, 1);
    }

    /** A whole number or code that matches covers the query, however many gaps were typed. */
    static int ofWhole(byte match) {
        return match == NONE ? 0 : 1_000_000 + 1_000 * match + 100;
    }
}
