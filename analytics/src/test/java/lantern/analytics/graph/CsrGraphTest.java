package lantern.analytics.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import lantern.analytics.TestNetworks;
import lantern.model.network.Network;
import lantern.model.network.Networks;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.Coreness;
import org.jgrapht.alg.shortestpath.BidirectionalDijkstraShortestPath;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.alg.shortestpath.YenKShortestPath;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsrGraphTest {

    /** a - b, a - c, b - c; d alone. Nodes 0 to 3, edges ab 0, ac 1, bc 2. */
    private final Network drawn = Networks.drawn("a-b", "a-c", "b-c", "d");

    private final CsrGraph graph = new CsrGraph(drawn, false);

    @Test
    void verticesAndEdgesAreTheNetworksNumbers() {
        assertThat(graph.vertexSet()).containsExactly(0, 1, 2, 3);
        assertThat(graph.edgeSet()).containsExactly(0, 1, 2);
        assertThat(graph.edgesOf(2)).containsExactly(1, 2).contains(2).doesNotContain(0);
        assertThat(graph.edgesOf(3)).isEmpty();
        assertThat(graph.degreeOf(0)).isEqualTo(2);
        assertThat(graph.getEdge(2, 1)).isEqualTo(2);
        assertThat(graph.getEdge(0, 3)).isNull();
        assertThat(graph.getEdge(0, 9)).isNull();
        assertThat(graph.getAllEdges(0, 2)).containsExactly(1);
        assertThat(graph.getAllEdges(0, 3)).isEmpty();
        assertThat(graph.getAllEdges(0, 9)).isNull();
        assertThat(graph.getEdgeSource(2)).isEqualTo(1);
        assertThat(graph.getEdgeTarget(2)).isEqualTo(2);
    }

    @Test
    void strangersAreRefusedAsJGraphTAsks() {
        assertThatThrownBy(() -> graph.edgesOf(4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> graph.degreeOf(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> graph.addVertex(4))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(graph.getType().isModifiable()).isFalse();
        assertThat(graph.containsVertex(4)).isFalse();
        assertThat(graph.containsEdge(3)).isFalse();
    }

    /** Above 127 Java boxes the same number anew each time; some algorithms compare by identity. */
    @Test
    void equalNumbersAreTheSameObjectEvenAboveTheSmallOnes() {
        Network large = Networks.random(7, 400, 0.02);
        var face = new CsrGraph(large, false);
        int edge = large.edges() - 1;
        assertThat(face.getEdgeSource(edge)).isSameAs(face.vertex(large.a(edge)));
        assertThat(face.getEdge(large.a(edge), large.b(edge)))
                .isSameAs(face.getEdge(large.b(edge), large.a(edge)));
        assertThat(List.copyOf(face.vertexSet()).get(399)).isSameAs(face.vertex(399));
    }

    @Test
    void aTieOfThreeStatementsIsAThirdAsLong() {
        assertThat(Roads.length(3) * 3).isEqualTo(Roads.length(1));
        assertThat(Roads.length(Integer.MAX_VALUE)).isEqualTo(1);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void jgraphtFindsOnItWhatItFindsOnItsOwnGraph(long seed) {
        Network network = TestNetworks.weighted(seed, 40, 0.08);
        var face = new CsrGraph(network, true);
        Graph<Integer, DefaultWeightedEdge> own = copy(network);
        assertThat(new ConnectivityInspector<>(face).connectedSets())
                .containsExactlyInAnyOrderElementsOf(
                        new ConnectivityInspector<>(own).connectedSets());
        assertThat(new Coreness<>(face).getScores()).isEqualTo(new Coreness<>(own).getScores());
        for (int to = 1; to < network.size(); to++) {
            double expected = new DijkstraShortestPath<>(own).getPathWeight(0, to);
            assertThat(new DijkstraShortestPath<>(face).getPathWeight(0, to))
                    .isEqualTo(expected, within(1e-9));
            assertThat(new BidirectionalDijkstraShortestPath<>(face).getPathWeight(0, to))
                    .isEqualTo(expected, within(1e-9));
        }
        assertThat(new YenKShortestPath<>(face).getPaths(0, 1, 4).stream().map(p -> p.getWeight()))
                .isEqualTo(
                        new YenKShortestPath<>(own)
                                .getPaths(0, 1, 4).stream().map(p -> p.getWeight()).toList());
    }

    private static Graph<Integer, DefaultWeightedEdge> copy(Network network) {
        var graph =
                new SimpleWeightedGraph<Integer, DefaultWeightedEdge>(DefaultWeightedEdge.class);
        for (int node = 0; node < network.size(); node++) {
            graph.addVertex(node);
        }
        for (int edge = 0; edge < network.edges(); edge++) {
            graph.setEdgeWeight(
                    graph.addEdge(network.a(edge), network.b(edge)),
                    (double) Roads.length(network.weight(edge)));
        }
        return graph;
    }
}
