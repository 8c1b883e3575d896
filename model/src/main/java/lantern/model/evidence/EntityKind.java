package lantern.model.evidence;

import java.util.Optional;

/** The kinds of thing that reports speak of. */
public enum EntityKind {
    PERSON("Person", Identity.RESOLVED),
    ORGANISATION("Organisation", Identity.RESOLVED),
    ADDRESS("Address", Identity.RESOLVED),
    PLACE("Place", Identity.EXACT),
    PHONE("Phone", Identity.EXACT),
    DEVICE("Device", Identity.EXACT),
    VEHICLE("Vehicle", Identity.EXACT),
    VESSEL("Vessel", Identity.EXACT),
    CONTAINER("Container", Identity.EXACT),
    FLIGHT("Flight", Identity.EXACT),
    ACCOUNT("Account", Identity.EXACT),
    EMAIL("Email", Identity.EXACT),
    HANDLE("Handle", Identity.EXACT),
    URL("Url", Identity.EXACT),
    DOCUMENT("Document", Identity.EXACT),
    ROUTE("Route", Identity.EXACT),
    JOURNEY("Journey", Identity.EXACT),
    EVENT("Event", Identity.EXACT),
    DATE("Date", Identity.EXACT),
    MONEY("Money", Identity.EXACT),
    /** A role or a sign of trafficking that a report gives of a person: "means: debt bondage". */
    INDICATOR("Indicator", Identity.EXACT);

    /** How it is settled which thing a mention means. */
    public enum Identity {
        /** Its normalised value says it all: one entity for every audience. */
        EXACT,
        /**
         * It takes judgement: resolved inside one audience, joined across audiences by ties of
         * their own.
         */
        RESOLVED
    }

    private final String label;
    private final Identity identity;

    EntityKind(String label, Identity identity) {
        this.label = label;
        this.identity = identity;
    }

    /** The node label in the graph, and the word on the screen. */
    public String label() {
        return label;
    }

    public Identity identity() {
        return identity;
    }

    /**
     * Dates, sums of money and indicators are read and highlighted, but are no items of a chart or
     * a network.
     */
    public boolean isChartable() {
        return this != DATE && this != MONEY && this != INDICATOR;
    }

    /**
     * What people have, and are reached or found by: two who share one of these have more in common
     * than a town.
     */
    public boolean isBelonging() {
        return switch (this) {
            case ADDRESS, PHONE, DEVICE, VEHICLE, VESSEL, ACCOUNT, EMAIL, HANDLE, URL, DOCUMENT ->
                    true;
            default -> false;
        };
    }

    public static Optional<EntityKind> find(String label) {
        for (EntityKind kind : values()) {
            if (kind.label.equalsIgnoreCase(label.strip())) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
