package lantern.analytics.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import lantern.model.network.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrandesTest {

    /** 0 - 1 - 2 - 3: the pairs 0-2, 0-3 run through 1, and 0-3, 1-3 through 2. */
    @Test
    void theInnerNodesOfAChainCarryItsPaths() {
        Graph chain = Drawn.graph(4, "0-1", "1-2", "2-3");
        assertThat(new Brandes(1).of(chain, false, Progress.NONE)).containsExactly(0, 2, 2, 0);
    }

    /** The hub carries the 2,000 · 1,999 / 2 pairs of its leaves. */
    @Test
    void theHubOfAStarCarriesAllPairs() {
        assertThat(new Brandes(2).of(Drawn.star(2000), false, Progress.NONE)[0])
                .isEqualTo(2000.0 * 1999 / 2);
    }

    @Test
    void nothingIsCarriedWhereThereIsNothing() {
        assertThat(new Brandes(1).of(Drawn.graph(0), false, Progress.NONE)).isEmpty();
        assertThat(new Brandes(1).of(Drawn.graph(3), false, Progress.NONE))
                .containsExactly(0, 0, 0);
    }

    @ParameterizedTest(name = "seed {0}, directed {1}, weighted {2}")
    @CsvSource({
        "1,false,false",
        "2,false,false",
        "3,true,false",
        "5,true,false",
        "8,false,true",
        "13,true,true",
        "21,false,false"
    })
    void fastAgreesWithNaive(long seed, boolean directed, boolean weighted) {
        Graph graph = Drawn.random(seed, 37, 60, directed, weighted);
        double[] fast = new Brandes(2).of(graph, weighted, Progress.NONE);
        double[] naive = naive(graph, weighted);
        for (int node = 0; node < naive.length; node++) {
            assertThat(fast[node]).as("node %d", node).isCloseTo(naive[node], within(1e-9));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void lanesOneByOneAndSideBySideAgree(long seed) {
        Graph graph = Drawn.random(seed, 100, 220, seed == 2, false);
        double[] oneByOne = new double[100];
        double[] sideBySide = new double[100];
        HopLanes scalar = new ScalarLanes(graph);
        HopLanes best = HopLanes.over(graph);
        for (int from = 0; from < 100; from += HopLanes.LANES) {
            scalar.add(from, oneByOne);
            best.add(from, sideBySide);
        }
        for (int node = 0; node < 100; node++) {
            assertThat(sideBySide[node]).isCloseTo(oneByOne[node], within(1e-9));
        }
    }

    @Test
    void itIsTheSameToTheBitOnAnyNumberOfThreads() {
        Graph graph = Drawn.random(7, 300, 900, false, false);
        double[] one = new Brandes(1).of(graph, false, Progress.NONE);
        assertThat(new Brandes(2).of(graph, false, Progress.NONE)).isEqualTo(one);
        assertThat(new Brandes(4).of(graph, false, Progress.NONE)).isEqualTo(one);
    }

    /** By the definition: shares of shortest paths through each node, counted over all pairs. */
    private static double[] naive(Graph graph, boolean weighted) {
        double[][] lengths = Drawn.lengths(graph, weighted);
        double[][] edges = Drawn.matrix(graph);
        int size = graph.size();
        double[][] paths = new double[size][size];
        for (int source = 0; source < size; source++) {
            int from = source;
            paths[from][from] = 1;
            java.util.stream.IntStream.range(0, size)
                    .boxed()
                    .filter(node -> node != from && Double.isFinite(lengths[from][node]))
                    .sorted(java.util.Comparator.comparingDouble(node -> lengths[from][node]))
                    .forEach(node -> {
                        for (int before = 0; before < size; before++) {
                            double step = weighted ? edges[before][node] : 1;
                            if (edges[before][node] > 0
                                    && lengths[from][before] + step == lengths[from][node]) {
                                paths[from][node] += paths[from][before];
                            }
                        }
                    });
        }
        double[] scores = new double[size];
        for (int a = 0; a < size; a++) {
            for (int b = 0; b < size; b++) {
                for (int via = 0; via < size; via++) {
                    if (a != b
                            && via != a
                            && via != b
                            && lengths[a][via] + lengths[via][b] == lengths[a][b]
                            && Double.isFinite(lengths[a][b])) {
                        scores[via] += paths[a][via] * paths[via][b] / paths[a][b];
                    }
                }
            }
        }
        for (int node = 0; !graph.isDirected() && node < size; node++) {
            scores[node] /= 2;
        }
        return scores;
    }
}
