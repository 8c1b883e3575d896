package lantern.analytics.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import lantern.model.network.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DismantlingTest {

    private static Dismantling of(Graph graph) {
        return new Dismantling(graph, 1, Progress.NONE);
    }

    /** Without its hub a star is leaves: R is 1/5 of 1/5. */
    @Test
    void aStarFallsApartWithItsHub() {
        Graph star = Drawn.star(4);
        for (int[] order :
                new int[][] {
                    of(star).byDegree(),
                    of(star).byBetweenness(),
                    of(star).byCore(),
                    of(star).best()
                }) {
            assertThat(order).containsExactly(0);
        }
        int[] curve = Removals.curve(star, new int[] {0});
        assertThat(curve).containsExactly(1);
        assertThat(Removals.robustness(5, curve)).isCloseTo(0.04, within(1e-12));
    }

    /** 0-1-2-3-4-5-6: the middle first, then the middles of the halves. */
    @Test
    void aChainIsBrokenInTheMiddle() {
        Graph chain = Drawn.graph(7, "0-1", "1-2", "2-3", "3-4", "4-5", "5-6");
        assertThat(of(chain).byCore()).startsWith(3).hasSize(3);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5})
    void theCurveIsTheLargestComponentAfterEachRemoval(long seed) {
        Graph graph = Drawn.random(seed, 50, 90, false, false);
        for (int[] order :
                new int[][] {
                    of(graph).byDegree(),
                    of(graph).byBetweenness(),
                    of(graph).byCollectiveInfluence(2),
                    of(graph).byCore(),
                    of(graph).best()
                }) {
            assertThat(Arrays.stream(order).distinct().count()).isEqualTo(order.length);
            int[] curve = Removals.curve(graph, order);
            boolean[] gone = new boolean[50];
            for (int at = 0; at < order.length; at++) {
                gone[order[at]] = true;
                assertThat(curve[at]).isEqualTo(largest(graph, gone));
            }
            assertThat(curve[order.length - 1]).isEqualTo(1);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5})
    void theBestIsNoWorseThanAnyOther(long seed) {
        Graph graph = Drawn.random(seed, 60, 140, false, false);
        double best = r(graph, of(graph).best());
        assertThat(best)
                .isLessThanOrEqualTo(r(graph, of(graph).byDegree()))
                .isLessThanOrEqualTo(r(graph, of(graph).byCollectiveInfluence(2)))
                .isLessThanOrEqualTo(r(graph, of(graph).byCore()));
    }

    private static double r(Graph graph, int[] order) {
        return Removals.robustness(graph.size(), Removals.curve(graph, order));
    }

    private static int largest(Graph graph, boolean[] gone) {
        int[] sizes = new int[graph.size()];
        int[] labels = IntStream.range(0, graph.size()).toArray();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int node = 0; node < graph.size(); node++) {
                for (int other : graph.neighbours(node)) {
                    if (!gone[node] && !gone[other] && labels[other] < labels[node]) {
                        labels[node] = labels[other];
                        changed = true;
                    }
                }
            }
        }
        for (int node = 0; node < graph.size(); node++) {
            sizes[labels[node]] += gone[node] ? 0 : 1;
        }
        return Arrays.stream(sizes).max().orElse(0);
    }

    /** Two stars tied at their hubs: without both hubs nobody is joined. */
    @Test
    void keyPlayersAreTheHubsOfTwoStars() {
        Graph graph = Drawn.graph(8, "0-1", "0-2", "0-3", "4-5", "4-6", "4-7", "0-4");
        var players = new KeyPlayers(graph, 2, Progress.NONE);
        assertThat(players.find()).containsExactly(0, 4);
        assertThat(KeyPlayers.fragmentation(graph, new int[] {0, 4})).isEqualTo(1);
        assertThat(KeyPlayers.fragmentation(graph, new int[0])).isZero();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void keyPlayersAreTheBestOfAllSets(long seed) {
        Graph graph = Drawn.random(seed, 16, 26, false, false);
        double best = 0;
        for (int a = 0; a < 16; a++) {
            for (int b = a + 1; b < 16; b++) {
                for (int c = b + 1; c < 16; c++) {
                    best = Math.max(best, KeyPlayers.fragmentation(graph, new int[] {a, b, c}));
                }
            }
        }
        int[] chosen = new KeyPlayers(graph, 3, Progress.NONE).find();
        assertThat(KeyPlayers.fragmentation(graph, chosen)).isCloseTo(best, within(1e-12));
    }

    /**
     * Of those who may be chosen, a third may not: no allowed set is better, exact or exchanged.
     */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void whoMayNotGoIsNotChosen(long seed) {
        Graph graph = Drawn.random(seed, 16, 26, false, false);
        double best = 0;
        for (int a = 0; a < 16; a++) {
            for (int b = a + 1; b < 16; b++) {
                if (a % 3 != 0 && b % 3 != 0) {
                    best = Math.max(best, KeyPlayers.fragmentation(graph, new int[] {a, b}));
                }
            }
        }
        int[] chosen = new KeyPlayers(graph, 2, node -> node % 3 != 0, Progress.NONE).find();
        assertThat(chosen).hasSize(2);
        assertThat(Arrays.stream(chosen)).allMatch(node -> node % 3 != 0);
        assertThat(KeyPlayers.fragmentation(graph, chosen)).isCloseTo(best, within(1e-12));
        Graph large = Drawn.random(seed, 400, 900, false, false);
        var players = new KeyPlayers(large, 9, node -> node % 3 != 0, Progress.NONE);
        assertThat(players.isExact()).isFalse();
        assertThat(Arrays.stream(players.find()))
                .allMatch(node -> node % 3 != 0)
                .hasSize(9)
                .doesNotHaveDuplicates();
    }

    @Test
    void moreThanThereAreCannotBeChosen() {
        assertThatThrownBy(() -> new KeyPlayers(Drawn.star(3), 5, Progress.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("k must be from 1 to the number of nodes, 4: 5");
    }
}
