package lantern.identity.batch;

import java.util.List;

/** E-mail addresses: what stands before the @ moves to another provider with its owner. */
record EmailField(Column<String> column) implements Field {

    private static final int DIFFERS = 1;
    private static final int SIMILAR = 2;
    private static final int SAME_NAME = 3;
    private static final int SLIP = 4;
    private static final int EQUAL = 5;

    @Override
    public String name() {
        return "e-mail";
    }

    @Override
    public boolean isOfHousehold() {
        return false;
    }

    @Override
    public List<String> words() {
        return List.of("differs", "similar", "same before the @", "one or two slips", "same");
    }

    @Override
    public double[] expected() {
        return new double[] {0.12, 0.05, 0.06, 0.09, 0.68};
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
        if (Likeness.slips(a, b, 2) <= 2) {
            return SLIP;
        }
        String before = beforeAt(a);
        String otherBefore = beforeAt(b);
        if (before.equals(otherBefore)) {
            return SAME_NAME;
        }
        return Likeness.jaroWinkler(before, otherBefore) >= 0.9 ? SIMILAR : DIFFERS;
    }

    static String beforeAt(String address) {
        int at = address.indexOf('@');
        return at < 0 ? address : address.substring(0, at);
    }

    @Override
    public int count(int record) {
        return column.count(column.number(record));
    }
}
