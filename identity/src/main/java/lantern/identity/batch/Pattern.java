package lantern.identity.batch;

import java.util.List;

/** How two records compare in every field: three bits a field, as one number. */
final class Pattern {

    static final int MOST_FIELDS = 20;

    private static final int BITS = 3;

    private Pattern() {}

    static long of(List<Field> fields, int one, int other) {
        long pattern = 0;
        for (int at = 0; at < fields.size(); at++) {
            pattern |= (long) fields.get(at).level(one, other) << (BITS * at);
        }
        return pattern;
    }

    static int level(long pattern, int field) {
        return (int) (pattern >>> (BITS * field)) & Field.MOST_LEVELS;
    }
}
