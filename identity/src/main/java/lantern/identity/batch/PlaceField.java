package lantern.identity.batch;

import java.util.List;

/** Town and postcode together: one says most of what the other says. */
record PlaceField(Column<String> towns, Column<String> codes) implements Field {

    private static final int DIFFERS = 1;
    private static final int NEAR = 2;
    private static final int ONE = 3;
    private static final int ONE_AND_NEAR = 4;
    private static final int EQUAL = 5;
    private static final double ALIKE = 0.9;

    @Override
    public String name() {
        return "place";
    }

    @Override
    public boolean isOfHousehold() {
        return true;
    }

    @Override
    public List<String> words() {
        return List.of(
                "differs",
                "similar",
                "town or postcode is the same",
                "the same as far as known, or all but a slip",
                "same");
    }

    @Override
    public double[] expected() {
        return new double[] {0.14, 0.05, 0.1, 0.16, 0.55};
    }

    @Override
    public int level(int one, int other) {
        int town = agreement(towns, one, other);
        int code = agreement(codes, one, other);
        if (town == 0 && code == 0) {
            return 0;
        }
        if (town == 3 && code == 3) {
            return EQUAL;
        }
        if (town == 3 || code == 3) {
            int rest = Math.min(town, code);
            return rest == 1 ? ONE : ONE_AND_NEAR;
        }
        return town == 2 || code == 2 ? NEAR : DIFFERS;
    }

    /** 0 unknown, 1 differs, 2 near, 3 equal. */
    private static int agreement(Column<String> column, int one, int other) {
        int left = column.number(one);
        int right = column.number(other);
        if (left == 0 || right == 0) {
            return 0;
        }
        if (left == right) {
            return 3;
        }
        String a = column.value(left);
        String b = column.value(right);
        long letters = column.letters(left);
        long otherLetters = column.letters(right);
        if (LetterCounts.mayBeSlips(letters, otherLetters, 1) && Likeness.isOneSlip(a, b)) {
            return 2;
        }
        boolean similar =
                a.length() > 5
                        && LetterCounts.mayBeAlike(
                                letters, otherLetters, a.length(), b.length(), ALIKE)
                        && Likeness.jaroWinkler(a, b) >= ALIKE;
        return similar ? 2 : 1;
    }

    @Override
    public int count(int record) {
        return codes.has(record)
                ? codes.count(codes.number(record))
                : towns.count(towns.number(record));
    }
}
