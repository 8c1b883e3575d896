package lantern.model.report;

/** The 5 of 3x5x2: how the intelligence itself is assessed. */
public enum Assessment {
    KNOWN_DIRECTLY('A', "known directly to the source"),
    KNOWN_INDIRECTLY_CORROBORATED('B', "known indirectly but corroborated"),
    KNOWN_INDIRECTLY('C', "known indirectly"),
    NOT_KNOWN('D', "not known"),
    SUSPECTED_FALSE('E', "suspected to be false");

    private final char code;
    private final String label;

    Assessment(char code, String label) {
        this.code = code;
        this.label = label;
    }

    public char code() {
        return code;
    }

    public String label() {
        return label;
    }
}
