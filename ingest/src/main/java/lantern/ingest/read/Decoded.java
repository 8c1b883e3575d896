package lantern.ingest.read;

/**
 * A file as text, unchanged but for a byte order mark.
 *
 * @param charset the encoding it was read in, in lower case: {@code utf-8}
 */
public record Decoded(String text, String charset) {

    /** The format's name with the encoding behind it where that is not plain UTF-8. */
    public String format(String name) {
        return charset.equals("utf-8") ? name : name + ", " + charset;
    }
}
