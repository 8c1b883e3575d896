package lantern.ingest.find.place;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import lantern.model.evidence.Field;

/**
 * A place of the gazetteer.
 *
 * @param geonames GeoNames id
 * @param country ISO 3166 alpha-2
 * @param latitude degrees north
 * @param longitude degrees east
 */
public record KnownPlace(
        int geonames,
        String name,
        String country,
        String feature,
        int population,
        float latitude,
        float longitude) {

    /** What a mention of this place says of it. */
    Map<Field, String> fields() {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        fields.put(Field.VALUE, "geonames:" + geonames);
        fields.put(Field.GEONAMES, Integer.toString(geonames));
        fields.put(Field.NAME, name);
        fields.put(Field.COUNTRY, country);
        fields.put(Field.LATITUDE, String.format(Locale.ROOT, "%.4f", latitude));
        fields.put(Field.LONGITUDE, String.format(Locale.ROOT, "%.4f", longitude));
        fields.put(Field.POPULATION, Integer.toString(population));
        return fields;
    }
}
