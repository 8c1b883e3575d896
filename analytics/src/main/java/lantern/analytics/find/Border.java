package lantern.analytics.find;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import lantern.analytics.graph.Countries;
import lantern.model.entity.EntityId;
import lantern.model.evidence.EntityKind;
import lantern.model.network.Network;
import lantern.model.network.Travel;

/** On which side of a border each thing lies. */
final class Border {

    /** A side. */
    enum Side {
        HOME,
        ABROAD,
        /** Of no known country, and no place. */
        BETWEEN,
        /** A place at home or of no known country: no path ends there. */
        NOWHERE
    }

    private final String home;
    private final Network network;
    private final String[] countries;
    private final Side[] sides;
    private final int inferred;
    private final Set<EntityId> stopsAtHome = new HashSet<>();

    private Border(Network whole, Countries all, String home) {
        this.home = home;
        int[] kept =
                IntStream.range(0, whole.size())
                        .filter(node -> whole.kind(node).isChartable())
                        .toArray();
        network = whole.only(node -> whole.kind(node).isChartable());
        inferred = all.inferred();
        countries = Arrays.stream(kept).mapToObj(all::country).toArray(String[]::new);
        sides = new Side[kept.length];
        Arrays.setAll(sides, node -> side(network.kind(node), countries[node], home));
        for (Travel travel : network.travels()) {
            if (travel.countries().contains(home)) {
                stopsAtHome.add(travel.journey());
                stopsAtHome.add(travel.route());
            }
        }
    }

    static Border of(Network whole, String home) {
        return new Border(whole, Countries.of(whole), home);
    }

    /** Journeys and routes lie on both sides by nature, whatever country they have. */
    private static Side side(EntityKind kind, String country, String home) {
        boolean place = kind == EntityKind.PLACE;
        boolean moves = kind == EntityKind.JOURNEY || kind == EntityKind.ROUTE;
        if (country.isEmpty() || moves) {
            return place ? Side.NOWHERE : Side.BETWEEN;
        }
        if (country.equals(home)) {
            return place ? Side.NOWHERE : Side.HOME;
        }
        return Side.ABROAD;
    }

    String home() {
        return home;
    }

    /** Everything that is on charts, places too. */
    Network network() {
        return network;
    }

    Side side(int node) {
        return sides[node];
    }

    /** Known or inferred; empty when neither. */
    String country(int node) {
        return countries[node];
    }

    int inferred() {
        return inferred;
    }

    /** Is it at home, or a journey or route that stops there? */
    boolean isHomeBase(int node) {
        return sides[node] == Side.HOME || stopsAtHome.contains(network.id(node));
    }

    /** The nodes on any of some sides, rising. */
    int[] nodes(Side... wanted) {
        Set<Side> set = Set.of(wanted);
        return IntStream.range(0, sides.length).filter(node -> set.contains(sides[node])).toArray();
    }

    boolean[] flags(Side wanted) {
        boolean[] flags = new boolean[sides.length];
        for (int node = 0; node < flags.length; node++) {
            flags[node] = sides[node] == wanted;
        }
        return flags;
    }

    boolean[] places() {
        boolean[] places = new boolean[sides.length];
        for (int node = 0; node < places.length; node++) {
            places[node] = network.kind(node) == EntityKind.PLACE;
        }
        return places;
    }
}
