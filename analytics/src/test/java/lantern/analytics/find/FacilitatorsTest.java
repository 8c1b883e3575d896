package lantern.analytics.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import lantern.analytics.TestNetworks;
import lantern.model.entity.EntityId;
import lantern.model.entity.Standing;
import lantern.model.network.Finding.Ranked;
import lantern.model.network.Finding.Scores;
import lantern.model.network.Network;
import lantern.model.network.Networks;
import lantern.model.network.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FacilitatorsTest {

    private final Facilitators facilitators = new Facilitators(2);

    @Test
    void theMiddleOfAStarIsFirstByAll() {
        Scores scores = answer(Networks.drawn("m-a", "m-b", "m-c", "m-d"));
        Ranked first = scores.ranking().getFirst();
        assertThat(first.entity()).isEqualTo(new EntityId("m"));
        assertThat(first.score()).isEqualTo(1.0, within(1e-12));
        assertThat(first.because())
                .isEqualTo(
                        "1st by paths, nearness, standing and brokerage; without this one the"
                                + " network falls into 4 parts with people");
        // The four rays are equal: each stands above half of the three others, and below the
        // middle.
        assertThat(scores.ranking().getLast().score()).isEqualTo(1.5 / 4, within(1e-12));
        assertThat(scores.summary().get("people")).isEqualTo(5.0);
    }

    /** The one who joins two cliques has few ties and most paths. */
    @Test
    void whereTheMeasuresDisagreeTheReasonSaysSo() {
        var network = new TestNetworks().people("go");
        for (String clique : List.of("a", "b")) {
            for (int i = 0; i < 7; i++) {
                network.people(clique + i);
                for (int j = 0; j < i; j++) {
                    network.met(clique + j + "-" + clique + i);
                }
            }
        }
        Scores scores = answer(network.met("a0-go", "go-b0").build());
        Ranked between =
                scores.ranking().stream()
                        .filter(ranked -> ranked.entity().value().equals("go"))
                        .findFirst()
                        .orElseThrow();
        assertThat(between.because())
                .startsWith("1st by paths")
                .containsPattern("15th by [a-z ]*standing")
                .contains("; the measures disagree");
        assertThat(scores.summary().get("agreement")).isBetween(0.0, 1.0);
    }

    @Test
    void rankingsThatAgreeHaveAnAgreementOfOne() {
        Scores pair = answer(Networks.drawn("a"));
        assertThat(pair.ranking()).isEmpty();
        assertThat(pair.summary()).containsEntry("agreement", 1.0);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void noVictimOrChildIsEverRankedOrScored(long seed) {
        Network network = TestNetworks.mixed(seed, 60, 0.06);
        Scores scores = answer(network);
        assertThat(scores.ranking()).isNotEmpty();
        for (int node = 0; node < network.size(); node++) {
            if (network.standing(node) == Standing.VICTIM || network.isMinor(node)) {
                assertThat(scores.scores()).doesNotContainKey(network.id(node));
            }
        }
        assertThat(scores.ranking())
                .allSatisfy(ranked -> assertThat(scores.scores()).containsKey(ranked.entity()));
    }

    /** Burt's effective size of a corner of a triangle with one more contact: 3 - 2 · 1 / 3. */
    @Test
    void brokerageIsEffectiveSize() {
        Scores scores = answer(Networks.drawn("a-b", "b-c", "a-c", "a-d"));
        Map<String, Double> corner = scores.scores().getOrDefault(new EntityId("a"), Map.of());
        assertThat(corner.get("brokerage")).isEqualTo(3 - 2.0 / 3, within(1e-12));
        assertThat(corner).containsEntry("degreePerson", 3.0);
    }

    @Test
    void threadsLeaveNoTrace() {
        Network network = TestNetworks.mixed(4, 120, 0.04);
        var parameters = Map.of("top", "100");
        assertThat(Analyses.answer(new Facilitators(1), network, parameters, Progress.NONE))
                .isEqualTo(
                        Analyses.answer(new Facilitators(4), network, parameters, Progress.NONE));
    }

    private Scores answer(Network network) {
        return facilitators.answer(network, facilitators.defaults(), Progress.NONE);
    }
}
