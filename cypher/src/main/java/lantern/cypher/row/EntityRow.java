package lantern.cypher.row;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lantern.model.entity.EntityId;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;
import lantern.model.evidence.Mention;

/** An entity as a node: its id, its kind and what is public of it. */
public final class EntityRow {

    private static final List<Field> PUBLIC =
            List.of(
                    Field.GEONAMES,
                    Field.NAME,
                    Field.COUNTRY,
                    Field.LATITUDE,
                    Field.LONGITUDE,
                    Field.POPULATION);

    private EntityRow() {}

    public static Map<String, Object> row(EntityId id, Mention mention) {
        return Map.of("id", id.value(), "label", mention.kind().label(), "facts", facts(mention));
    }

    /** What a gazetteer says of a place is public; all else is known from mentions alone. */
    private static Map<String, Object> facts(Mention mention) {
        var facts = new HashMap<String, Object>();
        if (mention.kind() == EntityKind.PLACE && mention.find(Field.GEONAMES).isPresent()) {
            for (Field field : PUBLIC) {
                mention.find(field).ifPresent(value -> facts.put(field.key(), value));
            }
        }
        return facts;
    }
}
