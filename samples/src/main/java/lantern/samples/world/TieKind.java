package lantern.samples.world;

/** The kinds of tie that the generator plants. */
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
    EMPLOYS,
    SUPPLIES,
    CONTROLS,
    RECRUITED,
    TRANSPORTED,
    HARBOURED,
    EXPLOITS,
    OWES_DEBT_TO,
    PAID,
    FORGED_FOR,
    ADVERTISED_BY,
    LOCATED_IN,
    SEEN_AT,
    LINKED_TO,
    MEMBER_OF,
    TRAVELLED
}
