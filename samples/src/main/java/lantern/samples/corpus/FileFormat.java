package lantern.samples.corpus;

import java.util.Locale;

/** The formats that a corpus can be written in. The weight is its share among those asked for. */
public enum FileFormat {
    TXT(50),
    MD(6),
    HTML(6),
    DOCX(8),
    PDF(6),
    EML(8),
    CSV(6),
    XLSX(3),
    JSONL(3),
    FTM(2),
    STIX(2),
    ZIP(2);

    private final int weight;

    FileFormat(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }

    /** The end of its files' names, without the dot. */
    String extension() {
        return switch (this) {
            case STIX -> "stix.json";
            case FTM -> "ftm.jsonl";
            default -> name().toLowerCase(Locale.ROOT);
        };
    }

    /** Does it hold prose, which noise can spoil? */
    boolean isProse() {
        return switch (this) {
            case TXT, MD, HTML, DOCX, PDF, EML, ZIP -> true;
            case CSV, XLSX, JSONL, FTM, STIX -> false;
        };
    }
}
