package lantern.identity.compare;

/**
 * What two people are both named beside, in reports that do not know of each other.
 *
 * @param others how many of the same people and things
 * @param points what that says: one for each, two for whoever only few reports name
 */
public record Beside(int others, int points) {

    public static final Beside NOTHING = new Beside(0, 0);
}
