package lantern.ingest.read;

import lantern.model.report.Origin;

/**
 * A file as text, unchanged but for a byte order mark.
 *
 * @param charset the encoding it was read in, in lower case: {@code utf-8}; or the document that it
 *     stood in: {@code pdf}
 */
public record Decoded(String text, String charset) {

    /**
     * Text that stood in a document.
     *
     * @param document what it stood in: {@code pdf}
     * @throws UnreadableReport when it is no text that can be searched
     */
    public static Decoded of(Origin origin, String text, String document) {
        Decoding.check(origin, text);
        return new Decoded(text, document);
    }

    /** The format's name with the encoding behind it where that is not plain UTF-8. */
    public String format(String name) {
        return charset.equals("utf-8") ? name : name + ", " + charset;
    }
}
