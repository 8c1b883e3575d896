package lantern.samples;

/** The formats that the generator writes. */
public enum Format {
    /** 3x5x2 forms as text. */
    FORM,
    /** Records by a mapping file that lies beside them. */
    CSV,
    /** Plain text and Markdown. */
    PROSE
}
