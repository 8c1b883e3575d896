package lantern.samples.corpus.number;

import java.util.List;

/**
 * One invented number.
 *
 * @param value without blanks and dashes
 * @param writings as hands write it, at least one
 * @param valid false when its check digit is wrong on purpose
 */
public record Numeral(String value, List<String> writings, boolean valid) {

    public Numeral {
        writings = List.copyOf(writings);
        if (writings.isEmpty()) {
            throw new IllegalArgumentException("a number is written somehow");
        }
    }

    static Numeral of(String value, String... writings) {
        return new Numeral(value, List.of(writings), true);
    }
}
