package lantern.analytics.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import lantern.analytics.TestNetworks;
import lantern.model.entity.EntityId;
import lantern.model.entity.Standing;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.TieKind;
import lantern.model.network.Finding.Group;
import lantern.model.network.Finding.Groups;
import lantern.model.network.Finding.Ranked;
import lantern.model.network.Network;
import lantern.model.network.Networks;
import lantern.model.network.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

    private final Cells cells = new Cells();

    /** A triangle a, b, victim with b's phone; a triangle x, y, z; everybody in one town. */
    private static Network network() {
        var network =
                new TestNetworks()
                        .people("a", "b", "x", "y", "z", "lonely")
                        .person("victim", Standing.VICTIM)
                        .thing("phone", EntityKind.PHONE, "RO")
                        .thing("town", EntityKind.PLACE, "GB")
                        .tie(TieKind.MET, "a-b", 3)
                        .met("x-y", "y-z", "z-x", "b-x")
                        .tie(TieKind.EXPLOITS, "a-victim", 3)
                        .tie(TieKind.CONTROLS, "b-victim", 2)
                        .tie(TieKind.USES, "b-phone", 2);
        for (String person : List.of("a", "b", "x", "y", "z", "lonely")) {
            network.ties(TieKind.SEEN_AT, person + "-town");
        }
        return network.build();
    }

    @Test
    void aCellHasItsMembersItsCountriesAndItsKeyPeople() {
        Groups groups = answer(network());
        assertThat(groups.groups())
                .containsExactly(
                        new Group(
                                1,
                                ids("a", "b", "phone", "victim"),
                                ids("b", "a"),
                                new java.util.TreeMap<>(Map.of("RO", 1))),
                        new Group(
                                2,
                                ids("x", "y", "z"),
                                ids("x", "y", "z"),
                                new java.util.TreeMap<>()));
        assertThat(groups.summary())
                .containsEntry("cells", 2.0)
                .containsEntry("inNoCell", 1.0)
                .containsEntry("leftOut", 1.0);
    }

    /** Inside: b is tied to a by three statements, to the victim by two, to the phone by two. */
    @Test
    void keyPeopleAreRankedByWhatTiesThemInside() {
        Ranked first = answer(network()).ranking().getFirst();
        assertThat(first)
                .isEqualTo(
                        new Ranked(
                                new EntityId("b"),
                                7,
                                "tied to 3 of the 3 others in cell 1, by 7 statements"));
    }

    /** b would be key: seven statements inside. */
    @Test
    void aChildWhoIsNoVictimIsAMemberAndNeverKey() {
        var network =
                new TestNetworks()
                        .people("a", "c")
                        .child("b", Standing.OFFENDER)
                        .tie(TieKind.MET, "a-b", 4)
                        .tie(TieKind.MET, "b-c", 3)
                        .met("a-c")
                        .build();
        Groups groups = answer(network);
        assertThat(groups.groups())
                .singleElement()
                .satisfies(group -> {
                    assertThat(group.members()).isEqualTo(ids("a", "b", "c"));
                    assertThat(group.key()).isEqualTo(ids("a", "c"));
                });
        assertThat(groups.ranking())
                .extracting(Ranked::entity)
                .containsExactlyElementsOf(ids("a", "c"));
        assertThat(groups.scores()).doesNotContainKey(new EntityId("b"));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void victimsAndChildrenAreMembersAndNeverKey(long seed) {
        Network network = TestNetworks.mixed(seed, 80, 0.05);
        Groups groups = answer(network);
        for (int node = 0; node < network.size(); node++) {
            if (network.standing(node) == Standing.VICTIM || network.isMinor(node)) {
                EntityId victim = network.id(node);
                assertThat(groups.groups())
                        .allSatisfy(group -> assertThat(group.key()).doesNotContain(victim));
                assertThat(groups.ranking()).extracting(Ranked::entity).doesNotContain(victim);
                assertThat(groups.scores()).doesNotContainKey(victim);
            }
        }
        assertThat(groups.groups()).isNotEmpty();
        assertThat(answer(network)).isEqualTo(groups);
    }

    @Test
    void withoutTiesThereAreNoCells() {
        for (Network network : List.of(Networks.drawn(), Networks.drawn("a"))) {
            assertThat(answer(network).groups()).isEmpty();
            assertThat(answer(network).summary())
                    .containsEntry("inNoCell", (double) network.size())
                    .containsEntry("modularity", 0.0);
        }
    }

    private Groups answer(Network network) {
        return cells.answer(network, cells.defaults(), Progress.NONE);
    }

    private static List<EntityId> ids(String... ids) {
        return java.util.Arrays.stream(ids).map(EntityId::new).toList();
    }
}
