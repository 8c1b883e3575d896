package lantern.analytics.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import lantern.analytics.form.Help;
import lantern.analytics.graph.Legs;
import lantern.model.entity.EntityId;
import lantern.model.network.Analysis;
import lantern.model.network.Finding.Ranked;
import lantern.model.network.Finding.Scores;
import lantern.model.network.Network;
import lantern.model.network.Progress;
import lantern.model.network.Travel;
import org.jspecify.annotations.Nullable;

/**
 * By which places do journeys go, and where must they pass? Each journey counts once, from where it
 * leaves the source (or begins) to where it first reaches the destination. A place's score is the
 * share of these journeys that pass it on the way. For each place it is also asked which of them
 * would have no other way over the legs of any journey known ({@link Legs}), and the choke points
 * are a smallest set of places that every such way passes (minimum vertex cut: Menger 1927, as a
 * maximum flow). O(p (p + l)) for p places and l legs.
 */
public final class Routes implements Analysis<Routes.Parameters> {

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    /** What can be set. */
    public record Parameters(
            @Help("The country that journeys leave, two letters (ISO 3166); empty: any")
                    String from,
            @Help("The country that they reach, two letters; empty: any") String to,
            @Help(value = "How many places to rank", least = 1, most = 10_000) int top) {

        public Parameters {
            from = country(from);
            to = country(to);
            if (top < 1) {
                throw new IllegalArgumentException("a ranking has at least one rank: " + top);
            }
        }

        private static String country(String written) {
            String country = written.strip().toUpperCase(Locale.ROOT);
            if (!country.isEmpty() && !COUNTRY.matcher(country).matches()) {
                throw new IllegalArgumentException(
                        "a country is two letters, like GB, or empty: " + country);
            }
            return country;
        }
    }

    @Override
    public String name() {
        return "routes";
    }

    @Override
    public String question() {
        return "By which places do journeys go, and where must they pass?";
    }

    @Override
    public String howToRead() {
        return "The score is the share of the journeys from the source to the destination that"
                + " pass a place on the way; where they begin and end does not count. 'No other"
                + " known way' counts those that could not be made over the legs of any journey in"
                + " the reports if nobody passed here any more: the others have a detour that has"
                + " been used. A choke point is one of the fewest places that every known way"
                + " passes.";
    }

    @Override
    public String howItMisleads() {
        return "Reports name the places where somebody was seen or caught: ports with controls look"
                + " like hubs, and a way that nobody reported is missing, so a choke point is one"
                + " of what is known and no proof that traffic can be stopped there. A town and a"
                + " port in it are two places. A leg is a claim of one report and may skip stops."
                + " The means of travel and the time are not looked at.";
    }

    @Override
    public Parameters defaults() {
        return new Parameters("", "GB", 25);
    }

    @Override
    public Scores answer(Network network, Parameters parameters, Progress progress) {
        List<Travel> travels =
                network.travels().stream()
                        .filter(travel ->
                                network.find(travel.journey()).isPresent()
                                        || network.find(travel.route()).isPresent())
                        .toList();
        List<Way> ways = new ArrayList<>();
        for (Travel travel : travels) {
            Way way = Way.of(travel, parameters);
            if (way != null) {
                ways.add(way);
            }
        }
        Legs legs = Legs.of(travels);
        Map<EntityId, Integer> passed = new TreeMap<>();
        ways.forEach(way -> way.between().forEach(stop -> passed.merge(stop, 1, Integer::sum)));
        SortedSet<EntityId> chokePoints = chokePoints(ways, legs);
        List<Hub> hubs = new ArrayList<>();
        int done = 0;
        for (Map.Entry<EntityId, Integer> place : passed.entrySet()) {
            progress.checkpoint((double) done++ / passed.size());
            hubs.add(
                    new Hub(
                            place.getKey(),
                            place.getValue(),
                            withoutDetour(place.getKey(), ways, legs),
                            chokePoints.contains(place.getKey())));
        }
        SortedMap<EntityId, Map<String, Double>> scores = new TreeMap<>();
        hubs.forEach(hub -> scores.put(hub.place, hub.measures(ways.size())));
        SortedMap<String, Double> summary = new TreeMap<>();
        summary.put("nodes", (double) network.size());
        summary.put("edges", (double) network.edges());
        summary.put("journeys", (double) travels.size());
        summary.put("fromSourceToDestination", (double) ways.size());
        summary.put("straight", (double) ways.stream().filter(Way::isStraight).count());
        summary.put("placesBetween", (double) hubs.size());
        summary.put("chokePoints", (double) chokePoints.size());
        return new Scores(scores, ranking(hubs, ways.size(), parameters.top()), summary);
    }

    /**
     * A journey's part from the source to the destination.
     *
     * @param between the places on the way, neither of its ends among them
     */
    private record Way(EntityId start, EntityId end, Set<EntityId> between) {

        static @Nullable Way of(Travel travel, Parameters parameters) {
            int last = travel.stops().size() - 1;
            int end = last;
            if (!parameters.to().isEmpty()) {
                end = travel.countries().indexOf(parameters.to());
                // Who sets out from there comes there at the end, if at all.
                end = end == 0 ? travel.countries().lastIndexOf(parameters.to()) : end;
            }
            int start = 0;
            if (!parameters.from().isEmpty()) {
                start =
                        end < 1
                                ? -1
                                : travel.countries().subList(0, end).lastIndexOf(parameters.from());
            }
            if (start < 0 || end <= start) {
                return null;
            }
            Set<EntityId> between = new LinkedHashSet<>(travel.stops().subList(start + 1, end));
            between.remove(travel.stops().get(start));
            between.remove(travel.stops().get(end));
            return new Way(travel.stops().get(start), travel.stops().get(end), between);
        }

        boolean isStraight() {
            return between.isEmpty();
        }
    }

    private static SortedSet<EntityId> chokePoints(List<Way> ways, Legs legs) {
        Set<EntityId> starts = new HashSet<>();
        Set<EntityId> ends = new HashSet<>();
        for (Way way : ways) {
            starts.add(way.start());
            ends.add(way.end());
        }
        return ways.isEmpty() ? new TreeSet<>() : legs.cut(starts, ends);
    }

    /** How many journeys through a place have no way over known legs around it. */
    private static int withoutDetour(EntityId place, List<Way> ways, Legs legs) {
        Map<EntityId, Set<EntityId>> reached = new HashMap<>();
        int without = 0;
        for (Way way : ways) {
            if (way.between().contains(place)) {
                Set<EntityId> around =
                        reached.computeIfAbsent(
                                way.start(), start -> legs.reachedFrom(start, place));
                without += around.contains(way.end()) ? 0 : 1;
            }
        }
        return without;
    }

    private record Hub(EntityId place, int journeys, int withoutDetour, boolean chokePoint) {

        Map<String, Double> measures(int all) {
            return new TreeMap<>(
                    Map.of(
                            "share",
                            (double) journeys / all,
                            "journeys",
                            (double) journeys,
                            "noOtherKnownWay",
                            (double) withoutDetour,
                            "chokePoint",
                            chokePoint ? 1.0 : 0.0));
        }

        String because(int all) {
            String words =
                    "on %d of %s; %s no other known way"
                            .formatted(
                                    journeys,
                                    Words.count(all, "journey", "journeys"),
                                    withoutDetour == 1 ? "1 has" : withoutDetour + " have");
            return chokePoint ? words + "; a choke point" : words;
        }
    }

    private static List<Ranked> ranking(List<Hub> hubs, int all, int top) {
        return hubs.stream()
                .sorted(
                        Comparator.comparingInt((Hub hub) -> -hub.journeys)
                                .thenComparingInt(hub -> -hub.withoutDetour)
                                .thenComparing(Hub::place))
                .limit(top)
                .map(hub -> new Ranked(hub.place, (double) hub.journeys / all, hub.because(all)))
                .toList();
    }
}
