package lantern.model.evidence;

import java.util.Locale;

/**
 * The kinds of tie that a statement can make between two mentions. Direction is from the one who
 * acts.
 */
public enum TieKind {
    USES,
    OWNS,
    DRIVES,
    LIVES_AT,
    STAYS_AT,
    WORKS_AT,
    CALLED,
    MET,
    ASSOCIATE_OF,
    FAMILY_OF,
    LEADS,
    MEMBER_OF,
    EMPLOYS,
    SUPPLIES,
    /** From the controller to whom or what is controlled. */
    CONTROLS,
    /** From the recruiter to the recruited. */
    RECRUITED,
    /** From the transporter to the transported. */
    TRANSPORTED,
    /** From the harbourer to the harboured. */
    HARBOURED,
    /** From the exploiter to the exploited. */
    EXPLOITS,
    /** From the debtor to the creditor. */
    OWES_DEBT_TO,
    /** From the payer to the payee. */
    PAID,
    /** From the forger to the holder. */
    FORGED_FOR,
    /** From the advertised person to the phone, handle or advert. */
    ADVERTISED_BY,
    /** From a person or vehicle to a journey. */
    TRAVELLED,
    /** From a journey to its route. */
    ALONG,
    /** From a route to a place on it; the statement's NUMBER says which stop. */
    STOP,
    /** From an address or organisation to a place, or an organisation to its address. */
    LOCATED_IN,
    SEEN_AT,
    /** When the report ties two things and names no kind. */
    LINKED_TO,
    /**
     * From a person to an indicator; the statement's TYPE says what of: role, act, means, purpose,
     * nrm or child.
     */
    SHOWS;

    /** "lives at", as it stands on a line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** This kind alone in a set of kinds that is kept as bits of an int. */
    @SuppressWarnings("EnumOrdinal") // lives in memory only, never written
    public int bit() {
        return 1 << ordinal();
    }

    /** Do its ends do the same to each other? Then it has no direction. */
    public boolean isMutual() {
        return switch (this) {
            case MET, ASSOCIATE_OF, FAMILY_OF, LINKED_TO -> true;
            default -> false;
        };
    }

    /** Does this tie say that its second end was done harm to? */
    public boolean harms() {
        return switch (this) {
            case RECRUITED, TRANSPORTED, HARBOURED, EXPLOITS, CONTROLS -> true;
            default -> false;
        };
    }

    /** Does this tie say that its first end took part in the offending? */
    public boolean offends() {
        return harms() || this == FORGED_FOR || this == LEADS;
    }
}
