package lantern.samples.world;

/** What part a person plays in a network. */
public enum Role {
    ORGANISER,
    RECRUITER,
    VICTIM_RECRUITER,
    TRANSPORTER,
    HARBOURER,
    FORGER,
    MONEY_HANDLER,
    EXPLOITER,
    BROKER,
    VICTIM,
    /** Shares a name with somebody in a network and has nothing to do with it. */
    NAMESAKE;

    /** Those who recruit, move, house, document and pay: whom the tool is to find. */
    public boolean facilitates() {
        return switch (this) {
            case RECRUITER,
                    VICTIM_RECRUITER,
                    TRANSPORTER,
                    HARBOURER,
                    FORGER,
                    MONEY_HANDLER,
                    BROKER ->
                    true;
            case ORGANISER, EXPLOITER, VICTIM, NAMESAKE -> false;
        };
    }
}
