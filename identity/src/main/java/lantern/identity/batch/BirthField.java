package lantern.identity.batch;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates of birth: {@code yyyymmdd}, or as much of it as is known. */
record BirthField(Column<String> dates) implements Field {

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})\\D?(\\d{1,2})\\D?(\\d{1,2})(?:\\D.*)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\D(\\d{1,2})\\D(\\d{4})");

    private static final int NEAR_DAYS = 410;

    private static final int DIFFERS = 1;
    private static final int NEAR = 2;
    private static final int TWO_SLIPS = 3;
    private static final int TWO_PARTS = 4;
    private static final int SLIP = 5;
    private static final int EQUAL = 6;
    private static final int MANY_SLIPS = 3;

    /** The digits of a date in one order; what is no date stays as it is, without blanks. */
    static String digits(String written) {
        String text = written.strip();
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return yearFirst.group(1) + two(yearFirst.group(2)) + two(yearFirst.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return dayFirst.group(3) + two(dayFirst.group(2)) + two(dayFirst.group(1));
        }
        return text.replaceAll("[^\\p{L}\\p{Nd}]", "");
    }

    /**
     * The digits of a date as {@link #digits} gives them, as far as the parts are known: a day
     * without its month says nothing.
     */
    static String ofParts(String year, String month, String day) {
        String digits = whole(year);
        if (digits.length() == 4 && !whole(month).isEmpty()) {
            digits += two(whole(month));
            digits += whole(day).isEmpty() ? "" : two(whole(day));
        }
        return digits;
    }

    /** "7.0" is how a table of numbers writes 7. */
    private static String whole(String number) {
        return number.strip().replaceFirst("\\.0+$", "").replaceAll("\\D", "");
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    @Override
    public String name() {
        return "birth date";
    }

    @Override
    public boolean isOfHousehold() {
        return false;
    }

    @Override
    public List<String> words() {
        return List.of(
                "differs",
                "a year or so apart",
                "two digits off",
                "agrees in two parts, or as far as known",
                "one digit off, or day and month swapped",
                "same");
    }

    @Override
    public double[] expected() {
        return new double[] {0.05, 0.02, 0.02, 0.04, 0.09, 0.78};
    }

    @Override
    public int level(int one, int other) {
        int left = dates.number(one);
        int right = dates.number(other);
        if (left == 0 || right == 0) {
            return 0;
        }
        return left == right ? EQUAL : unlike(left, right);
    }

    private int unlike(int left, int right) {
        String one = dates.value(left);
        String other = dates.value(right);
        if (one.length() != 8 || other.length() != 8) {
            boolean begins = one.startsWith(other) || other.startsWith(one);
            return begins ? TWO_PARTS : Likeness.slips(one, other, 1) == 1 ? TWO_SLIPS : DIFFERS;
        }
        boolean near = LetterCounts.mayBeSlips(dates.letters(left), dates.letters(right), 2);
        int slips = near ? Likeness.slips(one, other, 2) : MANY_SLIPS;
        if (slips == 1 || areDayAndMonthSwapped(one, other)) {
            return SLIP;
        }
        if (parts(one, other) == 2) {
            return TWO_PARTS;
        }
        if (slips == 2) {
            return TWO_SLIPS;
        }
        return Math.abs(days(one) - days(other)) <= NEAR_DAYS ? NEAR : DIFFERS;
    }

    /** Near enough for a difference: months of 31 days, years of 372. */
    private static int days(String date) {
        int day = 0;
        for (int at = 0; at < 8; at++) {
            int digit = date.charAt(at) - '0';
            if (digit < 0 || digit > 9) {
                return Integer.MIN_VALUE / 4;
            }
            day = day * 10 + digit;
        }
        return day / 10_000 * 372 + day / 100 % 100 * 31 + day % 100;
    }

    private static boolean areDayAndMonthSwapped(String one, String other) {
        return one.regionMatches(0, other, 0, 4)
                && one.regionMatches(4, other, 6, 2)
                && one.regionMatches(6, other, 4, 2);
    }

    private static int parts(String one, String other) {
        int same = one.regionMatches(0, other, 0, 4) ? 1 : 0;
        same += one.regionMatches(4, other, 4, 2) ? 1 : 0;
        return same + (one.regionMatches(6, other, 6, 2) ? 1 : 0);
    }

    @Override
    public int count(int record) {
        return dates.count(dates.number(record));
    }
}
