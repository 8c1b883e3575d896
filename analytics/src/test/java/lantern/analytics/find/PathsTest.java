package lantern.analytics.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import lantern.analytics.TestNetworks;
import lantern.model.entity.EntityId;
import lantern.model.entity.Standing;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.TieKind;
import lantern.model.network.Network;
import lantern.model.network.NetworkBuilder;
import lantern.model.network.Networks;
import lantern.model.report.Strength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathsTest {

    @Test
    void theShortestComesFirstAndNoneLoops() {
        Network network = Networks.drawn("a-b", "b-z", "a-c", "c-d", "d-z", "b-c", "x-y");
        assertThat(between(network, 5))
                .startsWith("a b z")
                .endsWith("a b c d z")
                .containsExactlyInAnyOrder("a b z", "a c d z", "a c b z", "a b c d z");
        assertThat(between(network, 1)).containsExactly("a b z");
    }

    /**
     * Two tentative steps are as long as three firm ones, and longer than two that are unconfirmed.
     */
    @Test
    void aWeakTieIsALongerStep() {
        var builder = new NetworkBuilder();
        for (String name : List.of("a", "firm", "weak", "z")) {
            builder.node(new EntityId(name), EntityKind.PERSON, "", Standing.NEUTRAL);
        }
        tie(builder, "a", "weak", Strength.TENTATIVE);
        tie(builder, "weak", "z", Strength.CONFIRMED);
        tie(builder, "a", "firm", Strength.UNCONFIRMED);
        tie(builder, "firm", "z", Strength.CONFIRMED);
        List<Paths.Path> paths =
                Paths.between(builder.build(), new EntityId("a"), new EntityId("z"), 3);
        assertThat(paths)
                .extracting(Paths.Path::weakest)
                .containsExactly(Strength.UNCONFIRMED, Strength.TENTATIVE);
    }

    @Test
    void aTownIsNoWayUnlessItIsAnEnd() {
        Network network =
                new TestNetworks()
                        .people("a", "z")
                        .thing("town", EntityKind.PLACE, "GB")
                        .ties(TieKind.LIVES_AT, "a-town", "z-town")
                        .build();
        assertThat(between(network, 3)).isEmpty();
        assertThat(Paths.between(network, new EntityId("a"), new EntityId("town"), 3)).hasSize(1);
    }

    @Test
    void whoIsNotThereOrIsTheOtherHasNoWay() {
        Network network = Networks.drawn("a-b");
        assertThat(between(network, 3)).isEmpty();
        assertThat(Paths.between(network, new EntityId("a"), new EntityId("a"), 3)).isEmpty();
        assertThatThrownBy(() -> between(network, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    /** The naive twin walks every way. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void noWayIsLeftOut(long seed) {
        Network network = TestNetworks.weighted(seed, 8, 0.35);
        EntityId from = new EntityId("p0");
        EntityId to = new EntityId("p7");
        List<Paths.Path> paths = Paths.between(network, from, to, 10_000);
        assertThat(paths)
                .hasSize(
                        ways(
                                network,
                                network.find(from).orElseThrow(),
                                network.find(to).orElseThrow(),
                                new boolean[network.size()]));
        assertThat(paths).doesNotHaveDuplicates();
        for (int at = 1; at < paths.size(); at++) {
            assertThat(paths.get(at).stops().size())
                    .isGreaterThanOrEqualTo(paths.get(at - 1).stops().size());
        }
    }

    private static int ways(Network network, int at, int to, boolean[] passed) {
        if (at == to) {
            return 1;
        }
        passed[at] = true;
        int ways = 0;
        for (int slot = network.first(at); slot < network.first(at + 1); slot++) {
            ways +=
                    passed[network.target(slot)]
                            ? 0
                            : ways(network, network.target(slot), to, passed);
        }
        passed[at] = false;
        return ways;
    }

    private static void tie(NetworkBuilder builder, String one, String other, Strength strength) {
        builder.tie(new EntityId(one), new EntityId(other), TieKind.MET, 1, strength);
    }

    private static List<String> between(Network network, int most) {
        return Paths.between(network, new EntityId("a"), new EntityId("z"), most).stream()
                .map(path -> String.join(" ", path.stops().stream().map(EntityId::value).toList()))
                .toList();
    }
}
