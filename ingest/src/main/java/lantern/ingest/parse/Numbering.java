package lantern.ingest.parse;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** The numbers that a document's lists show: they stand nowhere in its text. */
final class Numbering {

    private static final int LEVELS = 9;

    /**
     * How one level of a list is numbered.
     *
     * @param shape such as {@code %1.%2}
     */
    private record Level(String format, String shape, int start) {}

    private final Map<String, Map<Integer, Level>> kinds = new HashMap<>();
    private final Map<String, String> kindOfList = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> startOfList = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();

    /** Reads the part that says how lists are numbered. */
    void read(InputStream in) throws IOException, Refused {
        SafeXml.read(in, "numbering.xml", new Reader());
    }

    /** The number of the next paragraph of a list, with a space; empty when it shows none. */
    String next(String list, int level) {
        String kind = kindOfList.get(list);
        Level shown = kind == null ? null : kinds.getOrDefault(kind, Map.of()).get(level);
        if (kind == null || shown == null || level < 0 || level >= LEVELS) {
            return "";
        }
        int[] count = counts.computeIfAbsent(kind, _ -> new int[LEVELS]);
        int start = startOfList.getOrDefault(list, Map.of()).getOrDefault(level, shown.start());
        count[level] = count[level] == 0 ? Math.max(1, start) : count[level] + 1;
        java.util.Arrays.fill(count, level + 1, LEVELS, 0);
        if (shown.format().equals("none")) {
            return "";
        }
        if (shown.format().equals("bullet")) {
            return "\u2022 ";
        }
        String words = shown.shape();
        for (int other = 0; other < LEVELS; other++) {
            Level its = kinds.getOrDefault(kind, Map.of()).get(other);
            String number = its == null ? "" : written(Math.max(1, count[other]), its.format());
            words = words.replace("%" + (other + 1), number);
        }
        return words.isBlank() ? "" : words + " ";
    }

    private static String written(int number, String format) {
        return switch (format) {
            case "lowerLetter" -> letters(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letters(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(number);
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            default -> String.valueOf(number);
        };
    }

    /** 27 is AA, as word processors count. */
    private static String letters(int number) {
        char letter = (char) ('A' + (number - 1) % 26);
        return String.valueOf(letter).repeat(Math.min(20, (number - 1) / 26 + 1));
    }

    private static String roman(int number) {
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder words = new StringBuilder();
        int left = Math.min(number, 3_999);
        for (int at = 0; at < values.length; at++) {
            while (left >= values[at]) {
                words.append(signs[at]);
                left -= values[at];
            }
        }
        return words.toString();
    }

    private final class Reader implements SafeXml.Listener {

        private String kind = "";
        private String list = "";
        private int level;
        private String format = "";
        private String shape = "";
        private int start;

        @Override
        public void start(XMLStreamReader element) {
            switch (element.getLocalName()) {
                case "abstractNum" -> {
                    kind = WordXml.attribute(element, "abstractNumId");
                    kinds.put(kind, new HashMap<>());
                }
                case "num" -> list = WordXml.attribute(element, "numId");
                case "abstractNumId" -> kindOfList.put(list, WordXml.value(element));
                case "lvlOverride" -> level = WordXml.number(WordXml.attribute(element, "ilvl"), 0);
                case "startOverride" ->
                        startOfList
                                .computeIfAbsent(list, _ -> new HashMap<>())
                                .put(level, WordXml.number(WordXml.value(element), 1));
                case "lvl" -> {
                    level = WordXml.number(WordXml.attribute(element, "ilvl"), 0);
                    format = "decimal";
                    shape = "";
                    start = 1;
                }
                case "numFmt" -> format = WordXml.value(element);
                case "lvlText" -> shape = WordXml.value(element);
                case "start" -> start = WordXml.number(WordXml.value(element), 1);
                default -> {
                    // how it looks, not what it says
                }
            }
        }

        @Override
        public void end(String name) {
            if (name.equals("lvl") && list.isEmpty()) {
                kinds.computeIfAbsent(kind, _ -> new HashMap<>())
                        .put(level, new Level(format, shape, start));
            }
        }
    }
}
