package lantern.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import lantern.embedded.UsesNeo4j;
import lantern.model.access.Viewer;
import lantern.model.entity.EntityId;
import lantern.model.entity.Standing;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;
import lantern.model.evidence.TieKind;
import lantern.model.network.Network;
import lantern.model.network.Scope;
import lantern.model.network.Travel;
import lantern.model.report.Period;
import lantern.model.report.Strength;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

@UsesNeo4j(emptiedBeforeEachTest = true)
class SnapshotIT {

    private static final Thing ADAM = Thing.person("Adam Vale");
    private static final Thing LINH = Thing.person("Linh Mai");
    private static final Thing PHONE = Thing.phone("+84 90 123 4567");
    private static final Viewer OPEN = Viewers.of(Viewers.OPEN);
    private static final Viewer BOTH = Viewers.of(Viewers.OPEN, Viewers.CLOSED);

    private final Neo4jStore store;
    private Desk desk;

    SnapshotIT(Driver driver) {
        this.store = Neo4jStore.over(driver, InstantSource.system());
        this.desk = new Desk(store);
    }

    @BeforeEach
    void newDesk() {
        desk = new Desk(store);
    }

    /** Adam - phone twice, Adam - Linh once; denied and dates are not in it; Bo stands alone. */
    @Test
    void theNetworkIsWhatIsSaidAndNotDenied() {
        Thing day = Thing.exact(EntityKind.DATE, "1 May", "2024-05-01");
        desk.fileAll(
                Draft.report("One", Viewers.OPEN)
                        .says(ADAM, TieKind.USES, PHONE)
                        .says(ADAM, TieKind.TRANSPORTED, LINH)
                        .denies(LINH, TieKind.USES, PHONE)
                        .says(LINH, TieKind.LINKED_TO, day)
                        .names(Thing.person("Bo Tran")),
                Draft.report("Two", Viewers.CLOSED).says(ADAM, TieKind.USES, PHONE));
        Network network = store.networks().snapshot(Scope.EVERYTHING, BOTH);
        assertThat(network.size()).isEqualTo(4);
        assertThat(network.edges()).isEqualTo(2);
        int adam = node(network, smaller(ADAM));
        int linh = node(network, desk.id(LINH, Viewers.OPEN));
        int phone = node(network, desk.id(PHONE, ""));
        assertThat(network.standing(adam)).isEqualTo(Standing.OFFENDER);
        assertThat(network.standing(linh)).isEqualTo(Standing.VICTIM);
        assertThat(network.country(phone)).isEqualTo("VN");
        assertThat(network.country(adam)).isEmpty();
        assertThat(network.degree(adam)).isEqualTo(2);
        assertThat(network.weight(edge(network, adam, phone))).isEqualTo(2);
        assertThat(network.strength(edge(network, adam, phone))).isEqualTo(Strength.CONFIRMED);

        Network open = store.networks().snapshot(Scope.EVERYTHING, OPEN);
        int openAdam = node(open, desk.id(ADAM, Viewers.OPEN));
        assertThat(open.weight(edge(open, openAdam, node(open, desk.id(PHONE, ""))))).isEqualTo(1);
    }

    /** Told in 2024 that he is sixteen; in 2027 he is met again. */
    @Test
    void aChildIsOneByTheLatestReportThatTheViewerMayRead() {
        Thing bo = Thing.person("Bo Tran");
        desk.fileAll(
                Draft.report("One", Viewers.OPEN)
                        .says(bo.with(Field.AGE, "16"), TieKind.MET, ADAM)
                        .names(LINH.with(Field.DATE_OF_BIRTH, "2006-05-01")),
                Draft.report("Two", Viewers.CLOSED)
                        .about(LocalDate.of(2027, 1, 1))
                        .says(bo, TieKind.MET, LINH.with(Field.CHILD, "true")));
        assertThat(minors(OPEN)).containsExactly(desk.id(bo, Viewers.OPEN));
        assertThat(minors(Viewers.of(Viewers.CLOSED)))
                .containsExactly(desk.id(LINH, Viewers.CLOSED));
        assertThat(minors(BOTH)).containsExactly(smaller(LINH));
    }

    /** Without a date of its own, the latest readable report of all tells how old somebody is. */
    @Test
    void anUndatedReportIsReadOnTheDayOfTheLatestOfAll() {
        Thing bo = Thing.person("Bo Tran").with(Field.DATE_OF_BIRTH, "2010-02-03");
        desk.file(Draft.report("One", Viewers.OPEN).about(null).names(bo));
        assertThat(minors(OPEN)).isEmpty();
        desk.file(Draft.report("Two", Viewers.CLOSED).names(LINH));
        assertThat(minors(OPEN)).isEmpty();
        assertThat(minors(BOTH)).containsExactly(desk.id(bo, Viewers.OPEN));
        assertThat(store.explorer().summaries(minors(BOTH), BOTH).values())
                .singleElement()
                .satisfies(summary -> assertThat(summary.child()).isTrue());
    }

    /** The chart and the record say the same as the network. */
    private Set<EntityId> minors(Viewer viewer) {
        Network network = store.networks().snapshot(Scope.EVERYTHING, viewer);
        var minors = new TreeSet<EntityId>();
        var all = new TreeSet<EntityId>();
        for (int node = 0; node < network.size(); node++) {
            all.add(network.id(node));
            if (network.isMinor(node)) {
                minors.add(network.id(node));
            }
        }
        store.explorer()
                .summaries(all, viewer)
                .forEach((id, summary) ->
                        assertThat(summary.child()).isEqualTo(minors.contains(id)));
        return minors;
    }

    private EntityId smaller(Thing person) {
        EntityId open = desk.id(person, Viewers.OPEN);
        EntityId closed = desk.id(person, Viewers.CLOSED);
        return open.compareTo(closed) < 0 ? open : closed;
    }

    private static int node(Network network, EntityId id) {
        return network.find(id).orElseThrow();
    }

    private static int edge(Network network, int one, int other) {
        for (int slot = network.first(one); slot < network.first(one + 1); slot++) {
            if (network.target(slot) == other) {
                return network.edge(slot);
            }
        }
        throw new AssertionError("no edge");
    }

    @Test
    void aScopeLeavesOutOtherKindsWeakerWordsAndOtherTimes() {
        desk.fileAll(
                Draft.report("One", Viewers.OPEN)
                        .says(ADAM, TieKind.USES, PHONE)
                        .says(ADAM, TieKind.MET, LINH, "3DP", Period.UNKNOWN)
                        .says(
                                LINH,
                                TieKind.USES,
                                PHONE,
                                "1BP",
                                new Period(
                                        "2022",
                                        LocalDate.of(2022, 1, 1),
                                        LocalDate.of(2022, 12, 31))));
        assertThat(edges(Scope.EVERYTHING)).isEqualTo(3);
        assertThat(edges(new Scope(Set.of(TieKind.MET), Strength.TENTATIVE, null, null)))
                .isEqualTo(1);
        assertThat(edges(new Scope(Set.of(), Strength.UNCONFIRMED, null, null))).isEqualTo(2);
        assertThat(edges(new Scope(Set.of(), Strength.TENTATIVE, LocalDate.of(2023, 1, 1), null)))
                .isEqualTo(2);
        assertThat(edges(new Scope(Set.of(), Strength.TENTATIVE, null, LocalDate.of(2021, 12, 31))))
                .isEqualTo(2);
    }

    private int edges(Scope scope) {
        return store.networks().snapshot(scope, OPEN).edges();
    }

    @Test
    void aTravelHasItsStopsInOrderWithTheirCountries() {
        Thing journey = Thing.exact(EntityKind.JOURNEY, "the trip", "j1");
        Thing route = Thing.exact(EntityKind.ROUTE, "Hanoi to Leeds", "r1");
        Thing hanoi = Thing.place("Hanoi", "VN");
        Thing leeds = Thing.place("Leeds", "GB");
        Thing calais = Thing.place("Calais", "FR");
        desk.file(
                Draft.report("One", Viewers.OPEN)
                        .says(ADAM, TieKind.TRAVELLED, journey)
                        .says(journey, TieKind.ALONG, route)
                        .says(route, TieKind.STOP, leeds, Field.NUMBER, "10")
                        .says(route, TieKind.STOP, hanoi, Field.NUMBER, "1")
                        .says(route, TieKind.STOP, calais, Field.NUMBER, "2"));
        assertThat(store.networks().snapshot(Scope.EVERYTHING, OPEN).travels())
                .containsExactly(
                        new Travel(
                                desk.id(journey, ""),
                                desk.id(route, ""),
                                List.of(desk.id(ADAM, Viewers.OPEN)),
                                List.of(
                                        desk.id(hanoi, ""),
                                        desk.id(calais, ""),
                                        desk.id(leeds, "")),
                                List.of("VN", "FR", "GB")));
        assertThat(store.networks().snapshot(Scope.EVERYTHING, Viewers.of(Viewers.CLOSED)).size())
                .isZero();
    }
}
