package lantern.ingest.find;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates in words and figures, British order, as far as the text says: {@code 2026-03-04}, {@code
 * 2026-03}, {@code 2026}, {@code --06-11}.
 */
public final class DateWords {

    /** A date in a text, with its ISO value. */
    public record Written(int start, int end, String value) {}

    private static final String MONTH = Months.PATTERN;
    private static final String DAY = "(0?[1-9]|[12]\\d|3[01])";
    private static final String WEEKDAY = "(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)day\\s)?";

    private static final Pattern ISO =
            Pattern.compile(
                    "(?=[12])(?<![\\w/.-])((?:19|20)\\d{2})-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(?![\\d-])");
    private static final Pattern FIGURES =
            Pattern.compile(
                    "(?=\\d)(?<![\\w/.,-])(\\d{1,2})([./-])(\\d{1,2})\\2((?:19|20)\\d{2}|\\d{2})(?![\\w/-])(?!\\.\\d)");
    private static final Pattern DAY_MONTH =
            Pattern.compile(
                    "(?i)(?=[\\dmtwfs])(?<![\\w/.,-])"
                            + WEEKDAY
                            + DAY
                            + "(?:st|nd|rd|th|\\.|º|er)?[\\s-]?\\s{0,3}(?:(?:of|de)\\s)?"
                            + MONTH
                            + "\\b\\.?(?:,?\\s{0,3}(?:de\\s|of\\s)?[-']?\\s?((?:19|20)\\d{2})\\b|[-\\s]'?(\\d{2})(?![\\w:/]))?");
    private static final Pattern MONTH_DAY =
            Pattern.compile(
                    "(?i)(?=[mtwfs"
                            + Months.INITIALS
                            + "])(?<![\\w/-])"
                            + WEEKDAY
                            + MONTH
                            + "\\b\\.?\\s"
                            + DAY
                            + "(?:st|nd|rd|th)?\\b(?:,?\\s{1,3}((?:19|20)\\d{2})\\b)?(?![:/])");
    private static final Pattern MONTH_YEAR =
            Pattern.compile(
                    "(?i)(?=["
                            + Months.INITIALS
                            + "])(?<![\\w/-])"
                            + MONTH
                            + "\\b\\.?,?[\\s-](?:of\\s|de\\s)?((?:19|20)\\d{2})\\b(?![/-])");
    private static final Pattern SEASON =
            Pattern.compile(
                    "(?i)\\b(?:spring|summer|autumn|winter|christmas|easter)\\s(?:of\\s)?((?:19|20)\\d{2})\\b");
    private static final Pattern YEAR =
            Pattern.compile(
                    "(?i)\\b(?:in|since|from|until|till|by|of|during|around|about|circa|before|after|between|early|mid|late|to|and|year|c\\.|b\\.|born|dob:?|at"
                        + " least|least|as"
                        + " of|fy|end|same|the)[\\s-]{1,20}((?:19[3-9]|20[0-4])\\d)\\b(?![\\w/:-]|\\s?(?:hrs|hours|h\\b|and\\s\\d{3,4}\\s?hrs)|[.,]\\d)");
    private static final Pattern SHORT =
            Pattern.compile(
                    "(?=[0-3])(?<![\\w/.,:+-])(0[1-9]|[12]\\d|3[01])/(0[1-9]|1[0-2])(?![\\w/]|[.,]\\d)");

    private DateWords() {}

    /** Every date of a stretch of text, in its order, not overlapping, the longest first choice. */
    public static List<Written> list(CharSequence text, int start, int end) {
        List<Written> found = new ArrayList<>();
        collect(ISO, text, start, end, found, m -> full(m.group(1), m.group(2), m.group(3)));
        collect(FIGURES, text, start, end, found, DateWords::figures);
        collect(DAY_MONTH, text, start, end, found, DateWords::dayMonth);
        collect(MONTH_DAY, text, start, end, found, DateWords::monthDay);
        collect(
                MONTH_YEAR,
                text,
                start,
                end,
                found,
                m -> Optional.of(m.group(2) + "-" + two(Months.number(m.group(1)))));
        collect(SEASON, text, start, end, found, m -> Optional.of(m.group(1)));
        collectGroup(YEAR, text, start, end, found);
        collect(SHORT, text, start, end, found, m -> partial(m.group(2), m.group(1)));
        return withoutOverlaps(found);
    }

    /** The last whole day that the words name. */
    public static Optional<LocalDate> findLastDay(String words) {
        return list(words, 0, words.length()).stream()
                .map(Written::value)
                .filter(value -> value.length() == 10)
                .map(LocalDate::parse)
                .max(Comparator.naturalOrder());
    }

    private interface Reader {
        Optional<String> value(Matcher matcher);
    }

    private static void collect(
            Pattern pattern,
            CharSequence text,
            int start,
            int end,
            List<Written> found,
            Reader reader) {
        Matcher matcher = pattern.matcher(text).region(start, end).useTransparentBounds(true);
        while (matcher.find()) {
            reader.value(matcher)
                    .ifPresent(value ->
                            found.add(new Written(matcher.start(), trimmed(text, matcher), value)));
        }
    }

    private static void collectGroup(
            Pattern pattern, CharSequence text, int start, int end, List<Written> found) {
        Matcher matcher = pattern.matcher(text).region(start, end).useTransparentBounds(true);
        while (matcher.find()) {
            found.add(new Written(matcher.start(1), matcher.end(1), matcher.group(1)));
        }
    }

    private static int trimmed(CharSequence text, Matcher matcher) {
        int end = matcher.end();
        while (end > matcher.start() && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static Optional<String> figures(Matcher m) {
        String year = m.group(4).length() == 4 ? m.group(4) : century(m.group(4));
        Optional<String> british = full(year, m.group(3), m.group(1));
        return british.isPresent() ? british : full(year, m.group(1), m.group(3));
    }

    /** "4. MAI works": the number of an item and a surname. */
    private static boolean isItem(Matcher m) {
        String month = m.group(2);
        return month.length() == 3
                && month.equals("MAI")
                && m.group(3) == null
                && m.group(4) == null
                && m.group().contains(". ");
    }

    private static Optional<String> dayMonth(Matcher m) {
        if (isItem(m)) {
            return Optional.empty();
        }
        String month = two(Months.number(m.group(2)));
        String year = m.group(3);
        if (year == null && m.group(4) != null) {
            year = century(m.group(4));
        }
        return year == null ? partial(month, m.group(1)) : full(year, month, m.group(1));
    }

    private static Optional<String> monthDay(Matcher m) {
        String month = two(Months.number(m.group(1)));
        return m.group(3) == null
                ? partial(month, m.group(2))
                : full(m.group(3), month, m.group(2));
    }

    private static Optional<String> full(String year, String month, String day) {
        try {
            return Optional.of(
                    LocalDate.of(
                                    Integer.parseInt(year),
                                    Integer.parseInt(month),
                                    Integer.parseInt(day))
                            .toString());
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<String> partial(String month, String day) {
        try {
            return Optional.of(
                    MonthDay.of(Integer.parseInt(month), Integer.parseInt(day)).toString());
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Two figures: nobody in a report was born, and nothing happens, after 2040. */
    private static String century(String figures) {
        return (Integer.parseInt(figures) > 40 ? "19" : "20") + figures;
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    private static List<Written> withoutOverlaps(List<Written> found) {
        found.sort(
                Comparator.comparingInt(Written::start)
                        .thenComparing(Comparator.comparingInt(Written::end).reversed()));
        List<Written> kept = new ArrayList<>();
        int last = -1;
        for (Written written : found) {
            if (written.start() >= last) {
                kept.add(written);
                last = written.end();
            }
        }
        return kept;
    }
}
