package lantern.cypher;

import java.util.EnumMap;
import java.util.Map;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;
import lantern.model.evidence.Role;

/** Something that an invented report speaks of. */
record Thing(EntityKind kind, String words, Map<Field, String> fields) {

    static Thing person(String name) {
        return new Thing(EntityKind.PERSON, name, Map.of(Field.NAME, name));
    }

    static Thing phone(String words) {
        return exact(EntityKind.PHONE, words, words.replaceAll("[^+0-9]", ""))
                .with(Field.COUNTRY, words.startsWith("+84") ? "VN" : "GB");
    }

    static Thing place(String name, String country) {
        return exact(EntityKind.PLACE, name, country + "-" + name)
                .with(Field.NAME, name)
                .with(Field.GEONAMES, Integer.toUnsignedString(name.hashCode()))
                .with(Field.COUNTRY, country);
    }

    static Thing address(String words, String town) {
        return new Thing(EntityKind.ADDRESS, words, Map.of(Field.TOWN, town));
    }

    static Thing exact(EntityKind kind, String words, String value) {
        return new Thing(kind, words, Map.of(Field.VALUE, value));
    }

    Thing with(Field field, String value) {
        var more = new EnumMap<Field, String>(Field.class);
        more.putAll(fields);
        more.put(field, value);
        return new Thing(kind, words, more);
    }

    Thing as(Role role) {
        return with(Field.ROLE, role.name());
    }
}
