package lantern.analytics.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import lantern.analytics.TestNetworks;
import lantern.analytics.graph.CsrGraph;
import lantern.analytics.graph.Places;
import lantern.analytics.kernel.Betweenness;
import lantern.model.entity.EntityId;
import lantern.model.entity.Standing;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.TieKind;
import lantern.model.network.Finding.Ranked;
import lantern.model.network.Finding.Scores;
import lantern.model.network.Network;
import lantern.model.network.Networks;
import lantern.model.network.Progress;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrokersTest {

    private final Brokers brokers = new Brokers(2);

    /**
     * Two cliques of four, and a broker whom one of each knows: 4 · 4 pairs run through the broker,
     * of 8 · 7 / 2 pairs of others.
     */
    @Test
    void theBrokerBetweenTwoCliquesComesFirst() {
        var network = new TestNetworks().people("broker");
        for (String clique : List.of("a", "b")) {
            for (int i = 0; i < 4; i++) {
                network.people(clique + i);
                for (int j = 0; j < i; j++) {
                    network.met(clique + j + "-" + clique + i);
                }
            }
        }
        Scores scores = answer(network.met("a0-broker", "broker-b0").build());
        Ranked first = scores.ranking().getFirst();
        assertThat(first.entity()).isEqualTo(new EntityId("broker"));
        assertThat(first.score()).isEqualTo(16.0 / 28, within(1e-12));
        assertThat(first.because())
                .isEqualTo(
                        "on 57 % of the shortest paths between others; without this one the network"
                                + " falls into 2 parts with people");
        assertThat(scores.scores().get(new EntityId("broker")))
                .containsEntry("betweenness", 16.0)
                .containsEntry("degree", 2.0);
    }

    /** a - victim - b: the path is there, but only the two others may be scored. */
    @Test
    void aVictimCarriesPathsAndIsNeverScored() {
        Network network =
                new TestNetworks()
                        .people("a", "b", "c")
                        .person("victim", Standing.VICTIM)
                        .met("a-victim", "victim-b", "b-c")
                        .build();
        Scores scores = answer(network);
        assertThat(scores.scores()).doesNotContainKey(new EntityId("victim"));
        assertThat(scores.ranking()).extracting(Ranked::entity).containsExactly(new EntityId("b"));
    }

    /** a - child - b: not even a child who takes part. */
    @ParameterizedTest
    @EnumSource(Standing.class)
    void aChildCarriesPathsAndIsNeverScored(Standing standing) {
        Network network =
                new TestNetworks()
                        .people("a", "b", "c")
                        .child("child", standing)
                        .met("a-child", "child-b", "b-c")
                        .build();
        Scores scores = answer(network);
        assertThat(scores.scores()).doesNotContainKey(new EntityId("child"));
        assertThat(scores.ranking()).extracting(Ranked::entity).containsExactly(new EntityId("b"));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void noVictimOrChildIsEverRankedOrScored(long seed) {
        Network network = TestNetworks.mixed(seed, 60, 0.06);
        for (boolean peopleOnly : new boolean[] {true, false}) {
            var parameters = new Brokers.Parameters(true, 1_000, peopleOnly, Places.KEEP_ALL);
            Scores scores = brokers.answer(network, parameters, Progress.NONE);
            assertThat(scores.ranking()).isNotEmpty();
            for (int node = 0; node < network.size(); node++) {
                if (network.standing(node) == Standing.VICTIM || network.isMinor(node)) {
                    EntityId victim = network.id(node);
                    assertThat(scores.scores()).doesNotContainKey(victim);
                    assertThat(scores.ranking()).extracting(Ranked::entity).doesNotContain(victim);
                }
            }
        }
    }

    /** Everybody is in the city; only a and b share a phone. */
    @Test
    void aCityIsNotTheBroker() {
        var network = new TestNetworks().thing("city", EntityKind.PLACE, "GB");
        for (String person : List.of("a", "b", "c", "d")) {
            network.people(person).ties(TieKind.LIVES_AT, person + "-city");
        }
        Network built =
                network.thing("phone", EntityKind.PHONE, "GB")
                        .ties(TieKind.USES, "a-phone", "b-phone")
                        .build();
        var all = new Brokers.Parameters(false, 5, false, Places.LEAVE_OUT);
        assertThat(brokers.answer(built, all, Progress.NONE).ranking())
                .extracting(Ranked::entity)
                .containsExactly(new EntityId("phone"));
        assertThat(answer(built).ranking()).isEmpty();
        assertThat(answer(built).summary())
                .containsEntry("leftOut", 1.0)
                .containsEntry("nodes", 5.0);
    }

    @Test
    void emptyAndLonelyNetworksHaveNoBroker() {
        for (Network network :
                List.of(Networks.drawn(), Networks.drawn("a"), Networks.drawn("a", "b", "c"))) {
            Scores scores = answer(network);
            assertThat(scores.ranking()).isEmpty();
            assertThat(scores.scores()).hasSize(network.size());
            assertThat(scores.scores().values())
                    .allSatisfy(measures -> assertThat(measures).containsEntry("normalised", 0.0));
        }
    }

    @Test
    void theMiddleOfAStarHasOne() {
        Scores scores = answer(Networks.drawn("m-a", "m-b", "m-c", "m-d"));
        assertThat(scores.ranking()).hasSize(1);
        assertThat(scores.ranking().getFirst().score()).isEqualTo(1.0, within(1e-12));
    }

    /** 50 people are few enough for JGraphT; 90 are not, and give to the kernel. */
    @ParameterizedTest(name = "{0} people")
    @ValueSource(ints = {50, 90})
    void smallAndLargeNetworksAreMeasuredAlike(int size) {
        Network network = TestNetworks.weighted(11, size, 0.1);
        var weighted = new Brokers.Parameters(true, 5, true, Places.LEAVE_OUT);
        var oracle = new BetweennessCentrality<>(new CsrGraph(network, true), false).getScores();
        double[] kernel = new Betweenness(2).of(network, true, Progress.NONE);
        var scores = brokers.answer(network, weighted, Progress.NONE).scores();
        for (int node = 0; node < size; node++) {
            Map<String, Double> measures = scores.getOrDefault(network.id(node), Map.of());
            double score = measures.getOrDefault("betweenness", -1.0);
            assertThat(score).isEqualTo(oracle.get(node), within(1e-9));
            assertThat(score).isEqualTo(kernel[node], within(1e-9));
        }
    }

    @Test
    void threadsLeaveNoTrace() {
        Network network = TestNetworks.mixed(4, 120, 0.04);
        var parameters = Map.of("weighted", "true", "top", "100");
        assertThat(Analyses.answer(new Brokers(1), network, parameters, Progress.NONE))
                .isEqualTo(Analyses.answer(new Brokers(4), network, parameters, Progress.NONE));
    }

    @Test
    void equalsByNatureAreRankedById() {
        Scores scores = answer(Networks.drawn("a-b", "b-c", "c-d", "d-e", "e-f", "f-a"));
        assertThat(scores.ranking())
                .extracting(ranked -> ranked.entity().value())
                .containsExactly("a", "b", "c", "d", "e", "f");
    }

    private Scores answer(Network network) {
        return brokers.answer(network, brokers.defaults(), Progress.NONE);
    }
}
