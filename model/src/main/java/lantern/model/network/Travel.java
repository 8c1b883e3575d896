package lantern.model.network;

import java.util.List;
import lantern.model.entity.EntityId;

/**
 * A route that somebody, or some vehicle, is said to have travelled.
 *
 * @param travellers people and vehicles, sorted; may be empty
 * @param stops the places in order
 * @param countries of each stop, ISO 3166 alpha-2, empty where unknown; as long as {@code stops}
 */
public record Travel(
        EntityId journey,
        EntityId route,
        List<EntityId> travellers,
        List<EntityId> stops,
        List<String> countries) {

    public Travel {
        travellers = List.copyOf(travellers);
        stops = List.copyOf(stops);
        countries = List.copyOf(countries);
        if (stops.size() != countries.size()) {
            throw new IllegalArgumentException("each stop has a country, known or empty: " + route);
        }
    }
}
