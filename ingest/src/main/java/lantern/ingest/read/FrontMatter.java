package lantern.ingest.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantern.ingest.find.DateWords;

/**
 * The lines between dashes at the head of a Markdown file, as far as they name a title, a date and
 * a marking.
 *
 * @param start where its first line begins
 * @param end where the prose begins, 0 without front matter
 */
record FrontMatter(int start, int end, String words) {

    private static final Pattern BLOCK =
            Pattern.compile(
                    "\\A---[ \\t]{0,8}\\r?\\n(.{0,8000}?)\\r?\\n---[ \\t]{0,8}(?:\\r?\\n|\\z)",
                    Pattern.DOTALL);
    private static final Pattern ENTRY =
            Pattern.compile(
                    "(?m)^(title|date|marking|subject)[ \\t]{0,4}:[ \\t]{0,8}([^\\r\\n]{1,600})$");

    static FrontMatter of(String text) {
        Matcher matcher = BLOCK.matcher(text.substring(0, Math.min(text.length(), 10_000)));
        return matcher.find()
                ? new FrontMatter(matcher.start(1), matcher.end(), matcher.group(1))
                : new FrontMatter(0, 0, "");
    }

    Optional<String> title() {
        return value("title").or(() -> value("subject"));
    }

    Optional<LocalDate> date() {
        return value("date").flatMap(DateWords::findLastDay);
    }

    /** The title and the date: words of the report, as its other lines are not. */
    List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        Matcher matcher = ENTRY.matcher(words);
        while (matcher.find()) {
            if (!matcher.group(1).equals("marking")) {
                passages.add(new Passage(start + matcher.start(2), start + matcher.end(2)));
            }
        }
        return passages;
    }

    private Optional<String> value(String label) {
        Matcher matcher = ENTRY.matcher(words);
        while (matcher.find()) {
            if (matcher.group(1).equals(label)) {
                String value = matcher.group(2).strip();
                if (value.length() > 1
                        && "'\"".indexOf(value.charAt(0)) >= 0
                        && value.charAt(value.length() - 1) == value.charAt(0)) {
                    value = value.substring(1, value.length() - 1);
                }
                return Optional.of(value.replaceAll("\\p{Cf}", ""));
            }
        }
        return Optional.empty();
    }
}
