package lantern.ingest.read.mapping;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantern.ingest.read.LegacyGrades;
import lantern.ingest.read.OfferedFile;
import lantern.model.report.Condition;
import lantern.model.report.Grade;
import lantern.model.report.Item;

/** The grade of each row, as its mapping says where it stands. */
final class RowGrades {

    private static final Pattern LOOSE =
            Pattern.compile(
                    "([1-3])[ /.-]?([A-E])[ /.-]?([PC])|([A-E])[ /.-]?([1-5])[ /.-]?([1-5])");
    private static final Pattern CONDITION = Pattern.compile("(?<!\\w)(?:A[1-3]|S[12])(?!\\w)");

    private final OfferedFile file;
    private final Mapping mapping;
    private final Columns columns;

    RowGrades(OfferedFile file, Mapping mapping, Columns columns) {
        this.file = file;
        this.mapping = mapping;
        this.columns = columns;
    }

    /** A row as an item with its grade. */
    Item item(Row row) {
        Mapping.GradeSource source = mapping.feed().grade();
        Optional<Cell> cell = columns.find(row, source.column());
        String words = cell.map(Cell::value).orElse(source.constant());
        String code = source.values().getOrDefault(words.toLowerCase(Locale.ROOT), words);
        Optional<Grade> grade =
                Grade.find(code.toUpperCase(Locale.ROOT))
                        .or(() -> LegacyGrades.find(code))
                        .or(() -> mapping.proposed() ? loose(code) : Optional.empty());
        if (grade.isEmpty() && !code.isEmpty() && !mapping.proposed()) {
            throw file.unreadable(
                    row.place()
                            + ", column "
                            + (columns.position(source.column()) + 1)
                            + ": no grade: '"
                            + shortened(code)
                            + "'");
        }
        return new Item(
                row.number(),
                row.start(),
                row.end(),
                grade.orElse(null),
                mapping.proposed() ? conditions(code) : mapping.feed().conditions());
    }

    /** As people write it by hand: "2-B-P", "1AC (A1/S2)". */
    private static Optional<Grade> loose(String code) {
        Matcher matcher = LOOSE.matcher(code.toUpperCase(Locale.ROOT));
        if (!matcher.find()) {
            return Optional.empty();
        }
        return matcher.group(1) != null
                ? Grade.find(matcher.group(1) + matcher.group(2) + matcher.group(3))
                : LegacyGrades.find(matcher.group(4) + matcher.group(5) + matcher.group(6));
    }

    private static Set<Condition> conditions(String code) {
        Set<Condition> conditions = EnumSet.noneOf(Condition.class);
        Matcher matcher = CONDITION.matcher(code.toUpperCase(Locale.ROOT));
        while (matcher.find()) {
            conditions.add(Condition.valueOf(matcher.group()));
        }
        return conditions;
    }

    private static String shortened(String code) {
        return code.length() > 8 ? code.substring(0, 8) + "…" : code;
    }
}
