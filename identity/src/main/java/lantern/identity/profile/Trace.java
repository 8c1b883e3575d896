package lantern.identity.profile;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;
import lantern.model.evidence.MentionId;

/**
 * What one mention adds to the profile of whom it means. It is made of its own report alone and
 * kept beside the mention, so that moving or forgetting the mention takes it along.
 *
 * @param words exactly as written
 * @param fields as the mention has them
 * @param things what statements tie to this mention
 * @param associates name keys of the people tied to this mention
 * @param namesakes names of those whom the report tells apart from this one
 */
public record Trace(
        MentionId mention,
        EntityKind kind,
        String words,
        Map<Field, String> fields,
        List<Thing> things,
        List<String> associates,
        List<String> namesakes) {

    public Trace {
        var inOrder = new EnumMap<Field, String>(Field.class);
        inOrder.putAll(fields);
        fields = Collections.unmodifiableMap(inOrder);
        things = things.stream().distinct().sorted().toList();
        associates = associates.stream().distinct().sorted().toList();
        namesakes = namesakes.stream().distinct().sorted().toList();
    }

    /** Is this one named only to be told from somebody else? */
    public boolean isAside() {
        return fields.containsKey(Field.TOLD_APART);
    }

    /** The name as given, else the words; of an address the words. */
    public String name() {
        return fields.getOrDefault(Field.NAME, words);
    }

    public String field(Field field) {
        return fields.getOrDefault(field, "");
    }
}
