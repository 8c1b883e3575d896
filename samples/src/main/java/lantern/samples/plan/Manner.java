package lantern.samples.plan;

import java.util.Locale;
import lantern.samples.Format;

/** The ways of writing that partners have. */
public enum Manner {
    FORM(Format.FORM, "txt"),
    LOG(Format.PROSE, "txt"),
    NARRATIVE(Format.PROSE, "txt"),
    LIAISON(Format.PROSE, "txt"),
    CHARITY(Format.PROSE, "md"),
    BORDER(Format.PROSE, "txt"),
    BULLETS(Format.PROSE, "md"),
    CALLS(Format.CSV, "csv"),
    ANPR(Format.CSV, "csv"),
    LETTINGS(Format.CSV, "csv");

    private final Format format;
    private final String extension;

    Manner(Format format, String extension) {
        this.format = format;
        this.extension = extension;
    }

    public Format format() {
        return format;
    }

    /** The name of its records' mapping: {@code calls}. */
    public String feed() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String extension() {
        return extension;
    }
}
