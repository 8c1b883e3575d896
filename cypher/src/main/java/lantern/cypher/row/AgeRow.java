package lantern.cypher.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lantern.model.entity.AgeClue;
import lantern.model.entity.Minority;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * What readable reports say of one entity's age.
 *
 * @param latest the date of the latest report about them, null when none has a date
 */
public record AgeRow(List<AgeClue> clues, @Nullable LocalDate latest) {

    public static final AgeRow NOTHING = new AgeRow(List.of(), null);

    public AgeRow {
        clues = List.copyOf(clues);
    }

    public static AgeRow of(Record row) {
        return new AgeRow(
                row.get("clues").asList(AgeRow::clue), ReportRow.about(row.get("latest")));
    }

    private static AgeClue clue(Value parts) {
        return new AgeClue(
                parts.get(0).asString(""),
                parts.get(1).asString(""),
                Boolean.parseBoolean(parts.get(2).asString("")),
                ReportRow.about(parts.get(3)));
    }

    /** The same person under two ids. */
    public AgeRow and(AgeRow other) {
        var both = new ArrayList<>(clues);
        both.addAll(other.clues);
        return new AgeRow(both, later(latest, other.latest));
    }

    /** Does it hang on a day that no report about them gives? */
    public boolean needsDay() {
        return latest == null && !clues.isEmpty();
    }

    /**
     * @param latestOfAll stands in where no report about them has a date
     */
    public boolean isMinor(@Nullable LocalDate latestOfAll) {
        return Minority.isKnown(clues, latest == null ? latestOfAll : latest);
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || (other != null && other.isAfter(one))) {
            return other;
        }
        return one;
    }
}
