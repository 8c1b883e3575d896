package lantern.analytics.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import lantern.model.network.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RanksTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5})
    void pageRankAgreesWithNaive(long seed) {
        Graph graph = Drawn.random(seed, 40, 80, seed % 2 == 1, seed > 2);
        double[][] edges = Drawn.matrix(graph);
        double[] naive = new double[40];
        Arrays.fill(naive, 1.0 / 40);
        for (int round = 0; round < 500; round++) {
            double[] next = new double[40];
            Arrays.fill(next, .15 / 40);
            for (int from = 0; from < 40; from++) {
                double all = Arrays.stream(edges[from]).sum();
                for (int to = 0; to < 40; to++) {
                    next[to] += .85 * naive[from] * (all == 0 ? 1.0 / 40 : edges[from][to] / all);
                }
            }
            naive = next;
        }
        double[] ranks = new PageRank(graph, .85, 2).ranks(1e-14, 1000, Progress.NONE);
        assertThat(Arrays.stream(ranks).sum()).isCloseTo(1, within(1e-9));
        for (int node = 0; node < 40; node++) {
            assertThat(ranks[node]).isCloseTo(naive[node], within(1e-9));
        }
        assertThat(new PageRank(graph, .85, 1).ranks(1e-14, 1000, Progress.NONE)).isEqualTo(ranks);
    }

    /** A star of four leaves: the hub scores as much as all leaves together, squared. */
    @Test
    void theHubOfAStarIsTiedBest() {
        double[] scores = Eigenvector.of(Drawn.star(4), 1e-14, Progress.NONE);
        assertThat(scores[0]).isCloseTo(Math.sqrt(0.5), within(1e-9));
        assertThat(scores[1]).isCloseTo(Math.sqrt(0.125), within(1e-9));
    }

    /** Each score is the sum of its neighbours', over one and the same eigenvalue. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void eigenvectorScoresAreSumsOfTheNeighbours(long seed) {
        Graph graph = Drawn.random(seed, 30, 200, false, seed == 3);
        double[] scores = Eigenvector.of(graph, 1e-14, Progress.NONE);
        double[][] edges = Drawn.matrix(graph);
        double[] sums = new double[30];
        for (int node = 0; node < 30; node++) {
            for (int other = 0; other < 30; other++) {
                sums[node] += edges[node][other] * scores[other];
            }
        }
        double eigenvalue = sums[0] / scores[0];
        for (int node = 0; node < 30; node++) {
            assertThat(scores[node]).isPositive();
            assertThat(sums[node]).isCloseTo(eigenvalue * scores[node], within(1e-9));
        }
    }

    /** 0 - 1 - 2 with lengths 1 and 5: all from 0, and nothing from 3. */
    @Test
    void shortestPathsAddUpLengths() {
        Graph graph =
                Graph.of(
                        4, new int[] {0, 1, 0}, new int[] {1, 2, 2}, new double[] {1, 5, 9}, false);
        assertThat(ShortestPaths.lengths(graph, 0))
                .containsExactly(0, 1, 6, Double.POSITIVE_INFINITY);
        assertThat(ShortestPaths.hops(graph, 0)).containsExactly(0, 1, 1, -1);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void lengthsAgreeWithNaive(long seed) {
        Graph graph = Drawn.random(seed, 50, 120, seed == 2, true);
        assertThat(ShortestPaths.lengths(graph, 0)).containsExactly(Drawn.lengths(graph, true)[0]);
    }
}
