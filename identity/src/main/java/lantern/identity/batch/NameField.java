package lantern.identity.batch;

import java.util.List;

/**
 * Given names, or surnames. A name that stands in the other's place counts as swapped: partners
 * fill in forms as they like. That one of the two names does is one agreement, and counts for the
 * given name alone: surnames that are given names too would make every second bearer agree twice.
 *
 * @param first whether this is the given name
 */
record NameField(String name, Column<NameText> own, Column<NameText> other, boolean first)
        implements Field {

    private static final int DIFFERS = 1;
    private static final int SIMILAR = 2;
    private static final int CROSSED = 3;
    private static final int INITIAL = 4;
    private static final int KNOWN_FORM = 5;
    private static final int SLIP = 6;
    private static final int EQUAL = 7;
    private static final int SHORTEST_WITH_SLIP = 4;
    private static final double FORM = 0.92;
    private static final double ALIKE = 0.8;

    @Override
    public boolean isOfHousehold() {
        return !first;
    }

    @Override
    public List<String> words() {
        return List.of(
                "differs",
                "similar",
                "one of the two stands in the other's place",
                "an initial fits",
                "a form of it, or each in the other's place",
                "one slip or another spelling",
                "same");
    }

    @Override
    public double[] expected() {
        return new double[] {0.05, 0.04, 0.01, 0.02, 0.03, 0.11, 0.74};
    }

    /** A surname in the given name's place is the family's, and tells nobody of it apart. */
    @Override
    public boolean isOfHousehold(int level) {
        return !first || level == CROSSED;
    }

    @Override
    public int level(int one, int another) {
        int left = own.number(one);
        int right = own.number(another);
        if (left == 0 || right == 0) {
            return 0;
        }
        if (left == right) {
            return EQUAL;
        }
        int level = unlike(left, right);
        return level < KNOWN_FORM ? placed(level, one, another) : level;
    }

    private int unlike(int left, int right) {
        NameText one = own.value(left);
        NameText other = own.value(right);
        if (one.fold().equals(other.fold())) {
            return SLIP;
        }
        if (one.isInitial() || other.isInitial()) {
            return one.text().charAt(0) == other.text().charAt(0) ? INITIAL : DIFFERS;
        }
        if (one.sharesNickname(other)) {
            return KNOWN_FORM;
        }
        int longest = Math.max(one.text().length(), other.text().length());
        long letters = own.letters(left);
        long otherLetters = own.letters(right);
        if (longest >= SHORTEST_WITH_SLIP
                && LetterCounts.mayBeSlips(letters, otherLetters, 1)
                && Likeness.isOneSlip(one.text(), other.text())) {
            return SLIP;
        }
        if (!LetterCounts.mayBeAlike(
                letters, otherLetters, one.text().length(), other.text().length(), ALIKE)) {
            return DIFFERS;
        }
        double alike = Likeness.jaroWinkler(one.text(), other.text());
        return alike >= FORM ? KNOWN_FORM : alike >= ALIKE ? SIMILAR : DIFFERS;
    }

    private int placed(int level, int one, int another) {
        boolean there = crosses(one, another);
        boolean back = crosses(another, one);
        if ((there || nearlyCrosses(one, another)) && (back || nearlyCrosses(another, one))) {
            return KNOWN_FORM;
        }
        return first && (there || back) ? Math.max(level, CROSSED) : level;
    }

    private boolean crosses(int one, int another) {
        return other.has(another)
                && own.of(one).text().length() > 1
                && own.of(one).text().equals(other.of(another).text());
    }

    private boolean nearlyCrosses(int one, int another) {
        int left = own.number(one);
        int right = other.number(another);
        if (left == 0 || right == 0) {
            return false;
        }
        String name = own.value(left).text();
        String placed = other.value(right).text();
        return Math.max(name.length(), placed.length()) >= SHORTEST_WITH_SLIP
                && LetterCounts.mayBeAlike(
                        own.letters(left),
                        other.letters(right),
                        name.length(),
                        placed.length(),
                        FORM)
                && Likeness.jaroWinkler(name, placed) >= FORM;
    }

    @Override
    public int count(int record) {
        return own.count(own.number(record));
    }
}
