package lantern.ingest.read;

import java.util.List;
import java.util.regex.Pattern;
import lantern.model.report.Item;
import lantern.model.report.Report;

/** Reads 3x5x2 forms, and legacy 5x5x5 ones, as text: a header, then numbered and graded items. */
public final class FormReader implements ReportReader {

    private static final int HEAD = 3_000;
    private static final Pattern MODERN = Pattern.compile("(?i)\\b3\\s?x\\s?5\\s?x\\s?2\\b");
    private static final Pattern LEGACY = Pattern.compile("(?i)\\b5\\s?x\\s?5\\s?x\\s?5\\b");

    @Override
    public String name() {
        return "3x5x2";
    }

    @Override
    public boolean recognises(OfferedFile file) {
        String text = file.text();
        String head = text.substring(0, Math.min(HEAD, text.length()));
        return declares(head) || new ItemScanner(text).items(false).size() > 1;
    }

    @Override
    public Reading read(OfferedFile file) {
        String text = file.text();
        List<Item> items = new ItemScanner(text).items(true);
        if (items.isEmpty()) {
            items = WholeGrade.find(text).map(item -> List.of(item)).orElse(List.of());
        }
        if (items.isEmpty()) {
            int lines = Lines.of(text).size();
            throw file.unreadable(
                    "lines 1 to " + lines + ": a 3x5x2 form without any numbered or graded item");
        }
        HeaderLines header = new HeaderLines(text, items.getFirst().start());
        String head = text.substring(0, Math.min(HEAD, text.length()));
        boolean legacy = LEGACY.matcher(head).find() && !MODERN.matcher(head).find();
        Report report =
                new Report(
                        file.id(),
                        file.origin(),
                        file.decoded().format(legacy ? "5x5x5" : name()),
                        header.title(file.origin().name()),
                        header.date().orElse(null),
                        HandlingLines.read(text),
                        text,
                        items);
        return Reading.prose(report, List.of(new Passage(0, text.length())));
    }

    private static boolean declares(String head) {
        return MODERN.matcher(head).find() || LEGACY.matcher(head).find();
    }
}
