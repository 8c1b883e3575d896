package lantern.analytics.find;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** Figures as they stand in a sentence, and as they are compared. */
final class Words {

    private static final MathContext TEN_DIGITS = new MathContext(10, RoundingMode.HALF_EVEN);

    private Words() {}

    /** A share from 0 to 1: "31 %", "4.2 %", "under 0.1 %". */
    static String percent(double share) {
        double percent = 100 * share;
        if (percent < 0.1) {
            return "under 0.1 %";
        }
        return String.format(Locale.ROOT, percent < 10 ? "%.1f %%" : "%.0f %%", percent);
    }

    /**
     * For comparing: without the last digits, which differ by rounding between two that are equal
     * by nature.
     */
    static double rounded(double score) {
        return score == 0 ? 0 : new BigDecimal(score).round(TEN_DIGITS).doubleValue();
    }

    /** "1st", "2nd", "11th". */
    static String rank(int rank) {
        int tens = rank % 100;
        String ending =
                tens >= 11 && tens <= 13
                        ? "th"
                        : switch (rank % 10) {
                            case 1 -> "st";
                            case 2 -> "nd";
                            case 3 -> "rd";
                            default -> "th";
                        };
        return rank + ending;
    }

    /** "paths, nearness and standing". */
    static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** "1 tie", "2 ties". */
    static String count(long number, String singular, String plural) {
        return number + " " + (number == 1 ? singular : plural);
    }
}
