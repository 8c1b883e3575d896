package lantern.analytics.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import lantern.analytics.TestNetworks;
import lantern.model.entity.EntityId;
import lantern.model.entity.Standing;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.TieKind;
import lantern.model.network.Finding.Crossing;
import lantern.model.network.Finding.Crossings;
import lantern.model.network.Finding.Ranked;
import lantern.model.network.Network;
import lantern.model.network.Networks;
import lantern.model.network.Progress;
import lantern.model.network.Travel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OverseasTest {

    private final Overseas overseas = new Overseas(2);

    /**
     * Home: h1, h2, h3 of Hull know each other. Abroad: r1, r2 of Cluj. Between: go, of no known
     * country, knows h1 and r1. A second cell, k1 and k2, knows nobody abroad.
     */
    private static TestNetworks planted() {
        return new TestNetworks()
                .thing("hull", EntityKind.PLACE, "GB")
                .thing("cluj", EntityKind.PLACE, "RO")
                .people("h1", "h2", "h3", "k1", "k2", "r1", "r2", "go")
                .ties(TieKind.LIVES_AT, "h1-hull", "h2-hull", "h3-hull", "k1-hull", "k2-hull")
                .ties(TieKind.LIVES_AT, "r1-cluj", "r2-cluj")
                .met("h1-h2", "h2-h3", "h3-h1", "k1-k2", "r1-r2", "h1-go", "go-r1");
    }

    @Test
    void theOneBetweenTheSidesCarriesEveryPair() {
        Crossings found = answer(planted().build());
        Crossing crossing = found.crossings().getFirst();
        assertThat(found.crossings()).hasSize(1);
        assertThat(crossing.country()).isEqualTo("RO");
        assertThat(crossing.people()).containsExactly(new EntityId("go"), new EntityId("h1"));
        assertThat(crossing.far()).containsExactly(new EntityId("r1"));
        assertThat(found.cells().get(crossing.cell() - 1).members())
                .containsExactly(ids("go", "h1", "h2", "h3"));
        assertThat(found.cells()).hasSize(2);
    }

    /**
     * Three at home, and r1, r2 and Cluj abroad, make nine pairs; all run through go. r1 carries
     * the pairs with r2 and with Cluj, six, and is the end of h1's bridge to it: seven. h1 carries
     * the six pairs of h2 and h3, and is an end of two bridges, to r1 and to Cluj: eight.
     */
    @Test
    void theRankingCountsPairs() {
        Crossings found = answer(planted().build());
        assertThat(found.summary()).containsEntry("pairs", 9.0);
        assertThat(found.ranking())
                .extracting(ranked -> ranked.entity().value())
                .containsExactly("go", "h1", "r1");
        assertThat(found.ranking().get(0).score()).isEqualTo(9, within(1e-9));
        assertThat(found.ranking().get(1).score()).isEqualTo(7, within(1e-9));
        assertThat(found.ranking().get(2).score()).isEqualTo(7, within(1e-9));
        assertThat(found.ranking().get(0).because())
                .isEqualTo("joins 100 % of the pairs of a thing at home and one abroad");
        assertThat(found.ranking().get(1).because()).endsWith("an end of 1 bridge itself");
    }

    /** The same, but go is a victim: still the way across, and in no list. */
    @Test
    void aVictimWhoCrossesIsNowhereNamed() {
        Network network = planted().person("go", Standing.VICTIM).build();
        Crossings found = answer(network);
        assertThat(found.toString()).contains("r1");
        assertThat(found.crossings().toString()).doesNotContain("value=go]");
        assertThat(found.ranking().toString()).doesNotContain("value=go]");
        assertThat(found.scores()).doesNotContainKey(new EntityId("go"));
        assertThat(found.cells())
                .allSatisfy(cell -> assertThat(cell.key()).doesNotContain(new EntityId("go")));
    }

    /** The same with a child, whatever else they are known as. */
    @ParameterizedTest
    @EnumSource(Standing.class)
    void aChildWhoCrossesIsNowhereNamed(Standing standing) {
        Crossings found = answer(planted().child("go", standing).build());
        assertThat(found.toString()).contains("r1");
        assertThat(found.crossings().toString()).doesNotContain("value=go]");
        assertThat(found.ranking().toString()).doesNotContain("value=go]");
        assertThat(found.scores()).doesNotContainKey(new EntityId("go"));
        assertThat(found.cells())
                .allSatisfy(cell -> assertThat(cell.key()).doesNotContain(new EntityId("go")));
    }

    @Test
    void phonesAndRoutesThatCrossAreListed() {
        Network network =
                planted()
                        .thing("rophone", EntityKind.PHONE, "RO")
                        .thing("trip", EntityKind.JOURNEY, "")
                        .thing("road", EntityKind.ROUTE, "")
                        .ties(TieKind.USES, "k1-rophone")
                        .ties(TieKind.LIVES_AT, "k1-hull")
                        .ties(TieKind.TRAVELLED, "k2-trip")
                        .ties(TieKind.ALONG, "trip-road")
                        .builder()
                        .travel(
                                new Travel(
                                        new EntityId("trip"),
                                        new EntityId("road"),
                                        List.of(new EntityId("k2")),
                                        List.of(new EntityId("cluj"), new EntityId("hull")),
                                        List.of("RO", "GB")))
                        .build();
        Crossings found = answer(network);
        Crossing second = found.crossings().get(1);
        assertThat(second.phones()).containsExactly(new EntityId("rophone"));
        assertThat(second.routes()).containsExactly(new EntityId("road"));
        assertThat(second.people()).containsExactly(ids("k1", "k2"));
        assertThat(second.far()).containsExactly(ids("cluj", "rophone"));
    }

    /** Everybody passes through one town abroad: it ends paths and joins nobody. */
    @Test
    void aPlaceJoinsNobody() {
        Network network =
                planted()
                        .people("x", "y")
                        .ties(TieKind.SEEN_AT, "k1-cluj", "x-cluj", "y-cluj")
                        .build();
        Crossings found = answer(network);
        assertThat(found.scores()).doesNotContainKey(new EntityId("cluj"));
        assertThat(found.ranking().getFirst().entity()).isEqualTo(new EntityId("go"));
    }

    @Test
    void anotherHomeTurnsTheQuestionAround() {
        var parameters = Map.of("home", "ro");
        var found =
                (Crossings) Analyses.answer(overseas, planted().build(), parameters, Progress.NONE);
        assertThat(found.crossings()).extracting(Crossing::country).containsExactly("GB");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void noVictimOrChildIsListedAndThreadsLeaveNoTrace(long seed) {
        Network network = TestNetworks.mixed(seed, 70, 0.05);
        Crossings found = answer(network);
        assertThat(found.crossings()).isNotEmpty();
        for (int node = 0; node < network.size(); node++) {
            if (network.standing(node) == Standing.VICTIM || network.isMinor(node)) {
                EntityId victim = network.id(node);
                assertThat(found.ranking()).extracting(Ranked::entity).doesNotContain(victim);
                assertThat(found.scores()).doesNotContainKey(victim);
                assertThat(found.cells())
                        .allSatisfy(cell -> assertThat(cell.key()).doesNotContain(victim));
                assertThat(found.crossings())
                        .allSatisfy(c -> assertThat(c.people()).doesNotContain(victim))
                        .allSatisfy(c -> assertThat(c.far()).doesNotContain(victim));
            }
        }
        var one = new Overseas(1);
        assertThat(one.answer(network, one.defaults(), Progress.NONE)).isEqualTo(found);
        var four = new Overseas(4);
        assertThat(four.answer(network, four.defaults(), Progress.NONE)).isEqualTo(found);
    }

    @Test
    void withoutABorderNothingCrosses() {
        for (Network network :
                List.of(Networks.drawn(), Networks.drawn("a"), Networks.drawn("a-b", "b-c"))) {
            Crossings found = answer(network);
            assertThat(found.crossings()).isEmpty();
            assertThat(found.ranking()).isEmpty();
            assertThat(found.cells()).isEmpty();
        }
    }

    private Crossings answer(Network network) {
        return overseas.answer(network, overseas.defaults(), Progress.NONE);
    }

    private static EntityId[] ids(String... ids) {
        return Arrays.stream(ids).map(EntityId::new).toArray(EntityId[]::new);
    }
}
