package lantern.analytics.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import lantern.analytics.TestNetworks;
import lantern.model.network.Network;
import lantern.model.network.Networks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BridgesTest {

    /** a - m - x, a - n - x, a - b - y with b on a's own side: two ways to x, none to y. */
    @Test
    void everyShortestWayThroughNoMansLandCounts() {
        Network network = Networks.drawn("a-m", "m-x", "a-n", "n-x", "a-b", "b-y");
        boolean[] other = flags(network, "xy");
        boolean[] between = flags(network, "mn");
        assertThat(new Bridges(network, other, between, 3).from(0))
                .containsExactly(new Bridges.Bridge(4, List.of(2, 3)));
        assertThat(new Bridges(network, other, between, 1).from(0)).isEmpty();
    }

    private static boolean[] flags(Network network, String names) {
        boolean[] flags = new boolean[network.size()];
        for (int node = 0; node < flags.length; node++) {
            flags[node] = names.contains(network.id(node).value());
        }
        return flags;
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void agreesWithTryingEveryWay(long seed) {
        Network network = Networks.random(seed, 25, 0.12);
        var random = TestNetworks.generator(seed);
        boolean[] other = new boolean[25];
        boolean[] between = new boolean[25];
        for (int node = 1; node < 25; node++) {
            int side = random.nextInt(3);
            other[node] = side == 0;
            between[node] = side == 1;
        }
        var bridges = new Bridges(network, other, between, 3);
        List<Bridges.Bridge> expected = new ArrayList<>();
        for (int end = 1; end < 25; end++) {
            List<List<Integer>> ways = other[end] ? ways(network, between, end) : List.of();
            if (!ways.isEmpty()) {
                int least = ways.stream().mapToInt(List::size).min().orElseThrow();
                var through = new TreeSet<Integer>();
                ways.stream().filter(way -> way.size() == least).forEach(through::addAll);
                expected.add(new Bridges.Bridge(end, List.copyOf(through)));
            }
        }
        assertThat(bridges.from(0)).isEqualTo(expected);
        assertThat(bridges.from(0)).as("again").isEqualTo(expected);
    }

    /** What lies on each way of at most three ties from node 0. */
    private static List<List<Integer>> ways(Network network, boolean[] between, int end) {
        List<List<Integer>> ways = new ArrayList<>();
        if (tied(network, 0, end)) {
            ways.add(List.of());
        }
        for (int m = 0; m < network.size(); m++) {
            if (between[m] && tied(network, 0, m)) {
                if (tied(network, m, end)) {
                    ways.add(List.of(m));
                }
                for (int n = 0; n < network.size(); n++) {
                    if (between[n] && n != m && tied(network, m, n) && tied(network, n, end)) {
                        ways.add(List.of(m, n));
                    }
                }
            }
        }
        return ways;
    }

    private static boolean tied(Network network, int a, int b) {
        for (int slot = network.first(a); slot < network.first(a + 1); slot++) {
            if (network.target(slot) == b) {
                return true;
            }
        }
        return false;
    }
}
