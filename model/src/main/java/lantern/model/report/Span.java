package lantern.model.report;

/**
 * The exact words something was read from.
 *
 * @param start offset in {@link Report#text()}, in UTF-16 units
 * @param end exclusive
 */
public record Span(ReportId report, int item, int start, int end) {

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a span holds words: " + start + " to " + end);
        }
    }
}
