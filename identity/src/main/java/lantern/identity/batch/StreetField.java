package lantern.identity.batch;

import java.util.List;

/** House number, street and locality together. */
record StreetField(Column<String> houses, Column<String> streets, Column<String> localities)
        implements Field {

    private static final int DIFFERS = 1;
    private static final int NEAR = 2;
    private static final int STREET = 3;
    private static final int NEAR_WITH_HOUSE = 4;
    private static final int EQUAL = 5;
    private static final double ALIKE = 0.88;
    private static final double SAME_LOCALITY = 0.92;

    @Override
    public String name() {
        return "street";
    }

    @Override
    public boolean isOfHousehold() {
        return true;
    }

    @Override
    public List<String> words() {
        return List.of(
                "differs",
                "similar street or same locality",
                "same street, another number",
                "same number, street with a slip",
                "same");
    }

    @Override
    public double[] expected() {
        return new double[] {0.2, 0.06, 0.12, 0.12, 0.5};
    }

    @Override
    public int level(int one, int other) {
        int left = streets.number(one);
        int right = streets.number(other);
        if (left == 0 || right == 0) {
            return localityLevel(one, other);
        }
        boolean house = houses.has(one) && houses.number(one) == houses.number(other);
        if (left == right) {
            boolean unnumbered = !houses.has(one) && !houses.has(other);
            return house || unnumbered ? EQUAL : STREET;
        }
        if (isSwapped(one, other)) {
            return NEAR_WITH_HOUSE;
        }
        if (areAlike(streets, left, right, ALIKE)) {
            return house ? NEAR_WITH_HOUSE : NEAR;
        }
        return Math.max(DIFFERS, localityLevel(one, other));
    }

    private static boolean areAlike(Column<String> column, int left, int right, double least) {
        String one = column.value(left);
        String other = column.value(right);
        return LetterCounts.mayBeAlike(
                        column.letters(left),
                        column.letters(right),
                        one.length(),
                        other.length(),
                        least)
                && Likeness.jaroWinkler(one, other) >= least;
    }

    /** The lines of an address are filled in as one likes. */
    private boolean isSwapped(int one, int other) {
        return localities.has(one)
                && localities.has(other)
                && streets.of(one).equals(localities.of(other))
                && streets.of(other).equals(localities.of(one));
    }

    private int localityLevel(int one, int other) {
        int left = localities.number(one);
        int right = localities.number(other);
        if (left == 0 || right == 0) {
            return 0;
        }
        boolean same = left == right || areAlike(localities, left, right, SAME_LOCALITY);
        return same ? NEAR : streets.has(one) && streets.has(other) ? DIFFERS : 0;
    }

    @Override
    public int count(int record) {
        return streets.count(streets.number(record));
    }
}
