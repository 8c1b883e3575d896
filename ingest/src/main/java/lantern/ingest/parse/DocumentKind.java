package lantern.ingest.parse;

/** What is parsed apart. */
public enum DocumentKind {
    PDF("a PDF"),
    OFFICE("an office file"),
    OLD_OFFICE("an old office file"),
    MAIL("a mail"),
    HTML("a web page"),
    RTF("a rich text file");

    private final String label;

    DocumentKind(String label) {
        this.label = label;
    }

    /** As a person would call it: {@code a PDF}. */
    public String label() {
        return label;
    }
}
