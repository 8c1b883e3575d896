package lantern.analytics.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import lantern.analytics.TestNetworks;
import lantern.analytics.graph.CsrGraph;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.TieKind;
import lantern.model.network.Network;
import lantern.model.network.Networks;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CutPointsTest {

    /** a - b - c and b - d: without b three are alone. The phone beside b is nobody. */
    @Test
    void partsWithoutPeopleDoNotCount() {
        Network network =
                new TestNetworks()
                        .people("a", "b", "c", "d")
                        .thing("phone", EntityKind.PHONE, "")
                        .met("a-b", "b-c", "b-d")
                        .ties(TieKind.USES, "b-phone")
                        .build();
        var cutPoints = new CutPoints(network);
        assertThat(cutPoints.count()).isEqualTo(1);
        assertThat(cutPoints.contains(1)).isTrue();
        assertThat(cutPoints.partsWithPeople(1)).isEqualTo(3);
        assertThat(cutPoints.partsWithPeople(0)).isEqualTo(1);
    }

    @Test
    void anEmptyNetworkAndALonelyPersonHaveNone() {
        assertThat(new CutPoints(Networks.drawn()).count()).isZero();
        var lonely = new CutPoints(Networks.drawn("a"));
        assertThat(lonely.count()).isZero();
        assertThat(lonely.partsWithPeople(0)).isZero();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void takingACutPointAwayLeavesMoreParts(long seed) {
        Network network = Networks.random(seed, 60, 0.035);
        var cutPoints = new CutPoints(network);
        for (int node = 0; node < network.size(); node++) {
            int out = node;
            int change =
                    parts(network.only(other -> other != out))
                            - parts(network)
                            + (network.degree(node) == 0 ? 1 : 0);
            assertThat(cutPoints.contains(node)).isEqualTo(change > 0);
            if (network.degree(node) > 0) {
                assertThat(cutPoints.partsWithPeople(node)).isEqualTo(change + 1);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void agreesWithJGraphT(long seed) {
        Network network = Networks.random(seed, 200, 0.01);
        var cutPoints = new CutPoints(network);
        var oracle = new BiconnectivityInspector<>(new CsrGraph(network, false)).getCutpoints();
        for (int node = 0; node < network.size(); node++) {
            assertThat(cutPoints.contains(node)).isEqualTo(oracle.contains(node));
        }
        assertThat(cutPoints.count()).isEqualTo(oracle.size()).isPositive();
    }

    /** JGraphT's recursion ends at some ten thousand. */
    @Test
    void aChainOfThirtyThousandDoesNotRunOutOfStack() {
        String[] names = new String[30_000];
        java.util.Arrays.setAll(names, i -> "p" + (100_000 + i));
        assertThat(new CutPoints(Networks.chain(names)).count()).isEqualTo(29_998);
    }

    private static int parts(Network network) {
        return new ConnectivityInspector<>(new CsrGraph(network, false)).connectedSets().size();
    }
}
