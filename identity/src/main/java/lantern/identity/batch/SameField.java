package lantern.identity.batch;

import java.util.List;

/** A field of few values, such as gender: the same or not. */
record SameField(String name, Column<String> column, double share, boolean ofHousehold)
        implements Field {

    @Override
    public boolean isOfHousehold() {
        return ofHousehold;
    }

    @Override
    public List<String> words() {
        return List.of("differs", "same");
    }

    @Override
    public double[] expected() {
        return new double[] {1 - share, share};
    }

    @Override
    public int level(int one, int other) {
        int left = column.number(one);
        int right = column.number(other);
        if (left == 0 || right == 0) {
            return 0;
        }
        return left == right ? 2 : 1;
    }
}
