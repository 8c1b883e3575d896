package lantern.identity.batch;

/** How alike two short texts are. */
final class Likeness {

    private static final int LONGEST = 63;

    private Likeness() {}

    /**
     * Jaro's likeness with Winkler's bonus for a common beginning (Winkler 1990), 0 to 1. Looks at
     * the first 63 letters.
     */
    static double jaroWinkler(String one, String other) {
        int m = Math.min(one.length(), LONGEST);
        int n = Math.min(other.length(), LONGEST);
        if (m == 0 || n == 0) {
            return 0;
        }
        int window = Math.max(0, Math.max(m, n) / 2 - 1);
        long left = 0;
        long right = 0;
        int matches = 0;
        for (int i = 0; i < m; i++) {
            char letter = one.charAt(i);
            int last = Math.min(n - 1, i + window);
            for (int j = Math.max(0, i - window); j <= last; j++) {
                if ((right >>> j & 1) == 0 && other.charAt(j) == letter) {
                    left |= 1L << i;
                    right |= 1L << j;
                    matches++;
                    break;
                }
            }
        }
        if (matches == 0) {
            return 0;
        }
        double share = (double) matches;
        int swaps = swaps(one, other, left, right);
        double jaro = (share / m + share / n + (share - swaps / 2.0) / share) / 3;
        return jaro + 0.1 * commonBeginning(one, other) * (1 - jaro);
    }

    private static int swaps(String one, String other, long left, long right) {
        int swaps = 0;
        long x = left;
        long y = right;
        while (x != 0) {
            int i = Long.numberOfTrailingZeros(x);
            int j = Long.numberOfTrailingZeros(y);
            swaps += one.charAt(i) == other.charAt(j) ? 0 : 1;
            x &= x - 1;
            y &= y - 1;
        }
        return swaps;
    }

    private static int commonBeginning(String one, String other) {
        int most = Math.min(4, Math.min(one.length(), other.length()));
        int same = 0;
        while (same < most && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }

    /**
     * Whether one letter is written otherwise, left out, put in, or swapped with its neighbour, and
     * all else is the same. Looks at the first 63 letters.
     */
    static boolean isOneSlip(String one, String other) {
        int m = Math.min(one.length(), LONGEST);
        int n = Math.min(other.length(), LONGEST);
        if (Math.abs(m - n) > 1) {
            return false;
        }
        int from = 0;
        while (from < m && from < n && one.charAt(from) == other.charAt(from)) {
            from++;
        }
        int behind = 0;
        while (behind < Math.min(m, n) - from
                && one.charAt(m - 1 - behind) == other.charAt(n - 1 - behind)) {
            behind++;
        }
        int left = m - from - behind;
        int right = n - from - behind;
        if (left == 2 && right == 2) {
            return one.charAt(from) == other.charAt(from + 1)
                    && one.charAt(from + 1) == other.charAt(from);
        }
        return left <= 1 && right <= 1 && left + right > 0;
    }

    /**
     * How many letters must be written otherwise, left out, put in, or swapped with their neighbour
     * (optimal string alignment).
     *
     * @return more than {@code most} when it is more: how much more is not counted
     */
    static int slips(String one, String other, int most) {
        int m = Math.min(one.length(), LONGEST);
        int n = Math.min(other.length(), LONGEST);
        if (Math.abs(m - n) > most) {
            return most + 1;
        }
        int[] before = new int[n + 1];
        int[] last = new int[n + 1];
        int[] row = new int[n + 1];
        for (int j = 0; j <= n; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= m; i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= n; j++) {
                int differ = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                int slips = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + differ);
                boolean swapped =
                        i > 1
                                && j > 1
                                && one.charAt(i - 1) == other.charAt(j - 2)
                                && one.charAt(i - 2) == other.charAt(j - 1);
                row[j] = swapped ? Math.min(slips, before[j - 2] + 1) : slips;
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return most + 1;
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[n];
    }
}
