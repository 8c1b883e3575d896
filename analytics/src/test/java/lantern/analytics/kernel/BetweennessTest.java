package lantern.analytics.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import lantern.analytics.TestNetworks;
import lantern.analytics.graph.CsrGraph;
import lantern.model.evidence.TieKind;
import lantern.model.network.Network;
import lantern.model.network.Networks;
import lantern.model.network.Progress;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.shortestpath.AllDirectedPaths;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BetweennessTest {

    private final Betweenness betweenness = new Betweenness(2);

    /** a - b - c - d: b lies between a and c, a and d; c between a and d, b and d. */
    @Test
    void theMiddleOfAChainCarriesThePairsOnItsTwoSides() {
        assertThat(betweenness.of(Networks.chain("a", "b", "c", "d"), false, Progress.NONE))
                .containsExactly(0, 2, 2, 0);
    }

    /** A square a - b - c - d - a: opposite corners have two ways, so each carries half a pair. */
    @Test
    void equallyShortPathsShareAPair() {
        Network square = Networks.drawn("a-b", "b-c", "c-d", "d-a");
        assertThat(betweenness.of(square, false, Progress.NONE)).containsExactly(.5, .5, .5, .5);
    }

    /** Six at the rim: 6 · 5 / 2 pairs run through the hub. */
    @Test
    void theHubOfAStarCarriesEveryPair() {
        Network star = Networks.drawn("hub-a", "hub-b", "hub-c", "hub-d", "hub-e", "hub-f");
        assertThat(betweenness.of(star, false, Progress.NONE))
                .containsExactly(0, 0, 0, 0, 0, 0, 15);
    }

    /** a - c by one statement is 1 long; a - b - c by three each is 1/3 + 1/3. */
    @Test
    void strongTiesAreShortRoads() {
        Network triangle =
                new TestNetworks()
                        .people("a", "b", "c")
                        .tie(TieKind.CALLED, "a-c", 1)
                        .tie(TieKind.CALLED, "a-b", 3)
                        .tie(TieKind.CALLED, "b-c", 3)
                        .build();
        assertThat(betweenness.of(triangle, true, Progress.NONE)).containsExactly(0, 1, 0);
        assertThat(betweenness.of(triangle, false, Progress.NONE)).containsExactly(0, 0, 0);
    }

    /**
     * 1/2 + 1/3 + 1/6 on one side, 1/6 + 1/3 + 1/2 on the other, both 1 long: as fractions the sums
     * differ in the last bit, and one of the two ways would be lost.
     */
    @Test
    void waysOfTheSameLengthAreEqualInWhateverOrderTheyAreAddedUp() {
        Network ring =
                new TestNetworks()
                        .people("a", "b", "c", "x", "y", "z")
                        .tie(TieKind.CALLED, "a-b", 2)
                        .tie(TieKind.CALLED, "b-c", 3)
                        .tie(TieKind.CALLED, "c-z", 6)
                        .tie(TieKind.CALLED, "a-x", 6)
                        .tie(TieKind.CALLED, "x-y", 3)
                        .tie(TieKind.CALLED, "y-z", 2)
                        .build();
        double[] scores = betweenness.of(ring, true, Progress.NONE);
        assertThat(scores[ring.find(new lantern.model.entity.EntityId("c")).getAsInt()])
                .isEqualTo(scores[ring.find(new lantern.model.entity.EntityId("x")).getAsInt()]);
    }

    @Test
    void nothingLiesBetweenWhereThereIsNothing() {
        assertThat(betweenness.of(Networks.drawn(), true, Progress.NONE)).isEmpty();
        assertThat(betweenness.of(Networks.drawn("a"), true, Progress.NONE)).containsExactly(0);
        assertThat(betweenness.of(Networks.drawn("a", "b"), false, Progress.NONE))
                .containsExactly(0, 0);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void agreesWithJGraphTByHopsAndByRoads(long seed) {
        Network network = TestNetworks.weighted(seed, 50, 0.07);
        for (boolean weighted : new boolean[] {false, true}) {
            double[] scores = betweenness.of(network, weighted, Progress.NONE);
            var oracle =
                    new BetweennessCentrality<>(new CsrGraph(network, weighted), false).getScores();
            for (int node = 0; node < network.size(); node++) {
                assertThat(scores[node]).isEqualTo(oracle.get(node), within(1e-9));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void oneTwoOrFourThreadsGiveTheSameBits(long seed) {
        Network network = TestNetworks.weighted(seed, 150, 0.05);
        double[] one = new Betweenness(1).of(network, true, Progress.NONE);
        assertThat(new Betweenness(2).of(network, true, Progress.NONE)).isEqualTo(one);
        assertThat(new Betweenness(4).of(network, true, Progress.NONE)).isEqualTo(one);
    }

    @Test
    void stopsWhenToldTo() {
        Network network = Networks.random(1, 300, 0.05);
        assertThatThrownBy(() -> betweenness.of(network, false, _ -> false))
                .isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> betweenness.of(network, false, share -> share < 0.5))
                .isInstanceOf(CancellationException.class);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void betweenTwoGroupsAgreesWithCountingEveryPath(long seed) {
        Network network = Networks.random(seed, 14, 0.2);
        int[] sources = {0, 1, 2, 3};
        boolean[] targets = new boolean[14];
        Arrays.fill(targets, 9, 14, true);
        boolean[] deadEnds = new boolean[14];
        deadEnds[9] = true;
        deadEnds[6] = true;
        double[] expected = new double[14];
        long pairs = 0;
        for (int source : sources) {
            for (int target = 9; target < 14; target++) {
                List<List<Integer>> ways = shortest(network, source, target, deadEnds);
                pairs += ways.isEmpty() ? 0 : 1;
                for (List<Integer> way : ways) {
                    way.subList(1, way.size() - 1)
                            .forEach(node -> expected[node] += 1.0 / ways.size());
                }
            }
        }
        var carried = betweenness.between(network, sources, targets, deadEnds, Progress.NONE);
        assertThat(carried.pairs()).isEqualTo(pairs);
        assertThat(carried.through()).containsExactly(expected, within(1e-9));
    }

    private static List<List<Integer>> shortest(
            Network network, int source, int target, boolean[] deadEnds) {
        var passable =
                new org.jgrapht.graph.AsSubgraph<>(
                        new CsrGraph(network, false),
                        java.util.stream.IntStream.range(0, network.size())
                                .filter(node -> !deadEnds[node] || node == source || node == target)
                                .boxed()
                                .collect(java.util.stream.Collectors.toSet()));
        var directed =
                new org.jgrapht.graph.SimpleDirectedGraph<Integer, Integer>(null, null, false);
        passable.vertexSet().forEach(directed::addVertex);
        for (int edge : passable.edgeSet()) {
            directed.addEdge(network.a(edge), network.b(edge), 2 * edge);
            directed.addEdge(network.b(edge), network.a(edge), 2 * edge + 1);
        }
        List<List<Integer>> all =
                new AllDirectedPaths<>(directed)
                        .getAllPaths(source, target, true, null).stream()
                                .map(GraphPath::getVertexList)
                                .toList();
        int least = all.stream().mapToInt(List::size).min().orElse(0);
        return all.stream().filter(way -> way.size() == least).toList();
    }
}
