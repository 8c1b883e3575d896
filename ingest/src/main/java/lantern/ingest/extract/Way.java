package lantern.ingest.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lantern.model.evidence.Evidence;
import lantern.model.evidence.Field;
import lantern.model.evidence.MentionId;
import lantern.model.evidence.Statement;

/**
 * Somebody's way from place to place, put together from the statements that make up a journey.
 *
 * @param who mentions of those who moved, possibly none
 * @param stops in their order
 */
public record Way(List<MentionId> who, List<Stop> stops) {

    /**
     * @param modeToNext how the next stop is reached, empty when it is not said
     */
    public record Stop(MentionId place, String modeToNext) {}

    public Way {
        who = List.copyOf(who);
        stops = List.copyOf(stops);
    }

    /** Every journey, in the order in which the report tells them. */
    public static List<Way> of(Evidence evidence) {
        Map<MentionId, TreeMap<Integer, Stop>> stops = new HashMap<>();
        Map<MentionId, List<MentionId>> travellers = new HashMap<>();
        Map<MentionId, MentionId> routes = new LinkedHashMap<>();
        for (Statement said : evidence.statements()) {
            switch (said.kind()) {
                case ALONG -> routes.put(said.from(), said.to());
                case TRAVELLED ->
                        travellers
                                .computeIfAbsent(said.to(), _ -> new ArrayList<>())
                                .add(said.from());
                case STOP ->
                        stops.computeIfAbsent(said.from(), _ -> new TreeMap<>())
                                .put(
                                        Integer.valueOf(
                                                said.fields().getOrDefault(Field.NUMBER, "0")),
                                        new Stop(
                                                said.to(),
                                                said.fields().getOrDefault(Field.MODE, "")));
                default -> {
                    // no part of a journey
                }
            }
        }
        List<Way> ways = new ArrayList<>();
        routes.forEach((journey, route) ->
                ways.add(
                        new Way(
                                travellers.getOrDefault(journey, List.of()),
                                List.copyOf(stops.getOrDefault(route, new TreeMap<>()).values()))));
        return List.copyOf(ways);
    }
}
