package lantern.samples.world;

import java.time.LocalDate;

/**
 * When a fact was so.
 *
 * @param dayKnown false: only the month is
 * @param since true: from then on; false: on that date
 */
public record When(LocalDate date, boolean dayKnown, boolean since) {

    /** As the truth has it: {@code 2025-03-12}, or {@code 2025-03} when the day is not known. */
    public String value() {
        return dayKnown ? date.toString() : date.toString().substring(0, 7);
    }
}
