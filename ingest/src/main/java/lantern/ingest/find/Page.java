package lantern.ingest.find;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantern.ingest.find.place.CountryContext;
import lantern.ingest.read.Passage;
import lantern.ingest.read.TimeLimit;

/**
 * What the finders see of a report: its text, which of it is prose, and which countries it is
 * about.
 */
public final class Page {

    private final String text;
    private final List<Passage> passages;
    private final CountryContext countries;
    private final List<String> people;
    private final TimeLimit limit;

    public Page(String text, List<Passage> passages) {
        this(text, passages, List.of(), TimeLimit.NONE);
    }

    /**
     * @param people whom the report's form names already
     * @param limit how long the finders may take over it, together
     */
    public Page(String text, List<Passage> passages, List<String> people, TimeLimit limit) {
        this.limit = limit;
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

    public TimeLimit limit() {
        return limit;
    }

    /** Shows each match in the prose, in the order of the text. */
    public void scan(Pattern pattern, Consumer<Matcher> seen) {
        for (Passage passage : passages) {
            Matcher matcher =
                    pattern.matcher(text)
                            .region(passage.start(), passage.end())
                            .useTransparentBounds(true);
            while (matcher.find()) {
                limit.check();
                seen.accept(matcher);
            }
            limit.check();
        }
    }

    /** Up to so many characters before a place, within its line. */
    public String before(int at, int length) {
        // No further than asked: a line may be as long as the file.
        int from = at;
        while (from > 0 && at - from < length && text.charAt(from - 1) != '\n') {
            from--;
        }
        return text.substring(from, at);
    }

    /** Up to so many characters behind a place, within its line. */
    public String after(int at, int length) {
        int end = Math.min(text.length(), at + length);
        int line = text.indexOf('\n', at, end);
        return text.substring(at, line < 0 ? end : line);
    }
}
