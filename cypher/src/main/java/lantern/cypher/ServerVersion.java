package lantern.cypher;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A version of Neo4j by its first two numbers: 5.26, or 2026.8 since they are named for months. */
record ServerVersion(int first, int second) {

    /** The oldest that Lantern supports. */
    static final ServerVersion OLDEST = new ServerVersion(5, 26);

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,6})\\.(\\d{1,6}).*");

    /**
     * @param words such as {@code 5.26.1} or {@code 2026.08.0-aura}
     * @throws IllegalArgumentException when they do not begin with two numbers
     */
    static ServerVersion parse(String words) {
        Matcher numbers = NUMBERS.matcher(words);
        if (!numbers.matches()) {
            throw new IllegalArgumentException("not a version of Neo4j: " + words);
        }
        return new ServerVersion(
                Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2)));
    }

    boolean isSupported() {
        return first > OLDEST.first || (first == OLDEST.first && second >= OLDEST.second);
    }

    @Override
    public String toString() {
        return first + "." + second;
    }
}
