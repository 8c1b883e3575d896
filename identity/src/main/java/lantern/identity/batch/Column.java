package lantern.identity.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * One field of all records: each distinct value is kept and prepared once, each record holds its
 * number. Number 0 is no value.
 *
 * @param <V> a value as it is compared
 */
final class Column<V> {

    private final int[] numbers;
    private final List<V> values;
    private final int[] counts;
    private final long[] letters;

    private Column(int[] numbers, List<V> values, int[] counts, long[] letters) {
        this.numbers = numbers;
        this.values = values;
        this.counts = counts;
        this.letters = letters;
    }

    int number(int record) {
        return numbers[record];
    }

    boolean has(int record) {
        return numbers[record] != 0;
    }

    /** Of a number that is not 0. */
    V value(int number) {
        return values.get(number);
    }

    /** Of a record that has one. */
    V of(int record) {
        return values.get(numbers[record]);
    }

    /** How many records have this value. */
    int count(int number) {
        return counts[number];
    }

    /** The {@link LetterCounts} of the text of a number. */
    long letters(int number) {
        return letters[number];
    }

    int size() {
        return numbers.length;
    }

    /** Takes in a record after the other. */
    static final class Builder<V> {

        private final Function<String, V> prepare;
        private final Map<String, Integer> known = new HashMap<>();
        private final List<V> values = new ArrayList<>();
        private int[] numbers = new int[1024];
        private int[] counts = new int[1024];
        private long[] letters = new long[1024];
        private int size;

        /**
         * @param prepare from the text that tells values apart
         */
        Builder(Function<String, V> prepare) {
            this.prepare = prepare;
            values.add(prepare.apply(""));
        }

        /**
         * @param text what tells values apart, empty for none
         */
        void add(String text) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, size * 2);
            }
            numbers[size++] = text.isEmpty() ? 0 : numberOf(text);
        }

        private int numberOf(String text) {
            int number =
                    known.computeIfAbsent(
                            text,
                            fresh -> {
                                values.add(prepare.apply(fresh));
                                return values.size() - 1;
                            });
            if (number >= counts.length) {
                counts = Arrays.copyOf(counts, counts.length * 2);
                letters = Arrays.copyOf(letters, counts.length);
            }
            if (counts[number]++ == 0) {
                letters[number] = LetterCounts.of(text);
            }
            return number;
        }

        int size() {
            return size;
        }

        Column<V> build() {
            known.clear();
            return new Column<>(
                    Arrays.copyOf(numbers, size),
                    List.copyOf(values),
                    Arrays.copyOf(counts, values.size()),
                    Arrays.copyOf(letters, values.size()));
        }
    }
}
