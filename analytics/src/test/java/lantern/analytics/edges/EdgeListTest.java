package lantern.analytics.edges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import lantern.model.network.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EdgeListTest {

    @TempDir Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("edges.csv"), text);
    }

    private EdgeList read(String text) throws IOException {
        return EdgeList.read(file(text), NodeTable.empty(), false, false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ann,ben\nben,cy\n",
                "source,target\nann,ben\nben,cy\n",
                "ann\tben\nben\tcy\n",
                "ann  ben\n ben cy \n",
                "ann;ben\nben;cy",
                "# made today\nann ben\n\n% more\nben cy\n",
                "from,to,weight\nann,ben,2\nben,cy,3\n",
                "weight,target,source\n2,ben,ann\n3,cy,ben\n",
                "\uFEFF\"ann\",\"ben\"\r\n\"ben\",\"cy\"\r\n"
            })
    void separatorsAndHeadersAreSeen(String text) throws IOException {
        EdgeList edges = read(text);
        assertThat(edges.ids()).containsExactly("ann", "ben", "cy");
        assertThat(edges.graph().edges()).isEqualTo(2);
    }

    /** Nothing but numbers below words: a header, whatever it calls its columns. */
    @Test
    void wordsOverNumbersAreAHeader() throws IOException {
        assertThat(read("caller_no,callee_no\n1,2\n2,3\n").ids()).containsExactly("1", "2", "3");
        assertThat(read("a,b\nb,c\na,c\n").ids()).containsExactly("a", "b", "c");
        assertThat(read("1,2\n2,3\n").ids()).containsExactly("1", "2", "3");
    }

    @Test
    void loopsAreDroppedAndRepeatsMergedAndBothCounted() throws IOException {
        EdgeList edges = read("a b\nb a\na a\na b\nb c\n");
        assertThat(edges.graph().edges()).isEqualTo(2);
        assertThat(edges.selfLoops()).isEqualTo(1);
        assertThat(edges.repeated()).isEqualTo(2);
        EdgeList directed = EdgeList.read(file("a b\nb a\na b\n"), NodeTable.empty(), true, false);
        assertThat(directed.graph().edges()).isEqualTo(2);
        assertThat(directed.repeated()).isEqualTo(1);
    }

    @Test
    void weightsOfRepeatedEdgesAddUp() throws IOException {
        EdgeList edges =
                EdgeList.read(file("a,b,2\nb,a,0.5\nb,c,1\n"), NodeTable.empty(), false, true);
        assertThat(edges.graph().strength(0)).isEqualTo(2.5);
        assertThat(edges.graph().strength(1)).isEqualTo(3.5);
    }

    @Test
    void nodesWithoutAnEdgeAreThere() throws IOException {
        Path nodes = Files.writeString(folder.resolve("nodes.csv"), "id,name\nz,Zed\na,Ann\n");
        EdgeList edges = EdgeList.read(file("a,b\n"), NodeTable.read(nodes), false, false);
        assertThat(edges.ids()).containsExactly("a", "b", "z");
        assertThat(edges.graph().degree(2)).isZero();
    }

    @Test
    void brokenLinesAreNamed() {
        assertThatThrownBy(() -> read("a,b\nc\n"))
                .isInstanceOf(BadEdgeList.class)
                .hasMessage("edges.csv: line 2: an edge needs two ends, here is 1");
        assertThatThrownBy(() -> read("a,b\n,c\n"))
                .hasMessage("edges.csv: line 2: an end of the edge is empty");
        assertThatThrownBy(
                        () -> EdgeList.read(file("a,b,1\nb,c,x\n"), NodeTable.empty(), false, true))
                .hasMessage("edges.csv: line 2: the weight is no number: 'x'");
        assertThatThrownBy(() ->
                        EdgeList.read(file("a,b,1\nb,c,-2\n"), NodeTable.empty(), false, true))
                .hasMessage("edges.csv: line 2: a weight must be a number from 0 on: '-2'");
        assertThatThrownBy(() ->
                        EdgeList.read(file("a,b,1\nb,c,NaN\n"), NodeTable.empty(), false, true))
                .hasMessage("edges.csv: line 2: a weight must be a number from 0 on: 'NaN'");
        Path nodes = folder.resolve("nodes.csv");
        assertThatThrownBy(() -> NodeTable.read(Files.writeString(nodes, "name,id\nAnn,a\nBen,\n")))
                .hasMessage("nodes.csv: line 3: no id");
        assertThatThrownBy(() -> EdgeList.read(file("a,b\n"), NodeTable.empty(), false, true))
                .hasMessage(
                        "edges.csv: no column of weights: name one 'weight', or make it the third");
    }

    /** Every measure has an answer for nothing, for one node, and for one edge. */
    @Test
    void everyMeasureAnswersOfTheSmallestGraphs() throws IOException {
        Path one = Files.writeString(folder.resolve("one.csv"), "a\n");
        for (Measure<?> measure : Measures.ALL) {
            for (EdgeList edges :
                    new EdgeList[] {
                        read(""),
                        EdgeList.read(file(""), NodeTable.read(one), false, false),
                        read("a,b\n")
                    }) {
                Map<String, String> parameters =
                        switch (measure.name()) {
                            case "bfs", "sssp" -> Map.of("source", "a");
                            case "keyplayers" -> Map.of("k", "1");
                            default -> Map.of();
                        };
                boolean nobody =
                        edges.ids().isEmpty()
                                && (parameters.containsKey("source")
                                        || parameters.containsKey("k"));
                if (nobody) {
                    assertThatThrownBy(() -> measure.of(edges, parameters, Progress.NONE))
                            .isInstanceOf(IllegalArgumentException.class);
                } else {
                    Answer answer = measure.of(edges, parameters, Progress.NONE);
                    answer.scores()
                            .values()
                            .forEach(values -> assertThat(values).hasSize(edges.ids().size()));
                }
            }
        }
    }

    @Test
    void aLengthOfNothingIsRefusedWhereItLeavesPathsUndefined() throws IOException {
        EdgeList edges = EdgeList.read(file("a,b,0\nb,c,1\n"), NodeTable.empty(), false, true);
        assertThatThrownBy(() ->
                        Measures.find("betweenness")
                                .orElseThrow()
                                .of(edges, Map.of(), Progress.NONE))
                .hasMessageStartingWith("an edge has the weight 0");
        Answer far =
                Measures.find("sssp").orElseThrow().of(edges, Map.of("source", "a"), Progress.NONE);
        assertThat(far.scores().get("distance")).containsExactly(0, 0, 1);
    }

    @Test
    void anUnknownSourceIsNamed() throws IOException {
        EdgeList edges = read("a,b\n");
        assertThatThrownBy(() ->
                        Measures.find("bfs")
                                .orElseThrow()
                                .of(edges, Map.of("source", "x"), Progress.NONE))
                .hasMessage("source: there is no node 'x'");
    }
}
