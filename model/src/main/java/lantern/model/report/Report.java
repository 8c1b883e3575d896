package lantern.model.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A report as it was received, decoded to text. Spans count in that text, so every fact leads back
 * to its words.
 *
 * @param format the reader's name, such as {@code 3x5x2}
 * @param title one line that tells the report from others
 * @param about the date of the intelligence (not of writing), null when the report gives none
 * @param text the whole of it, header included
 * @param items in the order of the text, not overlapping
 */
public record Report(
        ReportId id,
        Origin origin,
        String format,
        String title,
        @Nullable LocalDate about,
        Handling handling,
        String text,
        List<Item> items) {

    public Report {
        items = List.copyOf(items);
        int last = 0;
        for (Item item : items) {
            if (item.start() < last || item.end() > text.length()) {
                throw new IllegalArgumentException(
                        "item " + item.number() + " overlaps or leaves the text");
            }
            last = item.end();
        }
    }

    public Report with(Handling other) {
        return new Report(id, origin, format, title, about, other, text, items);
    }

    /** The item that covers an offset, or empty in the header and between items. */
    public Optional<Item> itemAt(int offset) {
        int first = 0;
        int last = items.size() - 1;
        while (first <= last) {
            int middle = (first + last) >>> 1;
            Item item = items.get(middle);
            if (item.end() <= offset) {
                first = middle + 1;
            } else if (item.start() > offset) {
                last = middle - 1;
            } else {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    /**
     * The span of the words between two offsets, with the item they stand in (0 outside every
     * item).
     */
    public Span span(int start, int end) {
        return new Span(id, itemAt(start).map(Item::number).orElse(0), start, end);
    }

    public String words(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** The grade of the item that a span stands in, null where there is none. */
    public @Nullable Grade gradeAt(Span span) {
        return itemAt(span.start()).map(Item::grade).orElse(null);
    }
}
