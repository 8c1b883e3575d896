package lantern.analytics.find;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import lantern.analytics.find.Border.Side;
import lantern.analytics.kernel.Bridges;
import lantern.model.entity.EntityId;
import lantern.model.evidence.EntityKind;
import lantern.model.network.Finding.Crossing;
import lantern.model.network.Network;
import lantern.model.network.Travel;

/**
 * Gathers, for each cell and country, what joins them. No child and nobody known only as a victim
 * is in it.
 */
final class CrossingsFound {

    /** The two ends of a crossing. */
    private record Ends(int cell, String country) {}

    /** How often each thing was on a way across, and where the ways lead. */
    private static final class Ways {
        private final SortedMap<EntityId, Integer> people = new TreeMap<>();
        private final SortedMap<EntityId, Integer> phones = new TreeMap<>();
        private final SortedMap<EntityId, Integer> routes = new TreeMap<>();
        private final SortedSet<EntityId> far = new TreeSet<>();

        boolean isEmpty() {
            return people.isEmpty() && phones.isEmpty() && routes.isEmpty() && far.isEmpty();
        }
    }

    private final Border border;
    private final Network network;
    private final SortedMap<Ends, Ways> ways =
            new TreeMap<>(Comparator.comparingInt(Ends::cell).thenComparing(Ends::country));

    CrossingsFound(Border border) {
        this.border = border;
        this.network = border.network();
    }

    void bridge(int cell, int home, Bridges.Bridge bridge) {
        Ways across = across(cell, border.country(bridge.end()));
        count(across, home);
        bridge.through().forEach(node -> count(across, node));
        if (network.kind(bridge.end()) == EntityKind.PHONE) {
            count(across, bridge.end());
        }
        reach(across, bridge.end());
    }

    /** Journeys of a cell that stop abroad, whether or not their ties are in the network. */
    void travels(List<List<Integer>> cells) {
        Map<EntityId, Integer> cellOf = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            for (int member : cells.get(i)) {
                cellOf.put(network.id(member), i + 1);
            }
        }
        for (Travel travel : network.travels()) {
            Set<Integer> touched = new HashSet<>();
            touch(travel.journey(), cellOf, touched);
            touch(travel.route(), cellOf, touched);
            travel.travellers().forEach(traveller -> touch(traveller, cellOf, touched));
            touched.forEach(cell -> travel(cell, travel));
        }
    }

    private static void touch(EntityId id, Map<EntityId, Integer> cellOf, Set<Integer> touched) {
        Integer cell = cellOf.get(id);
        if (cell != null) {
            touched.add(cell);
        }
    }

    private void travel(int cell, Travel travel) {
        for (int stop = 0; stop < travel.stops().size(); stop++) {
            String country = travel.countries().get(stop);
            if (country.isEmpty() || country.equals(border.home())) {
                continue;
            }
            Ways across = across(cell, country);
            across.routes.merge(travel.route(), 1, Integer::sum);
            across.far.add(travel.stops().get(stop));
            for (EntityId traveller : travel.travellers()) {
                OptionalInt node = network.find(traveller);
                if (node.isPresent() && border.side(node.getAsInt()) != Side.ABROAD) {
                    count(across, node.getAsInt());
                }
            }
        }
    }

    private Ways across(int cell, String country) {
        return ways.computeIfAbsent(new Ends(cell, country), _ -> new Ways());
    }

    private void count(Ways across, int node) {
        if (network.isProtected(node)) {
            return;
        }
        EntityId id = network.id(node);
        switch (network.kind(node)) {
            case PERSON -> across.people.merge(id, 1, Integer::sum);
            case PHONE -> across.phones.merge(id, 1, Integer::sum);
            case ROUTE -> across.routes.merge(id, 1, Integer::sum);
            default -> {
                // addresses, vehicles and the like are on the chart, not in a list
            }
        }
    }

    private void reach(Ways across, int node) {
        if (!network.isProtected(node)) {
            across.far.add(network.id(node));
        }
    }

    /** By cell, then country; none where only a victim or a child crosses. */
    List<Crossing> crossings() {
        return ways.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry ->
                        new Crossing(
                                entry.getKey().cell(),
                                entry.getKey().country(),
                                strongestFirst(entry.getValue().people),
                                strongestFirst(entry.getValue().phones),
                                strongestFirst(entry.getValue().routes),
                                List.copyOf(entry.getValue().far)))
                .toList();
    }

    private static List<EntityId> strongestFirst(SortedMap<EntityId, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(
                        Map.Entry.<EntityId, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
