package lantern.model.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something held, as far as the report says.
 *
 * @param words as written ("early March 2024"), empty when nothing was said
 * @param first the earliest day it can mean, null when unknown
 * @param last the latest day it can mean, inclusive, null when unknown or not over
 */
public record Period(String words, @Nullable LocalDate first, @Nullable LocalDate last) {

    public static final Period UNKNOWN = new Period("", null, null);

    public Period {
        if (first != null && last != null && last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "a period ends after it begins: " + first + " to " + last);
        }
    }
}
