package lantern.ingest.read.mapping;

/**
 * One value of a record, and where it stands.
 *
 * @param start of the words, without quotes around them, in UTF-16 units of the report's text
 * @param end exclusive
 * @param raw the words as they are written between the two
 */
public record Cell(int start, int end, String raw, Escape escape) {

    /** What it says. */
    public String value() {
        return escape.plain(raw).strip();
    }
}
