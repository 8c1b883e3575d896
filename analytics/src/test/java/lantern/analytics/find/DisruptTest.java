package lantern.analytics.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import lantern.analytics.TestNetworks;
import lantern.analytics.graph.Places;
import lantern.model.entity.EntityId;
import lantern.model.entity.Standing;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.TieKind;
import lantern.model.network.Finding;
import lantern.model.network.Finding.Plan;
import lantern.model.network.Finding.Ranked;
import lantern.model.network.Network;
import lantern.model.network.Networks;
import lantern.model.network.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisruptTest {

    private final Disrupt disrupt = new Disrupt();

    /**
     * a1, a2 and b know each other, m joins b to n, and n has three more. Without n and b one of
     * the 28 pairs of 8 stays: a1 and a2.
     */
    @Test
    void thePlanIsTheSetThatCutsMostAndNotTheMostTiedOneByOne() {
        Plan plan =
                answer(
                        Networks.drawn("a1-a2", "a2-b", "a1-b", "b-m", "m-n", "n-x", "n-y", "n-z"),
                        2);
        assertThat(plan.ranking())
                .extracting(ranked -> ranked.entity().value())
                .containsExactlyInAnyOrder("n", "b");
        assertThat(plan.summary().get("pairsCut")).isEqualTo(27.0 / 28, within(1e-12));
        assertThat(plan.summary()).containsEntry("everySetTried", 1.0);
        assertThat(plan.removals())
                .extracting(Finding.Removal::largestComponent)
                .containsExactly(4, 2);
        assertThat(plan.removals())
                .extracting(Finding.Removal::entity)
                .containsExactlyElementsOf(plan.ranking().stream().map(Ranked::entity).toList());
        assertThat(plan.ranking().getFirst().because())
                .isEqualTo(
                        "cuts 79 % of the pairs that were tied; the largest part left has 4"
                                + " things");
    }

    /** The middle of a star is followed by nobody: its rays have no other tie. */
    @Test
    void whenTheBestTiedContactTakesOverTheNetworkIsWholeAgain() {
        Plan plan = answer(Networks.drawn("m-a", "m-b", "m-c", "m-d"), 1);
        assertThat(plan.summary().get("pairsCut")).isEqualTo(1.0, within(1e-12));
        // a, b, c and d again: 6 of the 10 pairs there were.
        assertThat(plan.summary().get("pairsCutAfterTakeover")).isEqualTo(0.4, within(1e-12));
        assertThat(plan.summary().get("pairsCutByMostTied")).isEqualTo(1.0, within(1e-12));
        assertThat(plan.summary().get("pairsCutByChance")).isBetween(0.4, 0.9);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void noVictimAndNoChildIsInAPlan(long seed) {
        Network network = TestNetworks.mixed(seed, 60, 0.06);
        for (boolean peopleOnly : new boolean[] {true, false}) {
            Plan plan =
                    disrupt.answer(
                            network,
                            new Disrupt.Parameters(50, peopleOnly, Places.KEEP_ALL),
                            Progress.NONE);
            assertThat(plan.ranking()).isNotEmpty();
            for (Ranked ranked : plan.ranking()) {
                int node = network.find(ranked.entity()).orElseThrow();
                assertThat(network.isMinor(node)).isFalse();
                assertThat(network.standing(node)).isNotEqualTo(Standing.VICTIM);
                assertThat(peopleOnly && network.kind(node) != EntityKind.PERSON).isFalse();
            }
        }
    }

    /** Everything hangs on the victim: the plan is made of the others all the same. */
    @Test
    void aVictimWhoHoldsItTogetherIsNoTarget() {
        Network network =
                new TestNetworks()
                        .people("a", "b", "c")
                        .person("victim", Standing.VICTIM)
                        .met("a-victim", "b-victim", "c-victim")
                        .build();
        Plan plan = answer(network, 1);
        assertThat(plan.ranking())
                .extracting(Ranked::entity)
                .doesNotContain(new EntityId("victim"))
                .hasSize(1);
        assertThat(plan.scores()).doesNotContainKey(new EntityId("victim"));
    }

    @Test
    void withNobodyToRemoveThereIsNoPlan() {
        for (Network network : List.of(Networks.drawn(), Networks.drawn("a", "b"))) {
            assertThat(answer(network, 3).ranking()).isEmpty();
        }
        Network two =
                new TestNetworks()
                        .people("a")
                        .thing("phone", EntityKind.PHONE, "GB")
                        .ties(TieKind.USES, "a-phone")
                        .build();
        assertThat(answer(two, 3).ranking()).hasSize(1);
    }

    private Plan answer(Network network, int k) {
        return disrupt.answer(
                network, new Disrupt.Parameters(k, true, Places.LEAVE_OUT), Progress.NONE);
    }
}
