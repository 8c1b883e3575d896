package lantern.model.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import lantern.model.entity.EntityId;
import lantern.model.entity.Standing;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.TieKind;
import lantern.model.report.Strength;
import org.junit.jupiter.api.Test;

class NetworkTest {

    /** b - a, a - c, b - c, d alone: a sees b and c in order, d nobody. */
    @Test
    void neighboursComeInRisingOrder() {
        Network network = Networks.drawn("b-a", "a-c", "b-c", "d");
        assertThat(network.size()).isEqualTo(4);
        assertThat(network.edges()).isEqualTo(3);
        assertThat(neighbours(network, 0)).containsExactly(1, 2);
        assertThat(neighbours(network, 1)).containsExactly(0, 2);
        assertThat(neighbours(network, 2)).containsExactly(0, 1);
        assertThat(neighbours(network, 3)).isEmpty();
    }

    @Test
    void statementsBothWaysAreOneEdgeThatCountsThem() {
        EntityId a = new EntityId("a");
        EntityId b = new EntityId("b");
        Network network =
                people(a, b)
                        .tie(a, b, TieKind.MET, 2, Strength.TENTATIVE)
                        .tie(b, a, TieKind.PAID, 1, Strength.CONFIRMED)
                        .tie(a, a, TieKind.CALLED, 5, Strength.CONFIRMED)
                        .build();
        assertThat(network.edges()).isEqualTo(1);
        assertThat(network.weight(0)).isEqualTo(3);
        assertThat(network.strength(0)).isEqualTo(Strength.CONFIRMED);
        assertThat(network.hasKind(0, TieKind.MET)).isTrue();
        assertThat(network.hasKind(0, TieKind.PAID)).isTrue();
        assertThat(network.hasKind(0, TieKind.CALLED)).isFalse();
    }

    @Test
    void theOrderOfBuildingLeavesNoTrace() {
        assertThat(Networks.drawn("a-b", "b-c").contentHash())
                .isEqualTo(Networks.drawn("c-b", "b-a").contentHash())
                .isNotEqualTo(Networks.drawn("a-b", "a-c").contentHash());
    }

    @Test
    void aTieNeedsTwoNodes() {
        EntityId a = new EntityId("a");
        EntityId stranger = new EntityId("x");
        assertThatThrownBy(() -> people(a).tie(a, stranger, TieKind.MET, 1, Strength.TENTATIVE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("x");
    }

    /** a - b - c, b - d without b: nobody is tied, and the order stays. */
    @Test
    void aPartKeepsItsNodesInOrderAndOnlyTheTiesAmongThem() {
        Network whole = Networks.drawn("a-b", "b-c", "b-d", "c-d");
        Network part = whole.only(node -> !whole.id(node).value().equals("b"));
        assertThat(part.contentHash()).isEqualTo(Networks.drawn("a", "c-d").contentHash());
        assertThat(whole.only(_ -> true).contentHash()).isEqualTo(whole.contentHash());
        assertThat(whole.only(_ -> false).size()).isZero();
    }

    @Test
    void withoutSomeTiesEveryNodeStays() {
        Network whole = Networks.drawn("a-b", "b-c", "c-d");
        Network part = whole.onlyTies(edge -> edge != 1);
        assertThat(part.contentHash()).isEqualTo(Networks.drawn("a-b", "c-d").contentHash());
        assertThat(whole.onlyTies(_ -> true).contentHash()).isEqualTo(whole.contentHash());
    }

    /** b is a child and c a victim; the hash tells a child, and a part keeps who is one. */
    @Test
    void childrenAndVictimsAreProtected() {
        EntityId b = new EntityId("b");
        Network network =
                people(new EntityId("a"))
                        .node(b, EntityKind.PERSON, "", Standing.OFFENDER, true)
                        .node(new EntityId("c"), EntityKind.PERSON, "", Standing.VICTIM)
                        .build();
        assertThat(IntStream.range(0, 3).mapToObj(network::isProtected))
                .containsExactly(false, true, true);
        assertThat(IntStream.range(0, 3).mapToObj(network::isMinor))
                .containsExactly(false, true, false);
        assertThat(network.only(node -> node > 0).isMinor(0)).isTrue();
        assertThat(people(b).build().contentHash())
                .isNotEqualTo(
                        new NetworkBuilder()
                                .node(b, EntityKind.PERSON, "", Standing.NEUTRAL, true)
                                .build()
                                .contentHash());
    }

    @Test
    void onlyAPersonIsAChild() {
        var builder = new NetworkBuilder();
        assertThatThrownBy(() ->
                        builder.node(
                                new EntityId("p"), EntityKind.PHONE, "", Standing.NEUTRAL, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PHONE");
    }

    private static NetworkBuilder people(EntityId... ids) {
        var builder = new NetworkBuilder();
        for (EntityId id : ids) {
            builder.node(id, EntityKind.PERSON, "", Standing.NEUTRAL);
        }
        return builder;
    }

    private static List<Integer> neighbours(Network network, int node) {
        var neighbours = new ArrayList<Integer>();
        for (int slot = network.first(node); slot < network.first(node + 1); slot++) {
            neighbours.add(network.target(slot));
        }
        return neighbours;
    }
}
