package lantern.cypher.snapshot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import lantern.model.entity.EntityId;
import lantern.model.evidence.TieKind;
import lantern.model.network.NetworkBuilder;
import lantern.model.network.Scope;
import lantern.model.network.Travel;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Puts journeys, routes and their stops together. */
final class TravelReader {

    private final SeenEntities entities;
    private final Map<EntityId, SortedSet<EntityId>> travellers = new TreeMap<>();
    private final Map<EntityId, SortedSet<EntityId>> routes = new TreeMap<>();
    private final Map<EntityId, SortedSet<Stop>> stops = new TreeMap<>();

    TravelReader(SeenEntities entities, Collection<Record> rows, Scope scope) {
        this.entities = entities;
        for (Record row : rows) {
            TieKind tie = TieKind.valueOf(row.get("tie").asString());
            var from = entities.find(row.get("from").asString());
            var to = entities.find(row.get("to").asString());
            boolean asked = scope.kinds().isEmpty() || scope.kinds().contains(tie);
            if (asked && from.isPresent() && to.isPresent()) {
                add(tie, from.get(), to.get(), row.get("number"));
            }
        }
    }

    private void add(TieKind tie, EntityId from, EntityId to, Value number) {
        switch (tie) {
            case TRAVELLED -> travellers.computeIfAbsent(to, _ -> new TreeSet<>()).add(from);
            case ALONG -> routes.computeIfAbsent(from, _ -> new TreeSet<>()).add(to);
            default ->
                    stops.computeIfAbsent(from, _ -> new TreeSet<>())
                            .add(new Stop(place(number), to));
        }
    }

    /** A stop without a number comes last. */
    private static int place(Value number) {
        return number.isNull() || !number.asString().matches("\\d{1,6}")
                ? Integer.MAX_VALUE
                : Integer.parseInt(number.asString());
    }

    void addTo(NetworkBuilder builder) {
        routes.forEach(
                (journey, along) -> along.forEach(route -> builder.travel(travel(journey, route))));
    }

    private Travel travel(EntityId journey, EntityId route) {
        List<EntityId> places =
                stops.getOrDefault(route, new TreeSet<>()).stream().map(Stop::place).toList();
        var countries = new ArrayList<String>();
        places.forEach(place -> countries.add(entities.country(place)));
        return new Travel(
                journey,
                route,
                List.copyOf(travellers.getOrDefault(journey, new TreeSet<>())),
                places,
                countries);
    }

    private record Stop(int number, EntityId place) implements Comparable<Stop> {
        @Override
        public int compareTo(Stop other) {
            return Comparator.comparingInt(Stop::number)
                    .thenComparing(Stop::place)
                    .compare(this, other);
        }
    }
}
