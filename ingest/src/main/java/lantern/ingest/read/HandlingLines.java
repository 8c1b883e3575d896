package lantern.ingest.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantern.model.access.Audience;
import lantern.model.access.Marking;
import lantern.model.report.Condition;
import lantern.model.report.Handling;

/**
 * Reads who may see a report from the lines at its head and foot. Several markings: the strictest
 * counts. None: OFFICIAL.
 */
public final class HandlingLines {

    private static final int HEAD = 30;
    private static final int FOOT = 4;

    private static final Pattern MARKING =
            Pattern.compile(
                    "^[\\W_]{0,12}+(?:(?i:protective"
                        + " marking|classification|marking|gpms|gsc)\\s?[:=\\t-]\\s{0,8}+)?(TOP["
                        + " _-]?SECRET|SECRET|OFFICIAL ?[-–—: _]?"
                        + " ?SENSITIVE|OFFICIAL|CONFIDENTIAL|RESTRICTED)(?!\\p{L})(?!"
                        + " (?i:to)\\b)(?!\\s?:)",
                    Pattern.MULTILINE);
    private static final Pattern LABELLED =
            Pattern.compile(
                    "(?im)^[\\W_]{0,12}+(?:protective"
                            + " marking|classification|marking)\\s?[:=\\t]\\s{0,8}+([a-z][a-z"
                            + " _-]{2,24})");
    private static final Pattern SENSITIVE = Pattern.compile("\\bOFFICIAL ?[-–—:] ?SENSITIVE\\b");
    private static final Pattern GROUP =
            Pattern.compile(
                    "(?im)^[\\W_]{0,12}+(restricted to|access|access"
                        + " group|handling|distribution|circulation|caveat)(?:\\s{0,4}:|\\t)\\s{0,8}+([^\\r\\n]{1,120})");
    private static final Pattern CONDITION_PAIR =
            Pattern.compile("\\b(A[1-3])\\s?[/,;&+ ]\\s?(S[12])\\b");
    private static final Set<String> EVERYBODY =
            Set.of("ALL", "OPEN", "GENERAL", "UNRESTRICTED", "NONE", "NIL", "EVERYBODY", "ANY");

    private HandlingLines() {}

    public static Handling read(String text) {
        String head = head(text);
        String foot = foot(text);
        return new Handling(new Audience(marking(head, foot), group(head)), conditions(head));
    }

    private static Marking marking(String head, String foot) {
        List<Marking> found = new ArrayList<>();
        for (String part : List.of(head, foot)) {
            Matcher matcher = MARKING.matcher(part);
            while (matcher.find()) {
                found.add(of(matcher.group(1)));
            }
            if (SENSITIVE.matcher(part).find()) {
                found.add(Marking.OFFICIAL_SENSITIVE);
            }
        }
        Matcher labelled = LABELLED.matcher(head);
        while (labelled.find()) {
            Marking.find(labelled.group(1)).ifPresent(found::add);
        }
        return Marking.strictest(found);
    }

    private static Marking of(String words) {
        String folded = words.replaceAll("[^A-Z]+", "");
        return switch (folded) {
            case "TOPSECRET" -> Marking.TOP_SECRET;
            case "SECRET" -> Marking.SECRET;
            case "OFFICIAL" -> Marking.OFFICIAL;
            // The markings before 2014 have no exact heir: the one that hides most of theirs.
            default -> Marking.OFFICIAL_SENSITIVE;
        };
    }

    private static String group(String head) {
        Matcher matcher = GROUP.matcher(head);
        while (matcher.find()) {
            String label = matcher.group(1).toLowerCase(Locale.ROOT);
            String value = matcher.group(2).toUpperCase(Locale.ROOT);
            boolean names =
                    label.startsWith("restricted")
                            || label.startsWith("access")
                            || Pattern.compile("\\bONLY\\b|^OP(?:ERATION)?\\b")
                                    .matcher(value)
                                    .find();
            String group = fold(value);
            if (names && !group.isEmpty() && !EVERYBODY.contains(group)) {
                return group;
            }
        }
        return "";
    }

    /** A group's name in capitals, without what the model's groups cannot hold. */
    public static String fold(String words) {
        String folded =
                words.toUpperCase(Locale.ROOT)
                        .replaceAll("\\b(?:OP|OPERATION|GROUP|TEAM|ONLY)\\b", " ")
                        .replaceAll("[^A-Z0-9_-]+", " ")
                        .replaceAll(" {2,}", " ")
                        .strip()
                        .replaceAll("^[ _-]+", "");
        return folded.length() > 64 ? folded.substring(0, 64).strip() : folded;
    }

    /** The action and sanitisation conditions written as a pair, such as {@code A1/S1}. */
    static Set<Condition> conditions(String words) {
        Set<Condition> found = EnumSet.noneOf(Condition.class);
        Matcher matcher = CONDITION_PAIR.matcher(words);
        while (matcher.find()) {
            found.add(Condition.valueOf(matcher.group(1)));
            found.add(Condition.valueOf(matcher.group(2)));
        }
        return found;
    }

    private static String head(String text) {
        int at = 0;
        for (int line = 0; line < HEAD && at < text.length(); line++) {
            int next = text.indexOf('\n', at);
            if (next < 0) {
                return text.substring(0, Math.min(text.length(), 8_000));
            }
            at = next + 1;
        }
        return text.substring(0, Math.min(at, 8_000));
    }

    private static String foot(String text) {
        int at = text.length();
        for (int line = 0; line < FOOT && at > 0; line++) {
            at = text.lastIndexOf('\n', at - 1);
        }
        return text.substring(Math.max(Math.max(at, 0), text.length() - 1_000));
    }
}
