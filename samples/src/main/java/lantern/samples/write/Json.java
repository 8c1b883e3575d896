package lantern.samples.write;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;

/** Writes JSON without a library, the same bytes for the same values. */
public final class Json {

    private Json() {}

    public static String quote(String words) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int at = 0; at < words.length(); at++) {
            char letter = words.charAt(at);
            switch (letter) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (letter < ' ') {
                        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) letter));
                    } else {
                        quoted.append(letter);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }

    static String quoteOrNull(String words) {
        return words.isEmpty() ? "null" : quote(words);
    }

    /**
     * Maps, collections, numbers, booleans and words, each member of the two outer levels on a line
     * of its own.
     */
    public static String write(Object value, int depth) {
        String gap = depth < 2 ? "\n" + " ".repeat(depth + 1) : " ";
        String close = depth < 2 ? "\n" + " ".repeat(depth) : "";
        return switch (value) {
            case Map<?, ?> map when map.isEmpty() -> "{}";
            case Map<?, ?> map ->
                    "{"
                            + String.join(
                                    ",",
                                    map.entrySet().stream()
                                            .map(entry ->
                                                    gap
                                                            + quote(String.valueOf(entry.getKey()))
                                                            + ": "
                                                            + write(entry.getValue(), depth + 1))
                                            .toList())
                            + close
                            + "}";
            case Collection<?> list when list.isEmpty() -> "[]";
            case Collection<?> list ->
                    "["
                            + String.join(
                                    ",",
                                    list.stream()
                                            .map(member -> gap + write(member, depth + 1))
                                            .toList())
                            + close
                            + "]";
            case Number number -> number.toString();
            case Boolean bool -> bool.toString();
            default -> quote(value.toString());
        };
    }
}
