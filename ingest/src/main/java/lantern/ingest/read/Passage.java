package lantern.ingest.read;

/**
 * A stretch of a report's text that is prose, to be searched for mentions.
 *
 * @param start in UTF-16 units
 * @param end exclusive
 */
public record Passage(int start, int end) {

    public Passage {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a passage from " + start + " to " + end);
        }
    }
}
