package lantern.model.entity;

/**
 * How a person appears in what the viewer may see. Decides whether they may ever be ranked, listed
 * or drawn as a target.
 */
public enum Standing {
    /** Nothing says victim or offender. */
    NEUTRAL,
    OFFENDER,
    /** Both: a victim who recruits. */
    VICTIM_AND_OFFENDER,
    /** Never ranked, listed or drawn as a target. */
    VICTIM;

    public static Standing of(boolean victim, boolean offender) {
        if (victim) {
            return offender ? VICTIM_AND_OFFENDER : VICTIM;
        }
        return offender ? OFFENDER : NEUTRAL;
    }

    public boolean isProtected() {
        return this == VICTIM;
    }
}
