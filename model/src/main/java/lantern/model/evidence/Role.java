package lantern.model.evidence;

/** What part a person plays, as a report says. One person can be victim and offender. */
public enum Role {
    ORGANISER(true),
    RECRUITER(true),
    TRANSPORTER(true),
    DRIVER(true),
    COURIER(true),
    ESCORT(true),
    GUIDE(true),
    HARBOURER(true),
    FORGER(true),
    MONEY_HANDLER(true),
    CORRUPT_OFFICIAL(true),
    EXPLOITER(true),
    VICTIM(false),
    WITNESS(false),
    OFFICER(false);

    private final boolean offending;

    Role(boolean offending) {
        this.offending = offending;
    }

    public boolean isOffending() {
        return offending;
    }
}
