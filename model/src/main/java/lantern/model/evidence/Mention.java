package lantern.model.evidence;

import java.util.Map;
import java.util.Optional;
import lantern.model.report.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words in a report that name or number one thing.
 *
 * @param words exactly as written
 * @param fields what the words, and those beside them, say of the thing, normalised
 * @param antecedent an earlier mention in the same report that the report itself says is the same
 *     thing (an alias after "@", a surname after the full name), null for none
 */
public record Mention(
        MentionId id,
        EntityKind kind,
        String words,
        Span span,
        Map<Field, String> fields,
        @Nullable MentionId antecedent) {

    public Mention {
        fields = Map.copyOf(fields);
        if (kind.identity() == EntityKind.Identity.EXACT && !fields.containsKey(Field.VALUE)) {
            throw new IllegalArgumentException(
                    "a mention of kind " + kind.label() + " needs a value");
        }
    }

    public static Mention of(EntityKind kind, String words, Span span, Map<Field, String> fields) {
        return new Mention(MentionId.of(span, kind), kind, words, span, fields, null);
    }

    public Mention with(Field field, String value) {
        var more = new java.util.EnumMap<Field, String>(Field.class);
        more.putAll(fields);
        more.put(field, value);
        return new Mention(id, kind, words, span, more, antecedent);
    }

    public Mention after(MentionId earlier) {
        return new Mention(id, kind, words, span, fields, earlier);
    }

    public Optional<String> find(Field field) {
        return Optional.ofNullable(fields.get(field));
    }
}
