package lantern.model.report;

/** The 2 of 3x5x2: may it be shared. */
public enum HandlingCode {
    PERMITTED('P', "lawful sharing permitted"),
    CONDITIONS('C', "lawful sharing permitted with conditions");

    private final char code;
    private final String label;

    HandlingCode(char code, String label) {
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
