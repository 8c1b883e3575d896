package lantern.samples.corpus.cast;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lantern.samples.world.Dice;
import lantern.samples.world.Name;
import lantern.samples.world.Place;
import lantern.samples.world.Route;
import lantern.samples.world.Table;

/** Real towns by country, and ways that lead from one to another. */
public final class Towns {

    private static final List<String> FAR = List.of("VN", "NG", "IQ");
    private static final List<String> BY_LAND =
            List.of("coach", "car", "van", "minibus", "train", "lorry", "bus", "taxi");
    private static final List<String> BY_SEA = List.of("ferry", "ferry", "lorry", "boat", "coach");

    private final Map<String, List<Place>> byCountry = new LinkedHashMap<>();

    public Towns() {
        for (List<String> row : Table.rows("corpus/places.txt")) {
            List<Place> places = new ArrayList<>();
            for (String cell : Table.cut(row.get(1), ",")) {
                Name name = parse(cell);
                places.add(new Place("x-" + name.main().replace(' ', '-'), row.get(0), name));
            }
            byCountry.put(row.get(0), List.copyOf(places));
        }
    }

    /** Reads {@code Kharkiv/Kharkov=Харків}. */
    static Name parse(String written) {
        List<String> own = Table.cut(written, "=");
        List<String> latin = Table.cut(own.getFirst(), "/");
        List<String> others = new ArrayList<>(latin.subList(1, latin.size()));
        others.addAll(own.subList(1, own.size()));
        return new Name(latin.getFirst(), others);
    }

    /**
     * @throws IllegalArgumentException when the table has no town of the country
     */
    public List<Place> in(String country) {
        List<Place> places = byCountry.get(country);
        if (places == null) {
            throw new IllegalArgumentException("no towns of " + country);
        }
        return places;
    }

    /** A way through a network's countries, with one or two towns of each. */
    Route route(Dice dice, List<String> countries) {
        List<Route.Stop> stops = new ArrayList<>();
        String from = "";
        for (String country : countries) {
            boolean first = stops.isEmpty();
            if (!first && dice.chance(0.2) && !country.equals(countries.getLast())) {
                continue;
            }
            stops.add(
                    new Route.Stop(
                            unused(dice, country, stops), first ? "" : mode(dice, from, country)));
            from = country;
            boolean last = country.equals(countries.getLast());
            if (dice.chance(last ? 0.4 : 0.2) && stops.size() < 5) {
                stops.add(new Route.Stop(unused(dice, country, stops), dice.pick(BY_LAND)));
            }
        }
        return new Route(stops);
    }

    private Place unused(Dice dice, String country, List<Route.Stop> stops) {
        Place place = dice.pick(in(country));
        for (int attempt = 0; attempt < 20; attempt++) {
            Place drawn = place;
            if (stops.stream().noneMatch(stop -> stop.place().equals(drawn))) {
                return place;
            }
            place = dice.pick(in(country));
        }
        return place;
    }

    private static String mode(Dice dice, String from, String to) {
        if (FAR.contains(from)) {
            return "plane";
        }
        boolean island = to.equals("GB") || to.equals("IE") || from.equals("GB");
        return island ? dice.pick(BY_SEA) : dice.chance(0.15) ? "plane" : dice.pick(BY_LAND);
    }
}
