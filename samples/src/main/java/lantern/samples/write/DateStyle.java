package lantern.samples.write;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import lantern.samples.world.When;

/** How a hand writes its dates. */
public enum DateStyle {
    LONG("d MMMM uuuu", "MMMM uuuu"),
    SLASHED("dd/MM/uuuu", "MMM uuuu"),
    DOTTED("dd.MM.uuuu", "MMMM uuuu"),
    SHORT("d MMM uuuu", "MMM uuuu"),
    ISO("uuuu-MM-dd", "MMMM uuuu"),
    ORDINAL("d MMMM uuuu", "MMMM uuuu");

    private final DateTimeFormatter day;
    private final DateTimeFormatter month;

    DateStyle(String day, String month) {
        // British English abbreviates September to Sept in some JDKs' data: the root locale has
        // numbers for months, so the plain US names are asked for.
        this.day = DateTimeFormatter.ofPattern(day, Locale.US);
        this.month = DateTimeFormatter.ofPattern(month, Locale.US);
    }

    public String write(LocalDate date) {
        String written = day.format(date);
        if (this != ORDINAL) {
            return written;
        }
        int number = date.getDayOfMonth();
        String ending =
                number / 10 == 1
                        ? "th"
                        : switch (number % 10) {
                            case 1 -> "st";
                            case 2 -> "nd";
                            case 3 -> "rd";
                            default -> "th";
                        };
        return number + ending + written.substring(written.indexOf(' '));
    }

    public String write(When when) {
        return when.dayKnown() ? write(when.date()) : writeMonth(when.date());
    }

    public String writeMonth(LocalDate date) {
        return month.format(date);
    }
}
