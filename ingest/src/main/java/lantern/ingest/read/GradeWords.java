package lantern.ingest.read;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantern.model.report.Condition;
import lantern.model.report.Grade;

/** Finds a grade in a line, in any of the ways in which partners write one. */
final class GradeWords {

    /**
     * A grade in a line.
     *
     * @param start in the line
     * @param end exclusive
     */
    record Written(Grade grade, int start, int end, boolean bracketed) {}

    private static final Pattern MODERN =
            Pattern.compile(
                    "(?<![\\w/.-])([\\[({<]?)([1-3])(?:[\\])] ?[\\[(]| ?[ /|,.-]"
                            + " ?)?([A-E])(?:[\\])] ?[\\[(]| ?[ /|,.-]"
                            + " ?)?([PC])([\\])}>]?)(?![\\w/-])");
    private static final Pattern LEGACY_LABELLED =
            Pattern.compile(
                    "(?i)\\b(?:source|src|s|e|eval)\\s?[:=]?\\s{0,4}([A-E])\\s{0,6}[,;/|]?\\s{0,6}(?:intelligence|intel|info|i)\\s?[:=]?\\s{0,4}([1-5])\\s{0,6}[,;/|]?\\s{0,6}(?:handling|h)\\s?[:=]?\\s{0,4}([1-5])\\b");
    private static final Pattern LEGACY =
            Pattern.compile(
                    "(?<![\\w/.-])([\\[(]?)([A-E])[ /-]?([1-5])["
                            + " /-]?([1-5])([\\])]?)(?![\\w/-]|\\.\\d)");
    private static final Pattern MODERN_LABELLED =
            Pattern.compile(
                    "(?i)\\bsource(?:"
                        + " evaluation)?\\s?[:=]?\\s{0,4}([1-3])\\b[^\\r\\n]{0,40}?\\b(?:intelligence|assessment|intel|info)[a-z"
                        + " ]{0,24}[:=]?\\s{0,4}([A-E])\\b[^\\r\\n]{0,40}?\\bhandling[a-z"
                        + " ]{0,12}[:=]?\\s{0,4}([PC])\\b");
    private static final Pattern CONDITION = Pattern.compile("(?<!\\w)([AS][1-3])(?!\\w)");
    private static final Pattern LABEL =
            Pattern.compile(
                    "(?i)^[\\W_]{0,8}+(?:(?:overall |whole |report"
                        + " )?(?:grade|grading|graded|evaluation|eval|3x5x2|5x5x5)|s\\s?:)\\b?[^\\r\\n]{0,40}");

    private static final Pattern LABEL_BEFORE =
            Pattern.compile(
                    "(?i)(?<!\\w)(?:grade|grading|graded|evaluation|evaluated|eval|assessed|assessment|3x5x2|5x5x5)\\s{0,3}(?:is|as|at)?\\s{0,3}[:=-]?\\s{0,3}[\\[(]?$");

    /** What may stand behind a grade inside its brackets: "[1BP A2 S1]". */
    private static final Pattern CLOSED =
            Pattern.compile("^[\\s,;/]{0,3}(?:[AS][1-3][\\s,;/]{0,3}){0,4}[\\])}>]");

    private static final int LABEL_LENGTH = 30;

    private GradeWords() {}

    /** In brackets, perhaps with its conditions, or right behind the word grade. */
    private static boolean isSetApart(String line, int start, int end) {
        String before = line.substring(Math.max(0, start - LABEL_LENGTH), start);
        boolean opened =
                before.endsWith("[")
                        || before.endsWith("(")
                        || before.endsWith("{")
                        || before.endsWith("<");
        return (opened && CLOSED.matcher(line.substring(end)).find())
                || LABEL_BEFORE.matcher(before).find();
    }

    /** Is the word grade, or one like it, right before what was found? */
    static boolean isLabelled(String line, Written written) {
        int start = written.start();
        return LABEL_BEFORE
                .matcher(line.substring(Math.max(0, start - LABEL_LENGTH), start))
                .find();
    }

    /** The first grade of a line that cannot be anything else. */
    static Optional<Written> find(String line) {
        Matcher labelled = LEGACY_LABELLED.matcher(line);
        if (labelled.find()) {
            return legacy(labelled, 1);
        }
        Matcher modernLabelled = MODERN_LABELLED.matcher(line);
        if (modernLabelled.find()) {
            return modern(modernLabelled, 1, true);
        }
        Matcher modern = MODERN.matcher(line);
        while (modern.find()) {
            String between = modern.group().replaceAll("[\\w\\[({<})\\]> ]", "");
            boolean tight =
                    modern.end(4) - modern.start(2) == 3
                            || between.equals("//")
                            || modern.group().contains("][");
            boolean bracketed = isSetApart(line, modern.start(2), modern.end(4));
            if (tight || bracketed || isLabel(line)) {
                return modern(modern, 2, bracketed);
            }
        }
        Matcher legacy = LEGACY.matcher(line);
        while (legacy.find()) {
            boolean bracketed = isSetApart(line, legacy.start(2), legacy.end(4));
            if (bracketed || isLabel(line)) {
                return legacy(legacy, 2);
            }
        }
        return Optional.empty();
    }

    /**
     * Does a line stand for nothing but a grade, such as "S: B I: 2 H: 1" or "Grade: 1BP A1/S1"?
     */
    static boolean isAlone(String line, Written written) {
        String rest = line.substring(0, written.start()) + line.substring(written.end());
        String left =
                CONDITION
                        .matcher(rest)
                        .replaceAll(" ")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll(
                                "\\b(?:grade|grading|graded|evaluation|eval|handling|conditions?|code|codes|overall|item|whole|log|report|and|action|sanitisation|3x5x2|5x5x5|source|intelligence)\\b",
                                " ")
                        .replaceAll("[\\W_]+", "");
        return left.isEmpty();
    }

    static boolean isLabel(String line) {
        return LABEL.matcher(line).find();
    }

    /** Conditions written near the head of an item: "A1/S1", "(A2, S2)". */
    static Set<Condition> conditions(String head) {
        Set<Condition> found = EnumSet.noneOf(Condition.class);
        Matcher matcher = CONDITION.matcher(head);
        while (matcher.find()) {
            String code = matcher.group(1);
            if (!code.equals("S3")) {
                found.add(Condition.valueOf(code));
            }
        }
        return found;
    }

    private static Optional<Written> modern(Matcher matcher, int first, boolean bracketed) {
        String code =
                (matcher.group(first) + matcher.group(first + 1) + matcher.group(first + 2))
                        .toUpperCase(Locale.ROOT);
        return Grade.find(code)
                .map(grade -> new Written(grade, matcher.start(), matcher.end(), bracketed));
    }

    private static Optional<Written> legacy(Matcher matcher, int first) {
        String code =
                (matcher.group(first) + matcher.group(first + 1) + matcher.group(first + 2))
                        .toUpperCase(Locale.ROOT);
        return LegacyGrades.find(code)
                .map(grade -> new Written(grade, matcher.start(), matcher.end(), true));
    }
}
