package lantern.identity.compare;

import java.util.Collection;
import java.util.List;

/**
 * Two birth dates, each possibly partial: {@code 1999-06-23}, {@code 1999-06}, {@code 1999}, {@code
 * --06-23}.
 */
enum BirthLikeness {
    EQUAL(Weights.BIRTH_EQUAL, "same date of birth"),
    SAME_MONTH(Weights.BIRTH_SAME_MONTH, "dates of birth agree as far as both are known"),
    SAME_YEAR(Weights.BIRTH_SAME_YEAR, "same year of birth, the rest not known"),
    NEARLY(Weights.BIRTH_NEARLY, "dates of birth differ by one digit or by day and month swapped"),
    PARTS_CONFLICT(Weights.BIRTH_PARTS_CONFLICT, "dates of birth cannot both be true"),
    CONFLICT(Weights.BIRTH_CONFLICT, "different dates of birth");

    final double weight;
    final String because;

    BirthLikeness(double weight, String because) {
        this.weight = weight;
        this.because = because;
    }

    /**
     * The surest that any two of the dates allow; both sides have one at least. Where a full date
     * is known the partial ones say no more: 1980 must not reconcile two days of that year.
     */
    static BirthLikeness of(Collection<String> one, Collection<String> other) {
        BirthLikeness best = CONFLICT;
        for (String a : fullest(one)) {
            for (String b : fullest(other)) {
                BirthLikeness likeness = of(a, b);
                best = likeness.compareTo(best) < 0 ? likeness : best;
            }
        }
        return best;
    }

    private static Collection<String> fullest(Collection<String> dates) {
        List<String> full = dates.stream().filter(date -> date.length() == 10).toList();
        return full.isEmpty() ? dates : full;
    }

    static BirthLikeness of(String one, String other) {
        boolean full = one.length() == 10 && other.length() == 10;
        if (one.equals(other)) {
            return full ? EQUAL : one.length() == 4 ? SAME_YEAR : SAME_MONTH;
        }
        if (full) {
            return isNearly(one, other) ? NEARLY : CONFLICT;
        }
        String[] a = parts(one);
        String[] b = parts(other);
        int shared = 0;
        for (int i = 0; i < 3; i++) {
            if (!a[i].isEmpty() && !b[i].isEmpty()) {
                if (!a[i].equals(b[i])) {
                    return PARTS_CONFLICT;
                }
                shared++;
            }
        }
        return shared >= 2 ? SAME_MONTH : SAME_YEAR;
    }

    private static boolean isNearly(String one, String other) {
        String swapped = other.substring(0, 5) + other.substring(8) + "-" + other.substring(5, 7);
        int different = 0;
        for (int i = 0; i < 10; i++) {
            different += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return different == 1 || one.equals(swapped);
    }

    /** Year, month and day, empty where not known. */
    private static String[] parts(String date) {
        if (date.startsWith("--")) {
            return new String[] {
                "", between(date, 2, 4), between(date, 5, 7),
            };
        }
        return new String[] {between(date, 0, 4), between(date, 5, 7), between(date, 8, 10)};
    }

    private static String between(String text, int start, int end) {
        return text.length() >= end ? text.substring(start, end) : "";
    }
}
