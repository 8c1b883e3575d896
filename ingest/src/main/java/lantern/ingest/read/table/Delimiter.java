package lantern.ingest.read.table;

import java.util.List;
import java.util.Optional;

/** Tells a table from prose by its first lines: a short header, and as many cells below it. */
final class Delimiter {

    static final List<Character> CHOICES = List.of(';', '\t', '|', ',');
    private static final int LOOKED_AT = 8;

    private Delimiter() {}

    static Optional<Character> find(String text) {
        List<String> lines =
                text.substring(0, Math.min(text.length(), 40_000))
                        .lines()
                        .filter(line -> !line.isBlank())
                        .limit(LOOKED_AT)
                        .toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        return CHOICES.stream().filter(choice -> isTable(lines, choice)).findFirst();
    }

    /**
     * The mark that stands most often in the first line, for a file that is known to be a table.
     */
    static Optional<Character> mostOf(String text) {
        String line = text.lines().filter(words -> !words.isBlank()).findFirst().orElse("");
        return CHOICES.stream()
                .filter(choice -> count(line, choice) > 0)
                .max(java.util.Comparator.comparingLong(choice -> count(line, choice)));
    }

    private static boolean isTable(List<String> lines, char delimiter) {
        String[] header =
                lines.getFirst()
                        .split(java.util.regex.Pattern.quote(String.valueOf(delimiter)), -1);
        if (header.length < 2 || (header.length == 2 && delimiter == ',')) {
            return isHeader(header)
                    && header.length == 2
                    && lines.size() > 1
                    && lines.stream()
                            .allMatch(line -> count(line, delimiter) == 1 && line.length() < 120);
        }
        if (!isHeader(header)) {
            return false;
        }
        if (lines.size() == 1) {
            return header.length > 2;
        }
        long alike =
                lines.stream()
                        .skip(1)
                        .filter(line ->
                                count(line, delimiter) >= header.length - 1
                                        || line.indexOf('"') >= 0)
                        .count();
        return alike * 2 >= lines.size() - 1;
    }

    private static boolean isHeader(String[] cells) {
        for (String cell : cells) {
            String words = cell.strip().replaceAll("^\"|\"$", "");
            if (words.isEmpty()
                    || words.length() > 40
                    || words.matches(".*[.!?:]$")
                    || words.split("\\s+").length > 5
                    || words.matches("[\\d\\W]+")) {
                return false;
            }
        }
        return true;
    }

    private static long count(String line, char delimiter) {
        return line.chars().filter(letter -> letter == delimiter).count();
    }
}
