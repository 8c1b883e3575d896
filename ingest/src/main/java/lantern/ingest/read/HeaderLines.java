package lantern.ingest.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantern.ingest.find.DateWords;
import lantern.ingest.read.Lines.Line;

/** The labelled lines at the head of a report: subject, date, organisation. */
final class HeaderLines {

    /** One labelled line. */
    record Entry(String label, String value) {}

    private static final int LONGEST_TITLE = 160;
    private static final int HEAD = 40;
    private static final Pattern ENTRY =
            Pattern.compile(
                    "^\\s{0,8}+[*_#>-]{0,3}\\s?([\\p{L}][\\p{L}"
                            + " /().']{0,40}?)\\s?[*_]{0,2}(?::|\\t)\\s{0,20}+(\\S.{0,300})$");

    /** With a digit: "see below" is none. */
    private static final Pattern REFERENCE =
            Pattern.compile("(?=\\S{0,39}\\d)[\\p{L}\\p{N}][\\p{L}\\p{N}/._-]{1,38}[\\p{L}\\p{N}]");

    private final List<Line> head;
    private final List<Entry> entries = new ArrayList<>();

    /**
     * @param end where the header ends in the text: its first item
     */
    HeaderLines(String text, int end) {
        String part = text.substring(0, Math.min(Math.min(end, text.length()), 20_000));
        List<Line> lines = Lines.of(part);
        this.head = lines.subList(0, Math.min(HEAD, lines.size()));
        for (Line line : head) {
            Matcher matcher = ENTRY.matcher(line.words());
            if (matcher.find()) {
                entries.add(
                        new Entry(
                                matcher.group(1).strip().toLowerCase(Locale.ROOT),
                                matcher.group(2).strip()));
            }
        }
    }

    /** The value of the first label that begins with one of these words, the first word first. */
    Optional<String> find(String... labels) {
        for (String label : labels) {
            for (Entry entry : entries) {
                if (entry.label().startsWith(label)) {
                    return Optional.of(entry.value());
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The reference and the subject, else the first line that says something. A report named by its
     * subject alone would look like what the subject says.
     */
    String title(String otherwise) {
        return subject()
                .or(this::firstTelling)
                .map(subject ->
                        reference()
                                .filter(reference -> !subject.contains(reference))
                                .map(reference -> reference + ": " + subject)
                                .orElse(subject))
                .map(HeaderLines::shorten)
                .orElse(otherwise);
    }

    private Optional<String> subject() {
        return find("subject").or(() -> exactly("re")).or(() -> find("title", "person", "name"));
    }

    private Optional<String> reference() {
        return find("urn", "ref", "our ref", "report no", "report number", "unique ref")
                .map(REFERENCE::matcher)
                .filter(Matcher::lookingAt)
                .map(Matcher::group);
    }

    private Optional<String> exactly(String label) {
        return entries.stream()
                .filter(entry -> entry.label().equals(label))
                .map(Entry::value)
                .findFirst();
    }

    private Optional<String> firstTelling() {
        return head.stream()
                .map(line -> line.words().strip().replaceAll("^[#*_>\\s]+|[*_#\\s]+$", ""))
                .filter(words -> words.chars().filter(Character::isLetter).count() > 3)
                .filter(words ->
                        !words.matches(
                                "(?i)\\W{0,4}(?:official|secret|top secret|not"
                                        + " protectively|archived).{0,200}"))
                .findFirst();
    }

    /** The last whole day that the date of the intelligence names. */
    Optional<LocalDate> date() {
        return find(
                        "date/time of intel",
                        "date of intel",
                        "date of info",
                        "intelligence date",
                        "date and time of",
                        "date",
                        "datum",
                        "opened",
                        "dated")
                .flatMap(DateWords::findLastDay);
    }

    static String shorten(String title) {
        String line = title.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST_TITLE
                ? line
                : line.substring(0, LONGEST_TITLE - 1).strip() + "…";
    }
}
