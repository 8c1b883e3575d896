package lantern.ingest.relate;

import java.util.ArrayList;
import java.util.List;

/**
 * A quick look at a clause that tells when a rule's pattern cannot match it: an end is missing, or
 * every word that the pattern needs one of. It never says no to what the pattern would match.
 *
 * @param one letters one of which must stand in the clause
 * @param other letters one of which must stand behind that one
 * @param words one of which must be in the clause; none are needed when empty
 */
record Glance(String one, String other, List<String> words) {

    private static final int SHORTEST = 2;

    Glance {
        words = List.copyOf(words);
    }

    /**
     * @param between the pattern of the words that stand with the ends, of which this takes the
     *     alternatives that cannot be left out: {@code (?:called|rang)}
     */
    static Glance of(String one, String other, String between) {
        return new Glance(one, other, needed(between));
    }

    boolean allows(String clause) {
        int at = first(clause, one, 0);
        return at >= 0
                && first(clause, other, at + 1) >= 0
                && (words.isEmpty() || words.stream().anyMatch(clause::contains));
    }

    private static int first(String clause, String letters, int from) {
        for (int at = from; at < clause.length(); at++) {
            if (letters.indexOf(clause.charAt(at)) >= 0) {
                return at;
            }
        }
        return -1;
    }

    /** Of the groups that must match, the one whose alternatives begin with the longest words. */
    static List<String> needed(String pattern) {
        List<String> best = List.of();
        int length = SHORTEST - 1;
        for (int at = 0; at < pattern.length(); at = behind(pattern, at)) {
            if (pattern.charAt(at) == '|') {
                return List.of();
            }
            List<String> beginnings = isNeeded(pattern, at) ? beginnings(pattern, at) : List.of();
            int shortest = beginnings.stream().mapToInt(String::length).min().orElse(0);
            if (shortest > length) {
                best = beginnings;
                length = shortest;
            }
        }
        return best;
    }

    private static boolean isNeeded(String pattern, int at) {
        int end = behind(pattern, at);
        return pattern.startsWith("(?:", at)
                && (end == pattern.length() || "?*{".indexOf(pattern.charAt(end)) < 0);
    }

    /** With which letters the alternatives of a group begin; "" for one that begins otherwise. */
    private static List<String> beginnings(String pattern, int group) {
        List<String> all = new ArrayList<>();
        int end = behind(pattern, group) - 1;
        int start = group + "(?:".length();
        for (int at = start; at <= end; at = behind(pattern, at)) {
            if (at == end || pattern.charAt(at) == '|') {
                all.addAll(alternative(pattern.substring(start, at)));
                start = at + 1;
            }
        }
        return all;
    }

    private static List<String> alternative(String pattern) {
        if (isNeeded(pattern, 0)) {
            return beginnings(pattern, 0);
        }
        int end = 0;
        while (end < pattern.length()
                && (Character.isLowerCase(pattern.charAt(end)) || pattern.charAt(end) == ' ')) {
            end++;
        }
        boolean open = end < pattern.length() && "?*{".indexOf(pattern.charAt(end)) >= 0;
        return List.of(pattern.substring(0, Math.max(0, open ? end - 1 : end)));
    }

    /** Where the character, class or group that begins here ends. */
    private static int behind(String pattern, int at) {
        return switch (pattern.charAt(at)) {
            case '\\' -> at + 2;
            case '[' -> closing(pattern, at, ']');
            case '(' -> closing(pattern, at, ')');
            default -> at + 1;
        };
    }

    private static int closing(String pattern, int open, char close) {
        int at = open + 1;
        while (pattern.charAt(at) != close) {
            at = close == ')' ? behind(pattern, at) : at + (pattern.charAt(at) == '\\' ? 2 : 1);
        }
        return at + 1;
    }
}
