package lantern.analytics.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import lantern.analytics.TestNetworks;
import lantern.analytics.graph.Legs;
import lantern.model.entity.EntityId;
import lantern.model.evidence.EntityKind;
import lantern.model.network.Finding.Scores;
import lantern.model.network.Network;
import lantern.model.network.Progress;
import lantern.model.network.Travel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {

    private final Routes routes = new Routes();

    /** Two ways through Calais and one through Rotterdam; who goes by Lille may go round Calais. */
    @Test
    void whereMostPassComesFirstAndDetoursAreCounted() {
        Scores scores =
                answer(
                        "",
                        "GB",
                        journey("Hanoi/VN", "Lille/FR", "Calais/FR", "Dover/GB"),
                        journey("Hanoi/VN", "Calais/FR", "Dover/GB", "London/GB"),
                        journey("Lille/FR", "Rotterdam/NL", "Hull/GB"),
                        journey("Hull/GB", "Paris/FR"));
        assertThat(scores.ranking())
                .extracting(ranked -> ranked.entity().value(), ranked -> ranked.because())
                .containsExactly(
                        tuple(
                                "Calais",
                                "on 2 of 3 journeys; 2 have no other known way; a choke point"),
                        tuple(
                                "Rotterdam",
                                "on 1 of 3 journeys; 1 has no other known way; a choke point"),
                        tuple("Lille", "on 1 of 3 journeys; 0 have no other known way"));
        assertThat(scores.ranking().getFirst().score()).isEqualTo(2.0 / 3, within(1e-12));
        assertThat(scores.summary())
                .containsEntry("journeys", 4.0)
                .containsEntry("fromSourceToDestination", 3.0)
                .containsEntry("chokePoints", 2.0);
    }

    /** Only the part from the source on counts. */
    @Test
    void whatLiesBeforeTheSourceAndBehindTheDestinationIsNotOnTheWay() {
        Scores scores =
                answer(
                        "AL",
                        "GB",
                        journey("Pristina/XK", "Tirana/AL", "Bari/IT", "Dover/GB", "Leeds/GB"));
        assertThat(scores.ranking())
                .extracting(ranked -> ranked.entity().value())
                .containsExactly("Bari");
    }

    @Test
    void aStraightJourneyLeavesNoChokePoint() {
        Scores scores =
                answer(
                        "",
                        "GB",
                        journey("Lyon/FR", "Dover/GB"),
                        journey("Lyon/FR", "Ghent/BE", "Dover/GB"));
        assertThat(scores.summary())
                .containsEntry("chokePoints", 0.0)
                .containsEntry("straight", 1.0);
    }

    @Test
    void withoutJourneysNothingIsFound() {
        assertThat(answer("", "GB").ranking()).isEmpty();
        assertThat(answer("RO", "GB", journey("Lyon/FR", "Dover/GB")).ranking()).isEmpty();
        assertThatThrownBy(() -> new Routes.Parameters("", "England", 5))
                .hasMessage("a country is two letters, like GB, or empty: ENGLAND");
    }

    /** The naive twin tries every set of places. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void noFewerPlacesCutEveryWay(long seed) {
        Random random = new Random(seed);
        List<Travel> travels = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            List<String> stops = new ArrayList<>(List.of("start/VN"));
            for (int stop = 0; stop < 2 + random.nextInt(2); stop++) {
                stops.add("p" + random.nextInt(7) + "/FR");
            }
            stops.add("end/GB");
            travels.add(journey(stops.toArray(String[]::new)));
        }
        Legs legs = Legs.of(travels);
        EntityId start = new EntityId("start");
        EntityId end = new EntityId("end");
        Set<EntityId> cut = legs.cut(List.of(start), List.of(end));
        assertThat(isCut(travels, cut)).isTrue();
        for (int set = 0; set < 1 << 7; set++) {
            if (Integer.bitCount(set) < cut.size()) {
                Set<EntityId> fewer = new HashSet<>();
                for (int place = 0; place < 7; place++) {
                    if (((set >> place) & 1) == 1) {
                        fewer.add(new EntityId("p" + place));
                    }
                }
                assertThat(isCut(travels, fewer)).isFalse();
            }
        }
    }

    private static boolean isCut(List<Travel> travels, Set<EntityId> cut) {
        Set<EntityId> reached = new HashSet<>(Set.of(new EntityId("start")));
        for (int round = 0; round < 20; round++) {
            for (Travel travel : travels) {
                for (int stop = 0; stop + 1 < travel.stops().size(); stop++) {
                    EntityId next = travel.stops().get(stop + 1);
                    if (reached.contains(travel.stops().get(stop)) && !cut.contains(next)) {
                        reached.add(next);
                    }
                }
            }
        }
        return !reached.contains(new EntityId("end"));
    }

    private int journeys;

    private Travel journey(String... stops) {
        journeys++;
        return new Travel(
                new EntityId("journey" + journeys),
                new EntityId("route" + journeys),
                List.of(),
                List.of(stops).stream()
                        .map(stop -> new EntityId(stop.substring(0, stop.indexOf('/'))))
                        .toList(),
                List.of(stops).stream()
                        .map(stop -> stop.substring(stop.indexOf('/') + 1))
                        .toList());
    }

    private Scores answer(String from, String to, Travel... travels) {
        var network = new TestNetworks();
        for (Travel travel : travels) {
            network.thing(travel.journey().value(), EntityKind.JOURNEY, "");
            network.builder().travel(travel);
        }
        Network built = network.build();
        return routes.answer(built, new Routes.Parameters(from, to, 25), Progress.NONE);
    }
}
