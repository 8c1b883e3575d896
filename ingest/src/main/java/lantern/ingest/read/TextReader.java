package lantern.ingest.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lantern.model.report.Item;
import lantern.model.report.Report;

/** Reads free text and Markdown. The whole is one item, unless its paragraphs carry grades. */
public final class TextReader implements ReportReader {

    @Override
    public String name() {
        return "text";
    }

    /** Any text is free text: ask this reader last. */
    @Override
    public boolean recognises(OfferedFile file) {
        return !file.text().isEmpty();
    }

    @Override
    public Reading read(OfferedFile file) {
        String text = file.text();
        FrontMatter front = FrontMatter.of(text);
        List<Item> items = items(text, front.end());
        HeaderLines header = new HeaderLines(text.substring(front.end()), text.length());
        Report report =
                new Report(
                        file.id(),
                        file.origin(),
                        file.decoded().format(front.end() > 0 ? "markdown" : name()),
                        front.title()
                                .map(HeaderLines::shorten)
                                .orElseGet(() -> header.title(file.origin().name())),
                        front.date().or(header::date).orElse(null),
                        HandlingLines.read(text),
                        text,
                        items);
        List<Passage> passages = new ArrayList<>(front.passages());
        passages.add(new Passage(front.end(), text.length()));
        return Reading.prose(report, passages);
    }

    private static List<Item> items(String text, int start) {
        List<Item> graded = new ItemScanner(text).items(false);
        if (!graded.isEmpty() && graded.getFirst().start() >= start) {
            return graded;
        }
        return List.of(
                WholeGrade.find(text)
                        .orElseGet(() -> new Item(1, start, text.length(), null, Set.of())));
    }
}
