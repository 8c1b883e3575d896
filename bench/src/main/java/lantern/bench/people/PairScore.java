package lantern.bench.people;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * {@code PairScore CLUSTERS.csv}: precision, recall and F1 of the pairs of records that a
 * resolution of a {@link PeopleTable} put into one cluster.
 */
public final class PairScore {

    private PairScore() {}

    /** Prints the score. */
    public static void main(String... arguments) throws IOException {
        Map<String, Long> people = new HashMap<>();
        Map<String, Long> clusters = new HashMap<>();
        Map<String, Long> both = new HashMap<>();
        try (Stream<String> lines = Files.lines(Path.of(arguments[0]))) {
            lines.skip(1)
                    .forEach(line -> {
                        String[] cells = line.split(",");
                        String person = cells[0].substring(0, cells[0].indexOf('-'));
                        people.merge(person, 1L, Long::sum);
                        clusters.merge(cells[1], 1L, Long::sum);
                        both.merge(person + ' ' + cells[1], 1L, Long::sum);
                    });
        }
        double right = pairs(both);
        double precision = right / pairs(clusters);
        double recall = right / pairs(people);
        System.out.printf(
                Locale.ROOT,
                "precision %.4f, recall %.4f, F1 %.4f%n",
                precision,
                recall,
                2 * precision * recall / (precision + recall));
    }

    private static double pairs(Map<String, Long> sizes) {
        return sizes.values().stream().mapToDouble(size -> size * (size - 1.0) / 2).sum();
    }
}
