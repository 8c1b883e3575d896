package lantern.analytics.graph;

/**
 * How long the road along a tie is: a strong tie is a short road, 1 / weight. Lengths are whole
 * numbers of 720,720ths (the least number that 1 to 16 all divide), so that two ways of the same
 * length are equal to the last bit whatever order their ties are added up in: sums of fractions
 * would not be, and shortest paths would be lost by rounding. Above 16 statements the length is
 * rounded, by less than one part in 20,000 up to 100 statements.
 */
public final class Roads {

    /** The length of a tie that one statement makes. */
    public static final int ONE = 720_720;

    private Roads() {}

    /**
     * @param weight how many statements make the tie, at least 1
     */
    public static long length(int weight) {
        return Math.max(1, Math.round((double) ONE / weight));
    }
}
