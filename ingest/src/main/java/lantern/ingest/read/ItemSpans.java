package lantern.ingest.read;

import java.util.Optional;
import java.util.TreeMap;
import lantern.model.report.Item;
import lantern.model.report.Report;
import lantern.model.report.Span;

/** Finds the item of an offset quickly, also in a table of many rows. */
public final class ItemSpans {

    private final Report report;
    private final TreeMap<Integer, Item> byStart = new TreeMap<>();

    public ItemSpans(Report report) {
        this.report = report;
        for (Item item : report.items()) {
            byStart.put(item.start(), item);
        }
    }

    public Span span(int start, int end) {
        return new Span(report.id(), itemAt(start).map(Item::number).orElse(0), start, end);
    }

    public Optional<Item> itemAt(int offset) {
        var entry = byStart.floorEntry(offset);
        return entry == null || offset >= entry.getValue().end()
                ? Optional.empty()
                : Optional.of(entry.getValue());
    }

    public String words(int start, int end) {
        return report.text().substring(start, end);
    }
}
