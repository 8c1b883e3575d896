package lantern.analytics.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.CancellationException;
import lantern.analytics.TestNetworks;
import lantern.analytics.graph.CsrGraph;
import lantern.model.network.Network;
import lantern.model.network.Networks;
import lantern.model.network.Progress;
import org.jgrapht.alg.clustering.LabelPropagationClustering;
import org.jgrapht.alg.clustering.UndirectedModularityMeasurer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommunitiesTest {

    /**
     * Two triangles and one tie between: of 7 ties 3 lie in each, and each touches 7 of 14 ends, so
     * modularity is 2 · (3/7 - (7/14)²) = 5/14.
     */
    @Test
    void twoTrianglesAreTwoCommunities() {
        Network network = Networks.drawn("a-b", "b-c", "c-a", "x-y", "y-z", "z-x", "c-x", "lonely");
        List<List<Integer>> communities = Communities.of(network, 1, Progress.NONE);
        assertThat(communities).containsExactly(List.of(0, 1, 2), List.of(4, 5, 6));
        assertThat(Communities.modularity(network, communities, 1))
                .isEqualTo(5.0 / 14, within(1e-12));
    }

    @Test
    void aHighResolutionLeavesEachAlone() {
        Network network = Networks.drawn("a-b", "b-c", "c-a");
        assertThat(Communities.of(network, 100, Progress.NONE)).hasSize(3);
        assertThat(Communities.of(network, 0.01, Progress.NONE)).hasSize(1);
    }

    @Test
    void withoutTiesThereIsNoCommunity() {
        assertThat(Communities.of(Networks.drawn(), 1, Progress.NONE)).isEmpty();
        assertThat(Communities.of(Networks.drawn("a", "b"), 1, Progress.NONE)).isEmpty();
    }

    @Test
    void stopsWhenToldTo() {
        assertThatThrownBy(() -> Communities.of(Networks.chain("a", "b"), 1, _ -> false))
                .isInstanceOf(CancellationException.class);
    }

    /** JGraphT measures the same modularity, and its label propagation finds none higher. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void isNoWorseThanLabelPropagationByJGraphTsOwnMeasure(long seed) {
        Network network = TestNetworks.mixed(seed, 80, 0.05).only(_ -> true);
        List<List<Integer>> communities = Communities.of(network, 1, Progress.NONE);
        assertThat(Communities.of(network, 1, Progress.NONE)).isEqualTo(communities);
        assertThat(communities.stream().mapToInt(List::size).sum())
                .isEqualTo(
                        (int)
                                java.util.stream.IntStream.range(0, network.size())
                                        .filter(node -> network.degree(node) > 0)
                                        .count());
        var labels =
                new LabelPropagationClustering<>(
                                new CsrGraph(network, false), new java.util.Random(seed))
                        .getClustering().getClusters().stream().map(List::copyOf).toList();
        assertThat(Communities.modularity(network, communities, 1))
                .isGreaterThanOrEqualTo(Communities.modularity(network, labels, 1) - 1e-9);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void modularityIsWhatJGraphTMeasures(long seed) {
        Network network = Networks.random(seed, 40, 0.1);
        List<List<Integer>> communities = Communities.of(network, 1, Progress.NONE);
        var sets = new java.util.ArrayList<java.util.Set<Integer>>();
        communities.forEach(community -> sets.add(new java.util.HashSet<>(community)));
        for (int node = 0; node < network.size(); node++) {
            if (network.degree(node) == 0) {
                sets.add(java.util.Set.of(node));
            }
        }
        assertThat(Communities.modularity(network, communities, 1))
                .isEqualTo(
                        new UndirectedModularityMeasurer<>(new CsrGraph(network, false))
                                .modularity(sets),
                        within(1e-9));
    }
}
