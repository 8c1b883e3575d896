package lantern.ingest.find;

import java.time.LocalDate;
import java.time.YearMonth;
import lantern.model.report.Period;

/** Turns a date as far as a text says it into the days it can mean. */
public final class Periods {

    private Periods() {}

    /**
     * @param value ISO, possibly partial; a day without a year means no known days
     */
    public static Period of(String words, String value) {
        return new Period(words, first(value), last(value));
    }

    private static @org.jspecify.annotations.Nullable LocalDate first(String value) {
        return switch (value.length()) {
            case 10 -> LocalDate.parse(value);
            case 4 -> LocalDate.of(Integer.parseInt(value), 1, 1);
            case 7 -> value.startsWith("-") ? null : YearMonth.parse(value).atDay(1);
            default -> null;
        };
    }

    private static @org.jspecify.annotations.Nullable LocalDate last(String value) {
        return switch (value.length()) {
            case 10 -> LocalDate.parse(value);
            case 4 -> LocalDate.of(Integer.parseInt(value), 12, 31);
            case 7 -> value.startsWith("-") ? null : YearMonth.parse(value).atEndOfMonth();
            default -> null;
        };
    }
}
