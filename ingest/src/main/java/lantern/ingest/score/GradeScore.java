package lantern.ingest.score;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import lantern.model.evidence.Evidence;
import lantern.model.report.Grade;
import lantern.model.report.Item;

/** Counts items whose grade, and whose conditions of handling, are read as the truth has them. */
final class GradeScore {

    private final Scores scores;
    private final String name;

    GradeScore(Scores scores, String name) {
        this.scores = scores;
        this.name = name;
    }

    void count(TruthFile truth, Evidence evidence) {
        Map<Integer, String> grades = new HashMap<>();
        Map<Integer, String> conditions = new HashMap<>();
        for (Item item : evidence.report().items()) {
            Grade grade = item.grade();
            if (grade != null) {
                String original = grade.original();
                grades.put(item.number(), original == null ? grade.code() : original);
            }
            TreeSet<String> codes = new TreeSet<>();
            item.conditions().forEach(condition -> codes.add(condition.name()));
            if (!codes.isEmpty()) {
                conditions.put(item.number(), String.join(" ", codes));
            }
        }
        Map<Integer, String> known = new HashMap<>();
        Map<Integer, String> knownConditions = new HashMap<>();
        for (TruthFile.Graded graded : truth.grades()) {
            String grade = graded.grade();
            if (grade != null) {
                known.put(graded.item(), grade);
            }
            if (!graded.conditions().isEmpty()) {
                knownConditions.put(
                        graded.item(), String.join(" ", new TreeSet<>(graded.conditions())));
            }
        }
        compare("grade", known, grades);
        compare("conditions", knownConditions, conditions);
    }

    private void compare(String row, Map<Integer, String> known, Map<Integer, String> read) {
        read.forEach((item, grade) -> {
            if (grade.equals(known.get(item))) {
                scores.right(Measure.GRADES, row);
            } else {
                scores.wrong(Measure.GRADES, row);
                scores.error("%s WRONG %s %s of item %d".formatted(name, row, grade, item));
            }
        });
        known.forEach((item, grade) -> {
            if (!grade.equals(read.get(item))) {
                scores.missed(Measure.GRADES, row);
                scores.error("%s MISSED %s %s of item %d".formatted(name, row, grade, item));
            }
        });
    }
}
