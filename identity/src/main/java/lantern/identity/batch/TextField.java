package lantern.identity.batch;

import java.util.List;

/**
 * A field compared by its letters: identifiers, or a column of which nothing more is known.
 *
 * @param share of pairs that are one which are expected to agree
 */
record TextField(String name, Column<String> column, double share, boolean ofHousehold)
        implements Field {

    private static final int DIFFERS = 1;
    private static final int SIMILAR = 2;
    private static final int SLIP = 3;
    private static final int EQUAL = 4;
    private static final double ALIKE = 0.9;

    @Override
    public boolean isOfHousehold() {
        return ofHousehold;
    }

    @Override
    public List<String> words() {
        return List.of("differs", "similar", "one slip", "same");
    }

    @Override
    public double[] expected() {
        double rest = 1 - share;
        return new double[] {rest * 0.6, rest * 0.15, rest * 0.25, share};
    }

    @Override
    public int level(int one, int other) {
        int left = column.number(one);
        int right = column.number(other);
        if (left == 0 || right == 0) {
            return 0;
        }
        if (left == right) {
            return EQUAL;
        }
        String a = column.value(left);
        String b = column.value(right);
        long letters = column.letters(left);
        long otherLetters = column.letters(right);
        if (Math.min(a.length(), b.length()) > 3
                && LetterCounts.mayBeSlips(letters, otherLetters, 1)
                && Likeness.isOneSlip(a, b)) {
            return SLIP;
        }
        boolean similar =
                LetterCounts.mayBeAlike(letters, otherLetters, a.length(), b.length(), ALIKE)
                        && Likeness.jaroWinkler(a, b) >= ALIKE;
        return similar ? SIMILAR : DIFFERS;
    }

    @Override
    public int count(int record) {
        return column.count(column.number(record));
    }
}
