package lantern.analytics.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import lantern.model.network.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Components, cores, triangles, constraint, articulation points and bridges against naive twins.
 */
class StructureTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void componentsAreWhatCanBeReached(long seed) {
        Graph graph = Drawn.random(seed, 60, 50, seed % 2 == 0, false);
        double[][] lengths = Drawn.lengths(graph.undirected(), false);
        int[] components = Components.of(graph);
        for (int node = 0; node < 60; node++) {
            int at = node;
            int smallest =
                    IntStream.range(0, 60)
                            .filter(other -> Double.isFinite(lengths[at][other]))
                            .min()
                            .orElseThrow();
            assertThat(components[node]).isEqualTo(smallest);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5})
    void coresAreWhatPeelingLeaves(long seed) {
        Graph graph = Drawn.random(seed, 50, 160, seed == 3, false);
        double[][] edges = Drawn.matrix(graph);
        int[] naive = new int[50];
        boolean[] gone = new boolean[50];
        for (int k = 1; k < 50; k++) {
            boolean peeled = true;
            while (peeled) {
                peeled = false;
                for (int node = 0; node < 50; node++) {
                    int left = 0;
                    for (int other = 0; other < 50; other++) {
                        left += !gone[other] && edges[node][other] > 0 ? 1 : 0;
                        left +=
                                !gone[other] && graph.isDirected() && edges[other][node] > 0
                                        ? 1
                                        : 0;
                    }
                    if (!gone[node] && left < k) {
                        gone[node] = true;
                        peeled = true;
                    }
                }
            }
            for (int node = 0; node < 50; node++) {
                naive[node] = gone[node] ? naive[node] : k;
            }
        }
        assertThat(CoreNumbers.of(graph)).isEqualTo(naive);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5})
    void trianglesAreThreeWhoAreAllTied(long seed) {
        Graph graph = Drawn.random(seed, 40, 150, false, false);
        double[][] edges = Drawn.matrix(graph);
        long[] naive = new long[40];
        for (int a = 0; a < 40; a++) {
            for (int b = a + 1; b < 40; b++) {
                for (int c = b + 1; c < 40; c++) {
                    if (edges[a][b] > 0 && edges[b][c] > 0 && edges[a][c] > 0) {
                        naive[a]++;
                        naive[b]++;
                        naive[c]++;
                    }
                }
            }
        }
        assertThat(Triangles.of(graph)).isEqualTo(naive);
    }

    /** Ties among the neighbours, each direction counted, over those that there could be. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5})
    void clusteringIsTheShareOfNeighboursThatAreTied(long seed) {
        Graph graph = Drawn.random(seed, 40, 150, seed % 2 == 0, false);
        double[][] edges = Drawn.matrix(graph);
        double[] clustering = Clustering.of(graph);
        for (int node = 0; node < 40; node++) {
            int at = node;
            int[] around =
                    IntStream.range(0, 40)
                            .filter(other -> edges[at][other] > 0 || edges[other][at] > 0)
                            .toArray();
            double tied = 0;
            for (int a : around) {
                for (int b : around) {
                    tied += edges[a][b] > 0 ? 1 : 0;
                }
            }
            double all = around.length * (around.length - 1.0);
            assertThat(clustering[node]).isCloseTo(all == 0 ? 0 : tied / all, within(1e-12));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5})
    void labelsAreTheMostFrequentAround(long seed) {
        Graph graph = Drawn.random(seed, 30, 70, seed % 2 == 0, false);
        double[][] edges = Drawn.matrix(graph);
        int[] naive = IntStream.range(0, 30).toArray();
        for (int round = 0; round < 3; round++) {
            int[] next = naive.clone();
            for (int node = 0; node < 30; node++) {
                int[] times = new int[30];
                for (int other = 0; other < 30; other++) {
                    times[naive[other]] += edges[node][other] > 0 ? 1 : 0;
                    times[naive[other]] += graph.isDirected() && edges[other][node] > 0 ? 1 : 0;
                }
                int most = Arrays.stream(times).max().orElse(0);
                for (int label = 29; most > 0 && label >= 0; label--) {
                    next[node] = times[label] == most ? label : next[node];
                }
            }
            naive = next;
        }
        int[] ranks = IntStream.range(0, 30).toArray();
        assertThat(LabelPropagation.of(graph, ranks, 3)).isEqualTo(naive);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void constraintIsBurtsFormula(long seed) {
        Graph graph = Drawn.random(seed, 25, 60, false, seed == 3);
        double[][] edges = Drawn.matrix(graph);
        double[] constraint = Constraint.of(graph);
        for (int i = 0; i < 25; i++) {
            double mine = Arrays.stream(edges[i]).sum();
            double naive = 0;
            for (int j = 0; j < 25; j++) {
                double share = edges[i][j] / mine;
                for (int q = 0; q < 25; q++) {
                    double theirs = Arrays.stream(edges[q]).sum();
                    share +=
                            q == i || q == j || theirs == 0
                                    ? 0
                                    : edges[i][q] / mine * edges[q][j] / theirs;
                }
                naive += edges[i][j] > 0 ? share * share : 0;
            }
            if (mine == 0) {
                assertThat(constraint[i]).isNaN();
            } else {
                assertThat(constraint[i]).isCloseTo(naive, within(1e-12));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void cutsAreWhatTakesAPartOff(long seed) {
        Graph graph = Drawn.random(seed, 40, 45, false, false);
        long joined = joined(graph, -1, -1, -1);
        var links = new LowLinks(graph);
        List<Integer> points = new ArrayList<>();
        List<List<Integer>> bridges = new ArrayList<>();
        for (int node = 0; node < 40; node++) {
            long without = joined(graph, node, -1, -1);
            assertThat(links.pairsLost()[node]).isEqualTo(joined - without);
            int degree = graph.degree(node);
            // Whoever goes takes along the pairs that they are of; more are lost at a cut.
            long own = IntStream.of(reachable(graph, node)).count();
            if (degree > 0 && joined - without > own) {
                points.add(node);
            }
            for (int other : graph.neighbours(node)) {
                if (other > node && joined(graph, -1, node, other) < joined) {
                    bridges.add(List.of(node, other));
                }
            }
        }
        assertThat(links.points()).containsExactly(points.stream().mapToInt(i -> i).toArray());
        assertThat(links.bridges().stream().map(b -> List.of(b[0], b[1]))).isEqualTo(bridges);
    }

    /** A chain of 200,000: no recursion. */
    @Test
    void aLongChainIsAllCuts() {
        int size = 200_000;
        int[] from = IntStream.range(0, size - 1).toArray();
        int[] to = IntStream.range(1, size).toArray();
        var links = new LowLinks(Graph.of(size, from, to, null, false));
        assertThat(links.points()).hasSize(size - 2);
        assertThat(links.bridges()).hasSize(size - 1);
    }

    /** Two triangles tied by one edge: each is a community. */
    @Test
    void leidenFindsTwoTrianglesAndSaysHowWell() {
        Graph graph = Drawn.graph(6, "0-1", "1-2", "0-2", "3-4", "4-5", "3-5", "2-3");
        int[] communities = Leiden.of(graph, 1, 42, Progress.NONE);
        assertThat(communities[0]).isEqualTo(communities[1]).isEqualTo(communities[2]);
        assertThat(communities[3]).isEqualTo(communities[4]).isEqualTo(communities[5]);
        // 6 of 7 edges inside, and each side touches half of all ends.
        assertThat(Leiden.modularity(graph, communities, 1))
                .isCloseTo(6.0 / 7 - 2 * 0.25, within(1e-12));
    }

    /** A pair that only wear each other's label swap for ever: both ways count at once. */
    @Test
    void labelsSpreadAllAtOnceAndTheSmallestOfEqualsWins() {
        Graph pair = Drawn.graph(2, "0-1");
        assertThat(LabelPropagation.of(pair, new int[] {0, 1}, 1)).containsExactly(1, 0);
        assertThat(LabelPropagation.of(pair, new int[] {0, 1}, 2)).containsExactly(0, 1);
        Graph star = Drawn.star(3);
        assertThat(LabelPropagation.of(star, new int[] {0, 1, 2, 3}, 1))
                .containsExactly(1, 0, 0, 0);
    }

    private static int[] reachable(Graph graph, int node) {
        double[][] lengths = Drawn.lengths(graph, false);
        return IntStream.range(0, graph.size())
                .filter(other -> other != node && Double.isFinite(lengths[node][other]))
                .toArray();
    }

    /** Pairs that are joined without a node, and without an edge. */
    private static long joined(Graph graph, int without, int a, int b) {
        int size = graph.size();
        int[] labels = IntStream.range(0, size).toArray();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int node = 0; node < size; node++) {
                for (int other : graph.neighbours(node)) {
                    boolean cut =
                            node == without
                                    || other == without
                                    || (node == a && other == b)
                                    || (node == b && other == a);
                    if (!cut && labels[other] < labels[node]) {
                        labels[node] = labels[other];
                        changed = true;
                    }
                }
            }
        }
        long joined = 0;
        for (int one = 0; one < size; one++) {
            for (int other = one + 1; other < size; other++) {
                joined +=
                        one != without && other != without && labels[one] == labels[other] ? 1 : 0;
            }
        }
        return joined;
    }
}
