package lantern.cypher.row;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantern.model.evidence.Field;
import lantern.model.evidence.Mention;
import org.jspecify.annotations.Nullable;

/** Does a report say that somebody is a child, or give an age or birth date that does? */
final class Minority {

    private static final int MAJORITY = 18;
    private static final Pattern BORN = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?");

    private Minority() {}

    static boolean isStated(Mention mention, @Nullable LocalDate about) {
        return mention.find(Field.CHILD).filter(Boolean::parseBoolean).isPresent()
                || mention.find(Field.AGE).filter(Minority::isMinor).isPresent()
                || mention.find(Field.DATE_OF_BIRTH)
                        .filter(born -> about != null && isMinorOn(about, born))
                        .isPresent();
    }

    private static boolean isMinor(String age) {
        return age.matches("\\d{1,3}") && Integer.parseInt(age) < MAJORITY;
    }

    /** Of a year alone the first day counts: who may be of age is not called a child. */
    private static boolean isMinorOn(LocalDate day, String born) {
        Matcher parts = BORN.matcher(born);
        if (!parts.matches()) {
            return false;
        }
        int month = parts.group(2) == null ? 1 : Integer.parseInt(parts.group(2));
        int first = parts.group(3) == null ? 1 : Integer.parseInt(parts.group(3));
        LocalDate earliest =
                LocalDate.of(Integer.parseInt(parts.group(1)), 1, 1)
                        .plusMonths(Math.max(month, 1) - 1L)
                        .plusDays(Math.max(first, 1) - 1L);
        return earliest.plusYears(MAJORITY).isAfter(day);
    }
}
