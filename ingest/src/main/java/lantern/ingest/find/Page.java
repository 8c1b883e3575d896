package lantern.ingest.find;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantern.ingest.find.place.CountryContext;
import lantern.ingest.read.Passage;

/**
 * What the finders see of a report: its text, which of it is prose, and which countries it is
 * about.
 */
public final class Page {

    private final String text;
    private final List<Passage> passages;
    private final CountryContext countries;
    private final List<String> people;

    public Page(String text, List<Passage> passages) {
        this(text, passages, List.of());
    }

    /**
     * @param people whom the report's form names already
     */
    public Page(String text, List<Passage> passages, List<String> people) {
        this.people = List.copyOf(people);
        this.text = text;
        this.passages = List.copyOf(passages);
        this.countries = CountryContext.of(text, this.passages);
    }

    public static Page of(String text) {
        return new Page(text, List.of(new Passage(0, text.length())));
    }

    public String text() {
        return text;
    }

    public List<Passage> passages() {
        return passages;
    }

    public List<String> people() {
        return people;
    }

    public CountryContext countries() {
        return countries;
    }

    /** Shows each match in the prose, in the order of the text. */
    public void scan(Pattern pattern, Consumer<Matcher> seen) {
        for (Passage passage : passages) {
            Matcher matcher =
                    pattern.matcher(text)
                            .region(passage.start(), passage.end())
                            .useTransparentBounds(true);
            while (matcher.find()) {
                seen.accept(matcher);
            }
        }
    }

    /** Up to so many characters before a place, within its line. */
    public String before(int at, int length) {
        int from = Math.max(0, at - length);
        int line = text.lastIndexOf('\n', at - 1) + 1;
        return text.substring(Math.max(from, Math.min(line, at)), at);
    }

    /** Up to so many characters behind a place, within its line. */
    public String after(int at, int length) {
        int line = text.indexOf('\n', at);
        int end = line < 0 ? text.length() : line;
        return text.substring(at, Math.max(at, Math.min(end, at + length)));
    }
}
