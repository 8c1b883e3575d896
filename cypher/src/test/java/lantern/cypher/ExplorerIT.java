package lantern.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lantern.embedded.UsesNeo4j;
import lantern.model.access.Marking;
import lantern.model.access.Viewer;
import lantern.model.entity.EntityId;
import lantern.model.entity.EntityRecord;
import lantern.model.entity.EntityRecord.NeighbourCount;
import lantern.model.entity.EntitySummary;
import lantern.model.entity.Standing;
import lantern.model.entity.Tie;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;
import lantern.model.evidence.Role;
import lantern.model.evidence.TieKind;
import lantern.model.network.Network;
import lantern.model.network.Scope;
import lantern.model.report.Period;
import lantern.model.report.Strength;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

@UsesNeo4j(emptiedBeforeEachTest = true)
class ExplorerIT {

    private static final Thing ADAM = Thing.person("Adam Vale");
    private static final Thing LINH = Thing.person("Linh Mai");
    private static final Thing PHONE = Thing.phone("+44 7700 900001");
    private static final Thing LEEDS = Thing.place("Leeds", "GB");
    private static final Thing HOUSE = Thing.address("3 Mill Row, Leeds", "Leeds");
    private static final Viewer OPEN = Viewers.of(Viewers.OPEN);
    private static final Viewer BOTH = Viewers.of(Viewers.OPEN, Viewers.CLOSED);

    private final Neo4jStore store;
    private Desk desk;

    ExplorerIT(Driver driver) {
        this.store = Neo4jStore.over(driver, InstantSource.system());
        this.desk = new Desk(store);
    }

    @BeforeEach
    void newDesk() {
        desk = new Desk(store);
    }

    private EntitySummary summary(EntityId id, Viewer viewer) {
        EntitySummary summary = store.explorer().summaries(List.of(id), viewer).get(id);
        if (summary == null) {
            throw new AssertionError("not seen: " + id);
        }
        return summary;
    }

    /** Open: two reports of Adam. Secret: one, joined to them. */
    @Test
    void entitiesOfTwoAudiencesAreOneForWhoeverSeesBoth() {
        desk.fileAll(
                Draft.report("First", Viewers.OPEN).says(ADAM, TieKind.USES, PHONE),
                Draft.report("Second", Viewers.OPEN).says(ADAM, TieKind.LIVES_AT, HOUSE),
                Draft.report("Third", Viewers.CLOSED).says(ADAM, TieKind.SEEN_AT, LEEDS));
        EntityId open = desk.person("Adam Vale", Viewers.OPEN);
        EntityId closed = desk.person("Adam Vale", Viewers.CLOSED);
        EntityId shown = open.compareTo(closed) < 0 ? open : closed;

        assertThat(store.explorer().summaries(List.of(open, closed), OPEN)).containsOnlyKeys(open);
        assertThat(summary(open, OPEN).id()).isEqualTo(open);
        assertThat(summary(open, OPEN).reports()).isEqualTo(2);
        assertThat(summary(open, OPEN).detail()).isEqualTo("Leeds");
        assertThat(summary(open, OPEN).marking()).isEqualTo(Marking.OFFICIAL);

        assertThat(summary(open, BOTH)).isEqualTo(summary(closed, BOTH));
        assertThat(summary(open, BOTH).id()).isEqualTo(shown);
        assertThat(summary(open, BOTH).reports()).isEqualTo(3);
        assertThat(summary(open, BOTH).marking()).isEqualTo(Marking.SECRET);
        assertThat(store.explorer().countNeighbours(closed, BOTH))
                .containsExactly(
                        new NeighbourCount(EntityKind.ADDRESS, TieKind.LIVES_AT, 1),
                        new NeighbourCount(EntityKind.PLACE, TieKind.SEEN_AT, 1),
                        new NeighbourCount(EntityKind.PHONE, TieKind.USES, 1));
        assertThat(store.explorer().countNeighbours(closed, OPEN)).isEmpty();
        assertThat(store.explorer().findRecord(closed, OPEN)).isEmpty();
        assertThat(store.explorer().findRecord(open, BOTH))
                .hasValueSatisfying(record -> {
                    assertThat(record.members()).containsExactlyInAnyOrder(open, closed);
                    assertThat(record.namings()).hasSize(3);
                    assertThat(record.namings())
                            .filteredOn(naming -> !naming.member().equals(shown))
                            .isNotEmpty()
                            .allSatisfy(naming -> assertThat(naming.why()).isNotEmpty());
                });
    }

    /** A lone name that fits two is one with neither, in the record as in the network. */
    @Test
    void whoLeansOnTwoIsAQuestionAndWhoLeansOnOneIsOne() {
        desk.fileAll(
                Draft.report("First", Viewers.OPEN)
                        .says(Thing.person("Adam Nowak"), TieKind.USES, PHONE),
                Draft.report("Second", Viewers.OPEN)
                        .says(Thing.person("Adam Kos"), TieKind.SEEN_AT, LEEDS));
        EntityId nowak = desk.person("Adam Nowak", Viewers.OPEN);
        EntityId kos = desk.person("Adam Kos", Viewers.OPEN);
        EntityId adam =
                desk.fileLeaning(
                        Draft.report("Third", Viewers.OPEN)
                                .says(Thing.person("Adam"), TieKind.USES, PHONE),
                        nowak,
                        kos);
        EntityId other =
                desk.fileLeaning(
                        Draft.report("Fourth", Viewers.OPEN)
                                .says(Thing.person("Nowak"), TieKind.USES, PHONE),
                        nowak);
        assertThat(store.explorer().findRecord(adam, OPEN))
                .hasValueSatisfying(record -> {
                    assertThat(record.members()).containsExactly(adam);
                    assertThat(record.questions())
                            .extracting(question -> question.other().id())
                            .containsExactlyInAnyOrder(smaller(nowak, other), kos);
                });
        assertThat(store.explorer().findRecord(other, OPEN))
                .hasValueSatisfying(record -> {
                    assertThat(record.members()).containsExactlyInAnyOrder(nowak, other);
                    assertThat(record.questions())
                            .extracting(question -> question.other().id())
                            .containsExactly(adam);
                });
        Network network = store.networks().snapshot(Scope.EVERYTHING, OPEN);
        assertThat(List.of(adam, kos, smaller(nowak, other)))
                .allSatisfy(id -> assertThat(network.find(id)).isPresent());
        assertThat(network.find(larger(nowak, other))).isEmpty();
    }

    private static EntityId smaller(EntityId one, EntityId other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static EntityId larger(EntityId one, EntityId other) {
        return smaller(one, other).equals(one) ? other : one;
    }

    @Test
    void anUnsureJointIsAQuestion() {
        Thing maybe = Thing.person("Adam?");
        desk.fileAll(
                Draft.report("First", Viewers.OPEN).says(maybe, TieKind.USES, PHONE),
                Draft.report("Second", Viewers.CLOSED).says(maybe, TieKind.SEEN_AT, LEEDS));
        EntityId open = desk.person("Adam?", Viewers.OPEN);
        EntityId closed = desk.person("Adam?", Viewers.CLOSED);
        assertThat(store.explorer().findRecord(open, BOTH))
                .hasValueSatisfying(record -> {
                    assertThat(record.members()).containsExactly(open);
                    assertThat(record.questions())
                            .singleElement()
                            .satisfies(question -> {
                                assertThat(question.other().id()).isEqualTo(closed);
                                assertThat(question.weight()).isEqualTo(7.5);
                                assertThat(question.clues()).hasSize(1);
                            });
                });
        assertThat(store.explorer().findRecord(open, OPEN))
                .hasValueSatisfying(record -> assertThat(record.questions()).isEmpty());
    }

    @Test
    void labelsAreTheFullestNameAndTheMostUsualWriting() {
        desk.fileAll(
                Draft.report("First", Viewers.OPEN)
                        .says(ADAM, TieKind.USES, Thing.phone("+447700900001"))
                        .says(ADAM, TieKind.USES, PHONE)
                        .says(LINH, TieKind.USES, PHONE));
        assertThat(summary(desk.id(PHONE, Viewers.OPEN), OPEN).label())
                .isEqualTo("+44 7700 900001");
        assertThat(summary(desk.id(PHONE, Viewers.OPEN), OPEN).country()).isEqualTo("GB");
        assertThat(summary(desk.person("Linh Mai", Viewers.OPEN), OPEN).label())
                .isEqualTo("Linh Mai");
    }

    @Test
    void victimsOffendersAndChildrenAreKnownFromWhatMayBeRead() {
        desk.fileAll(
                Draft.report("First", Viewers.OPEN)
                        .says(ADAM, TieKind.TRANSPORTED, LINH)
                        .denies(LINH, TieKind.EXPLOITS, ADAM)
                        .names(Thing.person("Bo Tran").with(Field.DATE_OF_BIRTH, "2010"))
                        .names(Thing.person("Cy Rowe").with(Field.DATE_OF_BIRTH, "2006-05-01"))
                        .names(Thing.person("Di Marsh").with(Field.AGE, "17")),
                Draft.report("Second", Viewers.CLOSED).names(LINH.as(Role.RECRUITER)));
        EntityId linh = desk.person("Linh Mai", Viewers.OPEN);
        assertThat(summary(desk.person("Adam Vale", Viewers.OPEN), OPEN).standing())
                .isEqualTo(Standing.OFFENDER);
        assertThat(summary(linh, OPEN).standing()).isEqualTo(Standing.VICTIM);
        assertThat(summary(linh, BOTH).standing()).isEqualTo(Standing.VICTIM_AND_OFFENDER);
        assertThat(summary(desk.person("Bo Tran", Viewers.OPEN), OPEN))
                .satisfies(bo -> {
                    assertThat(bo.child()).isTrue();
                    assertThat(bo.detail()).isEqualTo("born 2010");
                    assertThat(bo.standing()).isEqualTo(Standing.NEUTRAL);
                });
        assertThat(summary(desk.person("Cy Rowe", Viewers.OPEN), OPEN).child()).isFalse();
        assertThat(summary(desk.person("Di Marsh", Viewers.OPEN), OPEN).child()).isTrue();
    }

    /** Held by debt: a victim, though no report says by whom; and the sign is no neighbour. */
    @Test
    void signsOfTraffickingStandInTheRecordWithTheirSources() {
        Thing debt = Thing.exact(EntityKind.INDICATOR, "owed 30,000 euros", "means: debt bondage");
        Thing driver = Thing.exact(EntityKind.INDICATOR, "is the driver", "role: driver");
        desk.fileAll(
                Draft.report("First", Viewers.OPEN)
                        .says(LINH, TieKind.SHOWS, debt, Field.TYPE, "means")
                        .says(ADAM, TieKind.SHOWS, driver, Field.TYPE, "role"),
                Draft.report("Second", Viewers.CLOSED)
                        .says(LINH, TieKind.SHOWS, driver, Field.TYPE, "role"));
        EntityId linh = desk.person("Linh Mai", Viewers.OPEN);
        EntityRecord record = store.explorer().findRecord(linh, OPEN).orElseThrow();
        assertThat(record.summary().standing()).isEqualTo(Standing.VICTIM);
        assertThat(record.neighbours()).isEmpty();
        assertThat(record.indicators())
                .singleElement()
                .satisfies(tie -> {
                    assertThat(tie.kind()).isEqualTo(TieKind.SHOWS);
                    assertThat(summary(tie.to(), OPEN).label()).isEqualTo("means: debt bondage");
                    assertThat(tie.sources()).hasSize(1);
                });
        assertThat(store.explorer().findRecord(linh, BOTH).orElseThrow().indicators()).hasSize(2);
        assertThat(summary(desk.person("Adam Vale", Viewers.OPEN), OPEN).standing())
                .isEqualTo(Standing.NEUTRAL);
    }

    /** Adam uses the phone by two reports and is tied to four others by one each. */
    @Test
    void anExpansionBringsTheBestSourcedFirstAndCountsTheRest() {
        desk.fileAll(
                Draft.report("First", Viewers.OPEN)
                        .says(ADAM, TieKind.USES, PHONE)
                        .says(ADAM, TieKind.MET, LINH)
                        .says(ADAM, TieKind.MET, Thing.person("Bo Tran"))
                        .says(ADAM, TieKind.SEEN_AT, LEEDS)
                        .says(LINH, TieKind.USES, PHONE),
                Draft.report("Second", Viewers.OPEN).says(ADAM, TieKind.USES, PHONE));
        EntityId adam = desk.person("Adam Vale", Viewers.OPEN);
        EntityId linh = desk.person("Linh Mai", Viewers.OPEN);
        EntityId phone = desk.id(PHONE, Viewers.OPEN);

        var all = store.explorer().expand(adam, Set.of(), 1, Set.of(adam, linh), OPEN);
        assertThat(all.items()).extracting(EntitySummary::id).containsExactly(phone);
        assertThat(all.notShown()).isEqualTo(Map.of(EntityKind.PERSON, 1, EntityKind.PLACE, 1));
        assertThat(all.ties())
                .extracting(Tie::from, Tie::to, Tie::kind, tie -> tie.sources().size())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(adam, linh, TieKind.MET, 1),
                        org.assertj.core.groups.Tuple.tuple(adam, phone, TieKind.USES, 2),
                        org.assertj.core.groups.Tuple.tuple(linh, phone, TieKind.USES, 1));

        var places =
                store.explorer().expand(adam, Set.of(EntityKind.PLACE), 10, Set.of(adam), OPEN);
        assertThat(places.items())
                .extracting(EntitySummary::id)
                .containsExactly(desk.id(LEEDS, Viewers.OPEN));
        assertThat(places.notShown()).isEmpty();
        assertThat(
                        store.explorer()
                                .expand(adam, Set.of(), 10, Set.of(), Viewers.of(Viewers.CLOSED))
                                .items())
                .isEmpty();
    }

    @Test
    void aTieTellsItsWordsItsDatesAndItsBestGrade() {
        desk.fileAll(
                Draft.report("First", Viewers.OPEN)
                        .says(
                                ADAM,
                                TieKind.MET,
                                LINH,
                                "2CP",
                                new Period(
                                        "May 2024",
                                        LocalDate.of(2024, 5, 1),
                                        LocalDate.of(2024, 5, 31))),
                Draft.report("Second", Viewers.OPEN)
                        .about(LocalDate.of(2024, 1, 1))
                        .says(
                                ADAM,
                                TieKind.MET,
                                LINH,
                                "1AP",
                                new Period("since 2023", LocalDate.of(2023, 1, 1), null)));
        EntityId adam = desk.person("Adam Vale", Viewers.OPEN);
        EntityId linh = desk.person("Linh Mai", Viewers.OPEN);
        assertThat(store.explorer().ties(List.of(linh, adam), OPEN))
                .singleElement()
                .satisfies(tie -> {
                    assertThat(tie.strength()).isEqualTo(Strength.CONFIRMED);
                    assertThat(tie.first()).isEqualTo(LocalDate.of(2023, 1, 1));
                    assertThat(tie.last()).isEqualTo(LocalDate.of(2024, 5, 31));
                    assertThat(tie.sources())
                            .extracting(stated -> stated.source().reportTitle())
                            .containsExactly("Second", "First");
                    assertThat(tie.sources().getFirst().source().words())
                            .isEqualTo("Adam Vale met Linh Mai");
                    assertThat(tie.sources().getFirst().when().words()).isEqualTo("since 2023");
                });
    }

    @Test
    void aDeniedTieIsListedAndNeverDrawn() {
        desk.file(Draft.report("First", Viewers.OPEN).denies(ADAM, TieKind.MET, LINH));
        EntityId adam = desk.person("Adam Vale", Viewers.OPEN);
        EntityId linh = desk.person("Linh Mai", Viewers.OPEN);
        assertThat(store.explorer().ties(List.of(adam, linh), OPEN)).isEmpty();
        assertThat(store.explorer().countNeighbours(adam, OPEN)).isEmpty();
        assertThat(store.explorer().findRecord(adam, OPEN))
                .hasValueSatisfying(record ->
                        assertThat(record.denied())
                                .singleElement()
                                .extracting(Tie::from, Tie::to, Tie::kind)
                                .containsExactly(adam, linh, TieKind.MET));
    }

    @Test
    void aReportOpensOnlyForWhoMayReadIt() {
        Draft secret = Draft.report("First", Viewers.CLOSED).says(ADAM, TieKind.USES, PHONE);
        desk.file(secret);
        assertThat(store.explorer().findReport(secret.id(), OPEN)).isEmpty();
        assertThat(store.explorer().findReport(secret.id(), BOTH))
                .hasValueSatisfying(view ->
                        assertThat(view.meant()).hasSize(2).containsValue(desk.id(PHONE, "")));
    }
}
