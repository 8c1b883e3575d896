package lantern.model.correction;

import lantern.model.report.Item;
import lantern.model.report.Report;
import lantern.model.report.Span;

/** Words of a report that an analyst points at. */
record PointedSpan(Report report) {

    /**
     * @throws IllegalArgumentException when nothing can be read from such words; the message is for
     *     the analyst
     */
    void check(Span span, int longest) {
        if (!span.report().equals(report.id()) || span.end() > report.text().length()) {
            throw new IllegalArgumentException("These words do not stand in this report.");
        }
        if (report.words(span).isBlank()) {
            throw new IllegalArgumentException("There are no words there.");
        }
        if (span.end() - span.start() > longest) {
            throw new IllegalArgumentException(
                    "These are too many words: " + longest + " characters at most.");
        }
        int last = report.itemAt(span.end() - 1).map(Item::number).orElse(0);
        if (!report.span(span.start(), span.end()).equals(span) || last != span.item()) {
            throw new IllegalArgumentException(
                    "The words must stand in one item of the report, which gives them its grade.");
        }
    }
}
