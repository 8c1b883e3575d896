package lantern.identity.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Plain tables for tests: commas, no quotes. */
record Tables(List<String> header, List<String[]> rows) {

    static Tables read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> header =
                Arrays.stream(lines.getFirst().split(",", -1)).map(String::strip).toList();
        List<String[]> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            if (!line.isBlank()) {
                String[] cells = line.split(",", -1);
                for (int at = 0; at < cells.length; at++) {
                    cells[at] = cells[at].strip();
                }
                rows.add(cells);
            }
        }
        return new Tables(header, rows);
    }

    Records records(Set<String> ignored) {
        Part[] parts = new Part[header.size()];
        for (int at = 0; at < parts.length; at++) {
            int column = at;
            List<String> first = rows.stream().limit(100).map(row -> cell(row, column)).toList();
            parts[at] =
                    ignored.contains(header.get(at))
                            ? Part.IGNORED
                            : ColumnGuess.of(header.get(at), first);
        }
        Records.Builder builder = new Records.Builder();
        for (String[] row : rows) {
            Cells cells = new Cells();
            for (int at = 0; at < parts.length; at++) {
                cells.put(parts[at], header.get(at), cell(row, at));
            }
            builder.add(cells);
        }
        return builder.build();
    }

    private static String cell(String[] row, int at) {
        return at < row.length ? row[at] : "";
    }

    /** Pairs put into one group that are one, that were put, and that are. */
    Score score(int[] groups, Function<String[], String> truth) {
        return score(groups, rows.stream().map(truth).toList());
    }

    /**
     * @param people who each record is
     */
    static Score score(int[] groups, List<?> people) {
        Map<String, Integer> both = new HashMap<>();
        Map<String, Integer> put = new HashMap<>();
        Map<String, Integer> are = new HashMap<>();
        for (int at = 0; at < groups.length; at++) {
            String one = String.valueOf(people.get(at));
            both.merge(groups[at] + " " + one, 1, Integer::sum);
            put.merge(String.valueOf(groups[at]), 1, Integer::sum);
            are.merge(one, 1, Integer::sum);
        }
        return new Score(pairs(both), pairs(put), pairs(are));
    }

    private static double pairs(Map<String, Integer> sizes) {
        return sizes.values().stream().mapToDouble(size -> size * (size - 1.0) / 2).sum();
    }

    record Score(double right, double put, double are) {

        double precision() {
            return right / Math.max(1, put);
        }

        double recall() {
            return right / are;
        }

        double f1() {
            return 2 * right / (put + are);
        }

        @Override
        public String toString() {
            return String.format("P %.4f R %.4f F1 %.4f", precision(), recall(), f1());
        }
    }
}
