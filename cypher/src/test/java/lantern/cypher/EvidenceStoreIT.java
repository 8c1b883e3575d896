package lantern.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import lantern.cypher.run.Transactions;
import lantern.cypher.write.GraphEvidenceStore;
import lantern.embedded.Neo4jServer;
import lantern.embedded.TestNeo4j;
import lantern.embedded.UsesNeo4j;
import lantern.model.access.Audience;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Evidence;
import lantern.model.evidence.Field;
import lantern.model.evidence.TieKind;
import lantern.model.port.EvidenceStore.Recorded;
import lantern.model.port.Filed;
import lantern.model.port.Filing;
import lantern.model.port.StoreUnavailable;
import lantern.model.port.Submission;
import lantern.model.report.Period;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

@UsesNeo4j(emptiedBeforeEachTest = true)
class EvidenceStoreIT {

    private static final Thing ADAM = Thing.person("Adam Vale");
    private static final Thing LINH = Thing.person("Linh Mai");
    private static final Thing PHONE = Thing.phone("+44 7700 900001");
    private static final Thing LEEDS = Thing.place("Leeds", "GB");

    private final Driver driver;
    private final Neo4jStore store;
    private Desk desk;

    EvidenceStoreIT(Driver driver) {
        this.driver = driver;
        this.store = Neo4jStore.over(driver, InstantSource.system());
        this.desk = new Desk(store);
    }

    @BeforeEach
    void newDesk() {
        desk = new Desk(store);
    }

    private static Draft first() {
        return Draft.report("First", Viewers.OPEN)
                .says(ADAM, TieKind.USES, PHONE)
                .says(
                        ADAM,
                        TieKind.MET,
                        LINH,
                        "2DP",
                        new Period("May", LocalDate.of(2024, 5, 1), null))
                .denies(ADAM, TieKind.LIVES_AT, Thing.address("3 Mill Row, Leeds", "Leeds"));
    }

    private static Draft second() {
        return Draft.report("Second", Viewers.CLOSED)
                .says(ADAM, TieKind.USES, PHONE)
                .says(LINH, TieKind.SEEN_AT, LEEDS);
    }

    @Test
    void theSameReportTwiceIsRecordedOnce() {
        assertThat(desk.file(first())).isEqualTo(new Recorded(true, 1));
        List<String> once = WholeGraph.lines(driver);
        long position = store.evidence().position();
        assertThat(new Desk(store).file(first())).isEqualTo(new Recorded(false, position));
        assertThat(WholeGraph.lines(driver)).isEqualTo(once);
        assertThat(store.evidence().position()).isEqualTo(position).isPositive();
    }

    /** The driver itself repeats a transaction whose commit was not heard of. */
    @Test
    void aFilingWhoseReplyWasLostIsKnownAgain() {
        Filing filing = desk.filing(first());
        Recorded recorded = store.evidence().record(filing);
        desk.file(second());
        List<String> before = WholeGraph.lines(driver);
        assertThat(store.evidence().record(filing)).isEqualTo(recorded);
        assertThat(WholeGraph.lines(driver)).isEqualTo(before);
    }

    @Test
    void whatWasRecordedIsReadBackAsItWas() {
        Evidence evidence = first().evidence();
        desk.file(first());
        assertThat(store.explorer().findReport(first().id(), Viewers.of(Viewers.OPEN)))
                .hasValueSatisfying(view -> assertThat(view.evidence()).isEqualTo(evidence));
        assertThat(store.audiences()).containsExactly(Audience.parse(Viewers.OPEN));
    }

    @Test
    void aFileIsNotedAndOneThatWasReadWellStaysSo() {
        var submission = first().submission(Submission.State.QUARANTINED);
        store.evidence().quarantine(submission);
        assertThat(store.evidence().findSubmission(first().id())).contains(submission);
        assertThat(store.evidence().listSubmissions(Viewers.of(Viewers.CLOSED))).isEmpty();
        desk.file(first());
        var done = first().submission(Submission.State.DONE);
        assertThat(store.evidence().listSubmissions(Viewers.of(Viewers.OPEN)))
                .containsExactly(done);
        store.evidence().quarantine(submission);
        assertThat(store.evidence().findSubmission(first().id())).contains(done);
    }

    @Test
    void aFileThatWasHeldByAnotherIsReadBackWithItsParent() {
        var submission = first().submission(Submission.State.DONE);
        var inner = submission.origin().enclosed(second().id(), "a/note.txt");
        var held =
                new Submission(
                        submission.id(),
                        inner,
                        submission.state(),
                        submission.reason(),
                        submission.format(),
                        submission.audience(),
                        submission.mentions(),
                        submission.statements(),
                        submission.extractor(),
                        submission.at());
        store.evidence().enterHolder(held);
        assertThat(store.evidence().findSubmission(first().id())).contains(held);
        assertThat(inner.name()).isEqualTo("note.txt");
        assertThat(inner.findParent()).contains(second().id());
    }

    @Test
    void deletingAReportTakesAwayExactlyWhatItBrought() {
        desk.file(first());
        List<String> before = WholeGraph.lines(driver);
        long position = store.evidence().position();
        desk.file(second());
        assertThat(WholeGraph.lines(driver)).isNotEqualTo(before);
        assertThat(store.evidence().delete(second().id())).isTrue();
        assertThat(WholeGraph.lines(driver)).isEqualTo(before);
        assertThat(store.evidence().position()).isEqualTo(position + 2);
        assertThat(store.evidence().delete(second().id())).isFalse();
        assertThat(store.evidence().delete(first().id())).isTrue();
        assertThat(WholeGraph.lines(driver)).isEmpty();
    }

    @Test
    void aFileThatWasOnlyPutAsideIsDeletedAndNothingElse() {
        desk.file(first());
        List<String> before = WholeGraph.lines(driver);
        long position = store.evidence().position();
        store.evidence().quarantine(second().submission(Submission.State.QUARANTINED));
        assertThat(store.evidence().delete(second().id())).isTrue();
        assertThat(store.evidence().findSubmission(second().id())).isEmpty();
        assertThat(WholeGraph.lines(driver)).isEqualTo(before);
        assertThat(store.evidence().position()).isEqualTo(position);
        assertThat(store.evidence().delete(second().id())).isFalse();
    }

    @Test
    void aJointGoesWithTheReportItRestsOnWhicheverBroughtIt() {
        desk.file(first());
        desk.file(second());
        store.evidence().delete(first().id());
        List<String> left = WholeGraph.lines(driver);
        assertThat(left).isNotEmpty().noneMatch(line -> line.startsWith("[\"SAME_AS\"]"));
        driver.executableQuery("MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n").execute();
        new Desk(store).file(second());
        assertThat(WholeGraph.lines(driver)).isEqualTo(left);
    }

    @Test
    void reportsComeBackInTheOrderOfRecordingWithWhomTheyMean() {
        var titles = new ArrayList<String>();
        for (int i = 0; i < 120; i++) {
            String title = "Report " + (997 * i) % 1000;
            titles.add(title);
            desk.file(Draft.report(title, Viewers.OPEN).says(ADAM, TieKind.USES, PHONE));
        }
        var filed = new ArrayList<Filed>();
        store.evidence().forEachReport(filed::add);
        assertThat(filed).extracting(one -> one.evidence().report().title()).isEqualTo(titles);
        assertThat(filed)
                .allSatisfy(one -> {
                    assertThat(one.evidence().mentions()).hasSize(2);
                    assertThat(one.evidence().statements()).hasSize(1);
                    assertThat(one.evidence().report().text()).isEmpty();
                    assertThat(one.ends().values())
                            .containsExactlyInAnyOrder(
                                    desk.person("Adam Vale", Viewers.OPEN),
                                    desk.id(PHONE, Viewers.OPEN));
                });
    }

    @Test
    void onlyReportsThatCameAfterAPositionComeBackUnlessMoreHasHappened() {
        var drafts = new ArrayList<Draft>();
        for (int i = 0; i < 5; i++) {
            drafts.add(Draft.report("Report " + i, Viewers.OPEN).says(ADAM, TieKind.USES, PHONE));
            desk.file(drafts.getLast());
        }
        var filed = new ArrayList<Filed>();
        assertThat(store.evidence().forEachReportAfter(3, filed::add)).isTrue();
        assertThat(filed)
                .extracting(one -> one.evidence().report().title())
                .containsExactly("Report 3", "Report 4");
        filed.clear();
        assertThat(store.evidence().forEachReportAfter(5, filed::add)).isTrue();
        assertThat(filed).isEmpty();
        assertThat(store.evidence().delete(drafts.getLast().id())).isTrue();
        assertThat(store.evidence().forEachReportAfter(3, filed::add)).isFalse();
        assertThat(filed).isEmpty();
    }

    @Test
    void aTableOfTwentyThousandRowsIsOneReport() {
        Draft table = Draft.report("Calls", Viewers.OPEN);
        for (int row = 0; row < 20_000; row++) {
            table.says(caller(row % 700), TieKind.CALLED, caller(1_000 + row % 900));
        }
        assertThat(desk.file(table).isNew()).isTrue();
        var filed = new ArrayList<Filed>();
        store.evidence().forEachReport(filed::add);
        assertThat(filed)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.evidence().statements()).hasSize(20_000);
                    assertThat(one.evidence().mentions()).hasSize(40_000);
                });
        assertThat(store.evidence().delete(table.id())).isTrue();
        assertThat(WholeGraph.lines(driver)).isEmpty();
    }

    private static Thing caller(int number) {
        return Thing.phone("+4477009%05d".formatted(number));
    }

    /** Two desks that file the same and overlapping reports at once: each is there once, whole. */
    @Test
    void writersAtOnceNeitherLoseNorDouble() throws Exception {
        var filings = new ArrayList<Filing>();
        var again = new ArrayList<Filing>();
        for (int i = 0; i < 40; i++) {
            Filing filing =
                    desk.filing(
                            Draft.report("Report " + i, Viewers.OPEN)
                                    .says(ADAM, TieKind.USES, caller(i % 5))
                                    .says(LINH, TieKind.USES, caller(4 - i % 5)));
            filings.add(filing);
            again.addFirst(new Filing(filing.evidence(), filing.resolution(), filing.submission()));
        }
        var outcomes = new HashMap<Boolean, Integer>();
        try (var writers = Executors.newFixedThreadPool(2)) {
            var one = writers.submit(() -> filings.stream().map(store.evidence()::record).toList());
            var other = writers.submit(() -> again.stream().map(store.evidence()::record).toList());
            one.get().forEach(outcome -> outcomes.merge(outcome.isNew(), 1, Integer::sum));
            other.get().forEach(outcome -> outcomes.merge(outcome.isNew(), 1, Integer::sum));
        }
        assertThat(outcomes).containsEntry(true, 40).containsEntry(false, 40);
        assertThat(store.evidence().position()).isEqualTo(40);
        var filed = new ArrayList<Filed>();
        store.evidence().forEachReport(filed::add);
        assertThat(filed)
                .hasSize(40)
                .allSatisfy(one -> assertThat(one.evidence().statements()).hasSize(2));
    }

    @Test
    void aStoreThatIsGoneIsSaidToBeUnavailable() {
        Driver impatient;
        try (TestNeo4j other = TestNeo4j.start()) {
            Neo4jServer server = other.server();
            impatient =
                    GraphDatabase.driver(
                            server.uri(),
                            AuthTokens.basic(server.user(), server.password()),
                            Config.builder()
                                    .withMaxTransactionRetryTime(1, TimeUnit.SECONDS)
                                    .build());
            Neo4jStore.over(impatient, InstantSource.system());
        }
        try (impatient) {
            var lost = new GraphEvidenceStore(new Transactions(impatient));
            assertThatThrownBy(lost::position).isInstanceOf(StoreUnavailable.class);
            assertThatThrownBy(() -> Neo4jStore.over(impatient, InstantSource.system()))
                    .isInstanceOf(StoreUnavailable.class);
        }
    }

    @Test
    void anExactThingHoldsNothingThatAReportSaid() {
        desk.file(first());
        desk.file(second());
        var nodes =
                driver.executableQuery(
                                "MATCH (e:Entity) RETURN labels(e) AS labels, keys(e) AS keys")
                        .execute()
                        .records();
        assertThat(nodes)
                .hasSize(7)
                .allSatisfy(row -> {
                    var labels = row.get("labels").asList(Object::toString);
                    var keys = row.get("keys").asList(key -> key.asString());
                    if (labels.toString().contains(EntityKind.PLACE.label())) {
                        assertThat(keys)
                                .containsExactlyInAnyOrder(
                                        "id",
                                        Field.GEONAMES.key(),
                                        Field.NAME.key(),
                                        Field.COUNTRY.key());
                    } else {
                        assertThat(keys).containsExactly("id");
                    }
                });
    }
}
