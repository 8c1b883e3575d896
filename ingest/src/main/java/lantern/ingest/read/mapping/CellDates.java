package lantern.ingest.read.mapping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import lantern.ingest.find.DateWords;
import lantern.ingest.find.DateWords.Written;

/**
 * Reads the dates of cells. Days in figures are most of what feeds hold and are read without a
 * search; everything else is found as in prose.
 */
public final class CellDates {

    private static final Map<String, DateTimeFormatter> FORMATS = new ConcurrentHashMap<>();

    private CellDates() {}

    /**
     * The date of a cell.
     *
     * @param raw the cell's words; the places in what is found count in them
     * @param formats how dates are written; none when the usual British order is meant. Figures
     *     that fit none of the formats are no date: their order is not known
     */
    public static Optional<Written> find(String raw, List<String> formats) {
        for (String format : formats) {
            Optional<Written> found = formatted(raw, format);
            if (found.isPresent()) {
                return found;
            }
        }
        if (!formats.isEmpty() && !says(raw)) {
            return Optional.empty();
        }
        Optional<Written> figures = figures(raw);
        return figures.isPresent()
                ? figures
                : DateWords.list(raw, 0, raw.length()).stream().findFirst();
    }

    /** A date of birth may be a year alone. */
    static Optional<String> birth(String words, List<String> formats) {
        Optional<Written> whole = find(words, formats);
        if (whole.isPresent() || !formats.isEmpty()) {
            return whole.map(Written::value);
        }
        return DateWords.list("in " + words, 0, words.length() + 3).stream()
                .findFirst()
                .map(Written::value);
    }

    /** Does it say its own order: with a month in letters, or with the year first? */
    private static boolean says(String raw) {
        String words = raw.strip();
        boolean yearFirst =
                words.length() >= 7
                        && words.charAt(4) == '-'
                        && words.substring(0, 4).chars().allMatch(Character::isDigit);
        return yearFirst || words.chars().filter(Character::isLetter).count() > 2;
    }

    private static Optional<Written> formatted(String raw, String format) {
        String words = raw.strip();
        try {
            LocalDate day =
                    LocalDate.from(
                            FORMATS.computeIfAbsent(format, CellDates::formatter).parse(words));
            int lead = raw.length() - raw.stripLeading().length();
            return Optional.of(new Written(lead, lead + words.length(), day.toString()));
        } catch (DateTimeException otherwiseWritten) {
            return Optional.empty();
        }
    }

    /** Is this how {@link DateTimeFormatter} writes a format? */
    static boolean isFormat(String format) {
        try {
            return FORMATS.computeIfAbsent(format, CellDates::formatter) != null;
        } catch (IllegalArgumentException noFormat) {
            return false;
        }
    }

    private static DateTimeFormatter formatter(String format) {
        return new java.time.format.DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(format)
                .toFormatter(Locale.ENGLISH);
    }

    /** {@code 2026-03-04…} or {@code 04/03/2026…}, perhaps with a time behind it. */
    private static Optional<Written> figures(String raw) {
        int start = 0;
        while (start < raw.length() && raw.charAt(start) == ' ') {
            start++;
        }
        if (raw.length() < start + 10) {
            return Optional.empty();
        }
        boolean ends =
                raw.length() == start + 10
                        || raw.charAt(start + 10) == ' '
                        || raw.charAt(start + 10) == 'T';
        if (!ends) {
            return Optional.empty();
        }
        char first = raw.charAt(start + 2);
        if (raw.charAt(start + 4) == '-' && raw.charAt(start + 7) == '-') {
            return day(raw, start, start, start + 5, start + 8);
        }
        if ((first == '/' || first == '.' || first == '-') && raw.charAt(start + 5) == first) {
            return day(raw, start, start + 6, start + 3, start);
        }
        return Optional.empty();
    }

    private static Optional<Written> day(String raw, int start, int year, int month, int day) {
        int years = number(raw, year, 4);
        int months = number(raw, month, 2);
        int days = number(raw, day, 2);
        // What is no such day is left to the search, which knows more orders.
        if (years < 1900 || years > 2099 || months < 1 || months > 12 || days < 1) {
            return Optional.empty();
        }
        if (days > LocalDate.of(years, months, 1).lengthOfMonth()) {
            return Optional.empty();
        }
        return Optional.of(
                new Written(start, start + 10, LocalDate.of(years, months, days).toString()));
    }

    private static int number(String raw, int start, int length) {
        int number = 0;
        for (int at = start; at < start + length; at++) {
            char digit = raw.charAt(at);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            number = number * 10 + digit - '0';
        }
        return number;
    }

    /** The formats of dates that fit a list of cells, the first that fits all. */
    public static List<String> fitting(List<String> cells, List<String> formats) {
        List<String> fitting = new ArrayList<>();
        for (String format : formats) {
            if (cells.stream().allMatch(cell -> formatted(cell, format).isPresent())) {
                fitting.add(format);
            }
        }
        return fitting;
    }
}
