package lantern.identity.batch;

import java.util.List;

/**
 * A field that two records are compared by. Level 0 says that one of them has no value; the others
 * go up from 1, "differs".
 */
interface Field {

    /** Fits three bits of a pattern. */
    int MOST_LEVELS = 7;

    String name();

    /**
     * Whether those who live together have it in common: surname, address, phone. Two of one family
     * agree in all of these by no accident, and are two.
     */
    boolean isOfHousehold();

    /** Whether this level says nothing of whether two of one household are one. */
    default boolean isOfHousehold(int level) {
        return isOfHousehold();
    }

    /** How the levels above 0 are said, from "differs" up. */
    List<String> words();

    int level(int one, int other);

    /**
     * What is expected of pairs that are one before any are seen, for each level above 0; adds up
     * to 1.
     */
    double[] expected();

    /**
     * How many records bear the value of this one; two that agree on a rare value are more likely
     * one. 0 where the field's value is no matter of frequency.
     */
    default int count(int record) {
        return 0;
    }
}
