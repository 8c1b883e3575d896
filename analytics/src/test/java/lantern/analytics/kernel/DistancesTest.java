package lantern.analytics.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import lantern.model.network.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistancesTest {

    /** 0 - 1 - 2 and 3 alone: 1 reaches two others of three, one step each. */
    @Test
    void theMiddleOfAChainIsNearest() {
        Distances distances = Distances.of(Drawn.graph(4, "0-1", "1-2"), 1, Progress.NONE);
        assertThat(distances.harmonic()).containsExactly(1.5, 2, 1.5, 0);
        assertThat(distances.closeness())
                .containsExactly(2.0 / 3 * 2 / 3, 2.0 / 3 * 1, 2.0 / 3 * 2 / 3, 0);
    }

    /** More sources than bits go together, on long ways and on wide ones. */
    @ParameterizedTest(name = "seed {0}: {1} nodes, {2} edges, directed {3}, weighted {4}")
    @CsvSource({
        "1,70,90,false,false",
        "2,150,400,true,false",
        "3,150,160,false,false",
        "5,60,120,false,true",
        "8,60,150,true,true"
    })
    void fastAgreesWithNaive(long seed, int size, int edges, boolean directed, boolean weighted) {
        Graph graph = Drawn.random(seed, size, edges, directed, weighted);
        double[][] lengths = Drawn.lengths(graph, weighted);
        Distances distances =
                weighted
                        ? Distances.byLengths(graph, 2, Progress.NONE)
                        : Distances.of(graph, 2, Progress.NONE);
        for (int node = 0; node < size; node++) {
            double harmonic = 0;
            double sum = 0;
            int reached = 0;
            for (int other = 0; other < size; other++) {
                double length = lengths[other][node];
                if (other != node && Double.isFinite(length)) {
                    harmonic += 1 / length;
                    sum += length;
                    reached++;
                }
            }
            double closeness = reached == 0 ? 0 : (double) reached / (size - 1) * reached / sum;
            assertThat(distances.harmonic()[node]).isCloseTo(harmonic, within(1e-9));
            assertThat(distances.closeness()[node]).isCloseTo(closeness, within(1e-9));
        }
    }

    /** 1,300 nodes in a row: three batches, and a frontier of few. */
    @Test
    void aLongChainIsExact() {
        int size = 1300;
        int[] from = new int[size - 1];
        int[] to = new int[size - 1];
        for (int i = 0; i < size - 1; i++) {
            from[i] = i;
            to[i] = i + 1;
        }
        Distances distances = Distances.of(Graph.of(size, from, to, null, false), 2, Progress.NONE);
        double end = 0;
        for (int hops = 1; hops < size; hops++) {
            end += 1.0 / hops;
        }
        assertThat(distances.harmonic()[0]).isCloseTo(end, within(1e-9));
        assertThat(distances.harmonic()[size - 1]).isCloseTo(end, within(1e-9));
    }
}
