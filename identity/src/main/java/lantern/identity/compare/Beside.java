package lantern.identity.compare;

/**
 * What two people are both named beside, in reports that do not know of each other.
 *
 * @param others how many of the same people and things
 * @param alike how many others of the one report bear names that fit somebody of the other
 * @param points what that says: one for each of the others, two for whoever only few reports name,
 *     one for two that are alike
 */
public record Beside(int others, int alike, int points) {

    public static final Beside NOTHING = new Beside(0, 0, 0);

    /** In words that name nobody. */
    String because() {
        String same =
                others == 1
                        ? "named beside the same one other"
                        : "named beside the same " + others + " others";
        return alike > 1 ? same + ", and the names of others fit too" : same;
    }
}
