package lantern.ingest.parse;

import java.util.List;

/**
 * What a document says.
 *
 * @param format as a person would call it: {@code docx}
 * @param layout how the text is to be read
 * @param text empty when the document only holds others
 * @param parts the files that it holds
 */
public record Parsed(String format, Layout layout, String text, List<Part> parts) {

    public enum Layout {
        PROSE,
        /** Values separated by commas, as RFC 4180 has them. */
        TABLE
    }

    /** A file within the document. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody, copied by nobody
    public record Part(String name, byte[] bytes) {}

    public Parsed {
        parts = List.copyOf(parts);
    }

    static Parsed prose(String format, String text) {
        return new Parsed(format, Layout.PROSE, text, List.of());
    }
}
