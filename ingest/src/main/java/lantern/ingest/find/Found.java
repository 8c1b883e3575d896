package lantern.ingest.find;

import java.util.EnumMap;
import java.util.Map;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;

/**
 * Words that a finder takes for a mention, before it is settled which finder is right.
 *
 * @param start in the report's text, in UTF-16 units
 * @param end exclusive
 * @param rank which of several that overlap stands
 */
public record Found(EntityKind kind, int start, int end, Map<Field, String> fields, Rank rank) {

    /** The strongest first. */
    public enum Rank {
        /** Given by the form, such as a cell that a mapping names. */
        FORM,
        /** A shape that nothing else has, or a checksum that holds. */
        CERTAIN,
        /** A shape with a word beside it that says what it is. */
        CUED,
        /** Written by rule: a legal form, an address, a name in report style. */
        RULED,
        /** A name seen elsewhere in the same report. */
        REPEATED,
        /** A shape alone. */
        SHAPED,
        /** The gazetteer knows it. */
        LISTED,
        /** The statistical model alone. */
        GUESSED
    }

    public Found {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("words from " + start + " to " + end);
        }
        fields = Map.copyOf(fields);
    }

    public static Found of(EntityKind kind, int start, int end, Rank rank) {
        return new Found(kind, start, end, Map.of(), rank);
    }

    public static Found exact(EntityKind kind, int start, int end, String value, Rank rank) {
        return new Found(kind, start, end, Map.of(Field.VALUE, value), rank);
    }

    public Found with(Field field, String value) {
        Map<Field, String> more = new EnumMap<>(Field.class);
        more.putAll(fields);
        more.put(field, value);
        return new Found(kind, start, end, more, rank);
    }

    public boolean overlaps(int from, int to) {
        return start < to && from < end;
    }
}
