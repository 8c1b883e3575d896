package lantern.chart.export;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import lantern.chart.scene.Lettering;
import org.jspecify.annotations.Nullable;

/** Pieces of JSON. All text is cleaned and escaped here, so that no label can break the file. */
final class Json {

    private Json() {}

    /**
     * @param namesAndValues names as text and values as JSON in turn; null leaves both out
     */
    static String object(@Nullable String... namesAndValues) {
        var object = new StringBuilder("{");
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String name = namesAndValues[i];
            String value = namesAndValues[i + 1];
            if (name != null && value != null) {
                object.append(object.length() == 1 ? "" : ", ")
                        .append(text(name))
                        .append(": ")
                        .append(value);
            }
        }
        return object.append('}').toString();
    }

    /** Each on a line of its own. */
    static String lines(List<String> values) {
        return values.isEmpty() ? "" : "\n" + String.join(",\n", values) + "\n";
    }

    static String list(List<String> values) {
        return values.stream().map(Json::text).collect(Collectors.joining(", ", "[", "]"));
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "null" : text(day.toString());
    }

    /** Also safe inside a page: no tag can begin in it. */
    static String text(String value) {
        var text = new StringBuilder("\"");
        for (char c : Lettering.clean(value).toCharArray()) {
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '<' -> text.append("\\u003c");
                default -> text.append(c);
            }
        }
        return text.append('"').toString();
    }
}
