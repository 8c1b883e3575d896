package lantern.ingest.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantern.ingest.read.Lines.Line;
import lantern.model.report.Condition;
import lantern.model.report.Grade;
import lantern.model.report.Item;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbered or graded items of a report: the grade before the number, behind it, at the
 * paragraph's end, or on a line of its own before or after.
 */
final class ItemScanner {

    private static final String NUMBER =
            "(?:(?:para(?:graph)?|item|intel(?:ligence)?|call|entry|row|log|serial|ser|extract|message|visit|point|line|§)\\.?\\s?(?:no\\.?\\s?)?)?[(\\[]?(\\d{1,3})(?:[.):\\]|/]|(?=\\s))";
    private static final Pattern NUMBERED =
            Pattern.compile("(?i)^\\s{0,12}+[*_|-]{0,3}\\s{0,4}" + NUMBER + "[*_|]{0,3}\\s");
    private static final Pattern AFTER_GRADE =
            Pattern.compile("(?i)^[\\s*_|:;,.)\\]–-]{0,12}+" + NUMBER);
    private static final Pattern TIMED =
            Pattern.compile(
                    "(?i)^\\s{0,12}+[*•-]?\\s{0,3}(?:\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?["
                            + " ,]{0,2})?(?:\\d{1,2}[:.h]?\\d{2}(?:[:.]\\d{2})?\\s?(?:hrs?|h)?)?["
                            + " \\t.,:–-]{0,4}[\\[({<]?$");
    private static final Pattern GRADE_LABEL =
            Pattern.compile("(?i)^\\W{0,6}(?:grade|grading|graded|eval(?:uation)?)\\W{0,6}$");
    private static final Pattern BLOCK =
            Pattern.compile("^\\s{0,12}+(?:[*•–-]\\s|\\d{1,4}[.):\\s]|\\d{1,2}[:.]\\d{2}\\s)");
    private static final int HEAD = 60;

    private final List<Line> lines;

    ItemScanner(String text) {
        this.lines = Lines.of(text);
    }

    /** Where an item begins, and what its first line says of it. */
    private static final class Opening {
        private final int line;
        private final int number;
        private @Nullable Grade grade;
        private final Set<Condition> conditions = EnumSet.noneOf(Condition.class);

        private Opening(int line, int number) {
            this.line = line;
            this.number = number;
        }
    }

    /**
     * @param numberedCounts does a numbered paragraph without a grade count as an item?
     * @return in the order of the text; empty when the text has none
     */
    List<Item> items(boolean numberedCounts) {
        List<Opening> openings = new ArrayList<>();
        Set<Integer> gradeLines = new java.util.TreeSet<>();
        for (int at = 0; at < lines.size(); at++) {
            scan(at, openings, gradeLines);
        }
        if (openings.isEmpty()) {
            openByGradeLines(openings, gradeLines);
        }
        giveGradeLines(openings, gradeLines);
        boolean none = openings.stream().noneMatch(opening -> opening.grade != null);
        if (openings.isEmpty() || (none && !numberedCounts)) {
            openByTrailingGrades(openings);
        }
        giveTrailingGrades(openings, gradeLines);
        boolean graded = openings.stream().anyMatch(opening -> opening.grade != null);
        if (openings.isEmpty() || (!graded && !numberedCounts)) {
            return List.of();
        }
        return cut(openings, gradeLines);
    }

    private void scan(int at, List<Opening> openings, Set<Integer> gradeLines) {
        String words = lines.get(at).words();
        if (words.isBlank()) {
            return;
        }
        Optional<GradeWords.Written> written = GradeWords.find(words);
        if (written.isPresent() && GradeWords.isAlone(words, written.get())) {
            gradeLines.add(at);
            return;
        }
        Optional<Opening> opening =
                written.filter(grade -> leads(words, grade))
                        .map(grade -> graded(at, words, grade))
                        .or(() -> numbered(at, words, openings));
        opening.ifPresent(openings::add);
    }

    private static boolean leads(String words, GradeWords.Written written) {
        String before = words.substring(0, written.start());
        return before.replaceAll("[\\s*_|>-]+", "").isEmpty()
                || GRADE_LABEL.matcher(before).matches()
                || (written.bracketed() && TIMED.matcher(before).matches())
                || NUMBERED.matcher(before + " ").matches()
                || (written.bracketed()
                        && NUMBERED.matcher(before + " ").find()
                        && before.length() < 16);
    }

    private static Opening graded(int at, String words, GradeWords.Written written) {
        String before = words.substring(0, written.start()) + " ";
        String after = words.substring(written.end());
        int number = 0;
        Matcher first = NUMBERED.matcher(before);
        Matcher second = AFTER_GRADE.matcher(after);
        if (first.find()) {
            number = Integer.parseInt(first.group(1));
        } else if (second.find()) {
            number = Integer.parseInt(second.group(1));
        }
        Opening opening = new Opening(at, number);
        opening.grade = written.grade();
        opening.conditions.addAll(
                GradeWords.conditions(after.substring(0, Math.min(HEAD, after.length()))));
        return opening;
    }

    private Optional<Opening> numbered(int at, String words, List<Opening> openings) {
        Matcher matcher = NUMBERED.matcher(words);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(matcher.group(1));
        int expected = openings.isEmpty() ? 1 : openings.getLast().number + 1;
        boolean punctuated = !Character.isWhitespace(words.charAt(matcher.end() - 2));
        if (number != expected || !punctuated) {
            return Optional.empty();
        }
        Opening opening = new Opening(at, number);
        opening.conditions.addAll(
                HandlingLines.conditions(words.substring(0, Math.min(HEAD, words.length()))));
        return Optional.of(opening);
    }

    /** Two lines that are grades and no numbers: each opens the paragraph before or behind it. */
    private void openByGradeLines(List<Opening> openings, Set<Integer> gradeLines) {
        if (gradeLines.size() < 2) {
            return;
        }
        int last = -1;
        for (int line : gradeLines) {
            last = line;
        }
        boolean trailing = footOf(last) == last;
        int from = 0;
        for (int line : gradeLines) {
            int at = trailing ? firstWords(from) : line;
            Opening opening = new Opening(at, openings.size() + 1);
            give(opening, lines.get(line).words());
            openings.add(opening);
            from = line + 1;
        }
        gradeLines.clear();
    }

    private int firstWords(int from) {
        int at = from;
        while (at + 1 < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        return at;
    }

    /** Paragraphs or points that end with a grade in brackets, two at least. */
    private void openByTrailingGrades(List<Opening> openings) {
        List<Opening> found = new ArrayList<>();
        int start = -1;
        for (int at = 0; at < lines.size(); at++) {
            String words = lines.get(at).words();
            if (words.isBlank()) {
                start = -1;
                continue;
            }
            if (start < 0 || BLOCK.matcher(words).find()) {
                start = at;
            }
            Optional<GradeWords.Written> written = GradeWords.find(words);
            if (written.isPresent() && ends(words, written.get())) {
                Opening opening = new Opening(start, found.size() + 1);
                give(opening, words.substring(written.get().start()));
                found.add(opening);
                start = -1;
            }
        }
        if (found.size() > 1) {
            openings.clear();
            openings.addAll(found);
        }
    }

    private static boolean ends(String words, GradeWords.Written written) {
        String behind = words.substring(written.end());
        return written.start() > HEAD / 4
                && behind.replaceAll("(?<!\\w)[AS][1-3](?!\\w)|[\\W_]+", "").isEmpty();
    }

    /** Grade lines stand before their items when the first of them stands before the first item. */
    private void giveGradeLines(List<Opening> openings, Set<Integer> gradeLines) {
        if (openings.isEmpty()) {
            return;
        }
        boolean before =
                !gradeLines.isEmpty() && gradeLines.iterator().next() < openings.getFirst().line;
        for (int at = 0; at < openings.size(); at++) {
            Opening opening = openings.get(at);
            int next = at + 1 < openings.size() ? openings.get(at + 1).line : lines.size();
            int previous = at == 0 ? -1 : openings.get(at - 1).line;
            for (int line : gradeLines) {
                boolean mine =
                        before
                                ? line > previous && line < opening.line
                                : line > opening.line && line < next;
                if (mine && opening.grade == null) {
                    give(opening, lines.get(line).words());
                }
            }
        }
    }

    private static void give(Opening opening, String words) {
        GradeWords.find(words).ifPresent(written -> opening.grade = written.grade());
        opening.conditions.addAll(GradeWords.conditions(words));
    }

    /** A grade in brackets at the end of a paragraph, or a line that is labelled as one. */
    private void giveTrailingGrades(List<Opening> openings, Set<Integer> gradeLines) {
        for (int at = 0; at < openings.size(); at++) {
            Opening opening = openings.get(at);
            int next = at + 1 < openings.size() ? openings.get(at + 1).line : lines.size();
            for (int line = opening.line; line < next && opening.grade == null; line++) {
                String words = lines.get(line).words();
                Optional<GradeWords.Written> written = GradeWords.find(words);
                if (!gradeLines.contains(line)
                        && written.isPresent()
                        && (written.get().bracketed()
                                || words.strip().length() - written.get().end() < 4)) {
                    opening.grade = written.get().grade();
                    opening.conditions.addAll(
                            GradeWords.conditions(words.substring(written.get().end())));
                }
            }
        }
    }

    private List<Item> cut(List<Opening> openings, Set<Integer> gradeLines) {
        List<Item> items = new ArrayList<>();
        boolean ownNumbers = rise(openings);
        for (int at = 0; at < openings.size(); at++) {
            Opening opening = openings.get(at);
            int last =
                    at + 1 < openings.size() ? openings.get(at + 1).line - 1 : footOf(opening.line);
            while (last > opening.line
                    && (lines.get(last).isBlank() || gradeLines.contains(last))) {
                last--;
            }
            items.add(
                    new Item(
                            ownNumbers ? opening.number : at + 1,
                            lines.get(opening.line).start(),
                            lines.get(last).end(),
                            opening.grade,
                            opening.conditions));
        }
        return items;
    }

    private static boolean rise(List<Opening> openings) {
        int last = 0;
        for (Opening opening : openings) {
            if (opening.number <= last) {
                return false;
            }
            last = opening.number;
        }
        return true;
    }

    /** The last item ends with its paragraph: what follows is the form's own text. */
    private int footOf(int last) {
        int at = last + 1;
        while (at < lines.size() && !lines.get(at).isBlank()) {
            at++;
        }
        return at - 1;
    }
}
