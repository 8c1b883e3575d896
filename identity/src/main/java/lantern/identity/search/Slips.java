package lantern.identity.search;

/** Typing errors between two words, counted as the index counts them. */
final class Slips {

    private Slips() {}

    /** Is the written word the typed one, or does it begin so, but for the errors allowed? */
    static boolean isWithin(String typed, String written) {
        if (typed.length() < 4) {
            return false;
        }
        int allowed = typed.length() >= 8 ? 2 : 1;
        if (distance(typed, written) <= allowed) {
            return true;
        }
        for (int end = typed.length() - 1; end <= typed.length() + 1; end++) {
            if (typed.length() > 4
                    && end <= written.length()
                    && distance(typed, written.substring(0, end)) <= 1) {
                return true;
            }
        }
        return false;
    }

    /** Letters put in, left out or changed, and neighbours swapped. */
    private static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            cost[i][0] = i;
        }
        for (int j = 0; j <= other.length(); j++) {
            cost[0][j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                cost[i][j] =
                        Math.min(
                                cost[i - 1][j - 1] + change,
                                Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                boolean swapped =
                        i > 1
                                && j > 1
                                && one.charAt(i - 1) == other.charAt(j - 2)
                                && one.charAt(i - 2) == other.charAt(j - 1);
                if (swapped) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[one.length()][other.length()];
    }
}
