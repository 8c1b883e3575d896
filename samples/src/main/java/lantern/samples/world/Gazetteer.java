package lantern.samples.world;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The real towns that the invented reports name. */
public final class Gazetteer {

    private final Map<String, Place> byName = new LinkedHashMap<>();

    public Gazetteer() {
        for (List<String> row : Table.rows("places.txt")) {
            for (String cell : Table.cut(row.get(1), ",")) {
                Name name = Name.parse(cell);
                String id = "x" + (byName.size() + 1);
                byName.put(name.main(), new Place(id, row.get(0), name));
            }
        }
    }

    /**
     * @throws IllegalArgumentException when the table does not have it
     */
    public Place get(String name) {
        Place place = byName.get(name);
        if (place == null) {
            throw new IllegalArgumentException("no such place in places.txt: " + name);
        }
        return place;
    }

    public List<Place> in(String country) {
        return byName.values().stream().filter(place -> place.country().equals(country)).toList();
    }

    public List<Place> all() {
        return List.copyOf(byName.values());
    }
}
