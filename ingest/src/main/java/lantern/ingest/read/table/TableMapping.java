package lantern.ingest.read.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;
import lantern.model.evidence.TieKind;

/**
 * Says what the columns of a table mean. Written as YAML beside the table, as {@code
 * NAME.mapping.yaml} or {@code mapping.yaml}:
 *
 * <pre>
 * name: sightings
 * delimiter: ";"                  # optional, else found
 * title: ANPR sightings           # optional
 * marking: OFFICIAL-SENSITIVE     # of the feed, optional
 * group: HARROW                   # restricted to a group, optional
 * country: GB                     # of phones without a country code, optional
 * grade: 2CP                      # of every row, or: grade: {column: grading}
 * date: {column: logged, format: dd/MM/yyyy HH:mm}   # when a row's ties hold; format optional
 * columns:                        # optional: other names of a column
 *   plate: [vrm, registration]
 * needs: [plate, site]            # columns that tell such a table from others
 * mentions:
 *   vehicle: {kind: Vehicle, column: plate}
 *   person: {kind: Person, column: poi, fields: {DATE_OF_BIRTH: dob}, constants: {ROLE: DRIVER}}
 *   place: {kind: Location, column: site}   # Location: an address or places, as the words say
 * ties:
 *   - {kind: DRIVES, from: person, to: vehicle}
 * prose: [remarks]                # also read as free text
 * </pre>
 */
public record TableMapping(
        String name,
        Optional<Character> delimiter,
        String title,
        String marking,
        String group,
        String country,
        GradeSource grade,
        Optional<DateColumn> date,
        Map<String, List<String>> columns,
        Set<String> needs,
        List<MentionRule> mentions,
        List<TieRule> ties,
        List<String> prose) {

    /**
     * Where a row's grade stands.
     *
     * @param column empty when every row has the constant
     * @param constant empty when rows have none or their own
     */
    public record GradeSource(String column, String constant) {}

    /**
     * @param format as {@link java.time.format.DateTimeFormatter} writes it, empty when dates are
     *     to be found
     */
    public record DateColumn(String column, String format) {}

    /**
     * What one column names.
     *
     * @param kind empty for a location, which may be an address or a place
     * @param fields from other columns
     */
    public record MentionRule(
            String name,
            Optional<EntityKind> kind,
            String column,
            String split,
            Map<Field, String> fields,
            Map<Field, String> constants) {

        public MentionRule {
            fields = Map.copyOf(fields);
            constants = Map.copyOf(constants);
        }
    }

    public record TieRule(TieKind kind, String from, String to) {}

    public TableMapping {
        columns = Map.copyOf(columns);
        needs = Set.copyOf(needs);
        mentions = List.copyOf(mentions);
        ties = List.copyOf(ties);
        prose = List.copyOf(prose);
    }

    /** Where a column stands in a header, by its own or another name; -1 where it is missing. */
    int position(String column, List<String> header) {
        for (int at = 0; at < header.size(); at++) {
            String found = header.get(at);
            boolean same = found.equalsIgnoreCase(column);
            for (String other : columns.getOrDefault(column, List.of())) {
                same |= found.equalsIgnoreCase(other);
            }
            if (same) {
                return at;
            }
        }
        return -1;
    }

    boolean fits(List<String> header) {
        return !needs.isEmpty() && needs.stream().allMatch(column -> position(column, header) >= 0);
    }
}
