package lantern.model.report;

/** The 3 of 3x5x2: how far the source is to be relied on. */
public enum SourceEvaluation {
    RELIABLE('1', "reliable"),
    UNTESTED('2', "untested"),
    NOT_RELIABLE('3', "not reliable");

    private final char code;
    private final String label;

    SourceEvaluation(char code, String label) {
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
