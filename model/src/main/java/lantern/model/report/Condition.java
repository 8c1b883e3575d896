package lantern.model.report;

/**
 * Action (A) and sanitisation (S) conditions that go with handling code C. What comes out carries
 * them all.
 */
public enum Condition {
    A1("may be combined or corroborated; no direct action without the originator's permission"),
    A2("covert action; protect source and technique"),
    A3("overt action permitted"),
    S1("unsupervised sanitisation permitted"),
    S2("consult the originator before sanitising");

    private final String label;

    Condition(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
