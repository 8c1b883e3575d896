package lantern.ingest.read;

import java.util.ArrayList;
import java.util.List;

/** A text cut into lines, each with its place. */
public final class Lines {

    /**
     * One line without its end.
     *
     * @param number counts from 1
     */
    public record Line(int number, int start, int end, String words) {

        boolean isBlank() {
            return words.isBlank();
        }

        int indent() {
            int at = 0;
            while (at < words.length() && Character.isWhitespace(words.charAt(at))) {
                at++;
            }
            return at;
        }
    }

    private Lines() {}

    public static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int feed = text.indexOf('\n', start);
            int next = feed < 0 ? text.length() : feed + 1;
            int end = feed < 0 ? text.length() : feed;
            if (end > start && text.charAt(end - 1) == '\r') {
                end--;
            }
            lines.add(new Line(lines.size() + 1, start, end, text.substring(start, end)));
            start = next;
        }
        return lines;
    }
}
