package lantern.cypher.row;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lantern.model.entity.Clue;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;
import lantern.model.report.Condition;
import lantern.model.report.Grade;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** How values of the model are written as properties. */
public final class Texts {

    private static final String GAP = "\t";

    private Texts() {}

    /** {@code 1BP}, and the grade it was mapped from after a gap. */
    static @Nullable String grade(@Nullable Grade grade) {
        if (grade == null) {
            return null;
        }
        return grade.original() == null ? grade.code() : grade.code() + GAP + grade.original();
    }

    static @Nullable Grade grade(Value text) {
        if (text.isNull() || text.asString().isEmpty()) {
            return null;
        }
        String[] parts = text.asString().split(GAP, 2);
        Grade grade = Grade.find(parts[0]).orElseThrow();
        return parts.length == 1
                ? grade
                : new Grade(grade.source(), grade.assessment(), grade.handling(), parts[1]);
    }

    static List<String> conditions(Collection<Condition> conditions) {
        return conditions.stream().sorted().map(Condition::name).toList();
    }

    public static Set<Condition> conditions(Value names) {
        var conditions = EnumSet.noneOf(Condition.class);
        if (!names.isNull()) {
            names.values().forEach(name -> conditions.add(Condition.valueOf(name.asString())));
        }
        return conditions;
    }

    public static List<String> clues(List<Clue> clues) {
        return clues.stream()
                .map(clue -> clue.field() + GAP + clue.because() + GAP + clue.weight())
                .toList();
    }

    public static List<Clue> clues(Value texts) {
        var clues = new ArrayList<Clue>();
        if (!texts.isNull()) {
            for (Value text : texts.values()) {
                String[] parts = text.asString().split(GAP, 3);
                clues.add(new Clue(parts[0], parts[1], Double.parseDouble(parts[2])));
            }
        }
        return clues;
    }

    static void put(Map<Field, String> fields, Map<String, Object> properties) {
        fields.forEach((field, value) -> properties.put(field.key(), value));
    }

    static Map<Field, String> fields(Value properties) {
        var fields = new EnumMap<Field, String>(Field.class);
        for (Field field : Field.values()) {
            Value value = properties.get(field.key());
            if (!value.isNull()) {
                fields.put(field, value.asString());
            }
        }
        return fields;
    }

    /** The kind among an entity's labels. */
    public static EntityKind kind(Value labels) {
        for (Value label : labels.values()) {
            var kind = EntityKind.find(label.asString());
            if (kind.isPresent()) {
                return kind.get();
            }
        }
        throw new IllegalStateException("an entity of no known kind: " + labels);
    }
}
