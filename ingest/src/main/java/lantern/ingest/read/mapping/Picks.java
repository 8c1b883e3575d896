package lantern.ingest.read.mapping;

import java.util.ArrayList;
import java.util.List;
import lantern.ingest.read.mapping.Mapping.Pick;

/** Cuts the words that a rule means out of a cell. */
final class Picks {

    private static final List<String> SEMICOLON = List.of(";");
    private static final String QUOTES = "'\"“”‘’";

    /**
     * Some words of a cell.
     *
     * @param start in the cell's raw words
     * @param end exclusive
     */
    record Part(int start, int end) {}

    private Picks() {}

    /** Each stretch of words that is meant, without blanks, quotes and the last full stop. */
    static List<Part> of(String raw, Pick pick, List<String> split) {
        if (pick.after().isEmpty() && split.isEmpty() && pick.until().isEmpty()) {
            Part whole = trimmed(raw, 0, raw.length());
            return whole.start() < whole.end() ? List.of(whole) : List.of();
        }
        List<Part> parts = new ArrayList<>();
        if (pick.after().isEmpty()) {
            split(raw, 0, end(raw, 0, pick.until()), split, parts);
        } else {
            behind(raw, pick, split, parts);
        }
        return parts;
    }

    private static void behind(String raw, Pick pick, List<String> split, List<Part> parts) {
        List<String> until = pick.until().isEmpty() ? SEMICOLON : pick.until();
        int at = 0;
        while (at < raw.length()) {
            int start = behindNext(raw, at, pick.after());
            if (start < 0) {
                return;
            }
            int end = end(raw, start, until);
            List<Part> found = new ArrayList<>();
            split(raw, start, end, split, found);
            found.forEach(part -> parts.add(unquoted(raw, part)));
            at = Math.max(end, start + 1);
        }
    }

    /** Behind the first of some words that stands as a word of its own; -1 for none. */
    private static int behindNext(String raw, int from, List<String> words) {
        int first = Integer.MAX_VALUE;
        int behind = -1;
        for (String word : words) {
            for (int at = indexOf(raw, word, from); at >= 0; at = indexOf(raw, word, at + 1)) {
                boolean begins = at == 0 || !Character.isLetterOrDigit(raw.charAt(at - 1));
                int end = at + word.length();
                boolean ends =
                        end == raw.length()
                                || !Character.isLetterOrDigit(raw.charAt(end))
                                || !Character.isLetterOrDigit(word.charAt(word.length() - 1));
                if (begins && ends) {
                    if (at < first || (at == first && end > behind)) {
                        first = at;
                        behind = end;
                    }
                    break;
                }
            }
        }
        return behind;
    }

    private static int indexOf(String raw, String word, int from) {
        for (int at = from; at + word.length() <= raw.length(); at++) {
            if (raw.regionMatches(true, at, word, 0, word.length())) {
                return at;
            }
        }
        return -1;
    }

    private static int end(String raw, int from, List<String> until) {
        int end = raw.length();
        for (String mark : until) {
            int at = mark.isEmpty() ? -1 : raw.indexOf(mark, from);
            end = at >= 0 && at < end ? at : end;
        }
        return end;
    }

    private static void split(
            String raw, int start, int end, List<String> marks, List<Part> parts) {
        int at = start;
        while (at <= end) {
            int next = end;
            int width = 1;
            for (String mark : marks) {
                int found = raw.indexOf(mark, at);
                if (found >= 0 && found < next) {
                    next = found;
                    width = mark.length();
                }
            }
            Part part = trimmed(raw, at, next);
            if (part.start() < part.end()) {
                parts.add(part);
            }
            at = next + width;
        }
    }

    private static Part trimmed(String raw, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(raw.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(raw.charAt(end - 1))) {
            end--;
        }
        return new Part(start, end);
    }

    /** Without the remark's own full stop and quotes; "S.A." keeps its dot. */
    private static Part unquoted(String raw, Part part) {
        int start = part.start();
        int end = part.end();
        boolean stop = end - start > 2 && raw.charAt(end - 1) == '.';
        if (stop
                && !(Character.isUpperCase(raw.charAt(end - 2))
                        && !Character.isLetter(raw.charAt(end - 3)))) {
            end--;
        }
        while (start < end && QUOTES.indexOf(raw.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && QUOTES.indexOf(raw.charAt(end - 1)) >= 0) {
            end--;
        }
        return trimmed(raw, start, end);
    }

    private static boolean isBlank(char letter) {
        return Character.isWhitespace(letter) || letter == '\u00a0';
    }
}
