package lantern.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import lantern.embedded.UsesNeo4j;
import lantern.model.access.Viewer;
import lantern.model.correction.Correction;
import lantern.model.correction.Tied;
import lantern.model.entity.Decision;
import lantern.model.entity.EntityId;
import lantern.model.entity.EntityRecord;
import lantern.model.entity.Judgement;
import lantern.model.entity.Tie;
import lantern.model.evidence.Certainty;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Mention;
import lantern.model.evidence.MentionId;
import lantern.model.evidence.Polarity;
import lantern.model.evidence.Statement;
import lantern.model.evidence.TieKind;
import lantern.model.network.Scope;
import lantern.model.port.ReportView;
import lantern.model.report.Report;
import lantern.model.report.ReportId;
import lantern.model.report.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/** Adam meets Linh in report One, who uses a phone; report Two knows Adam too. */
@UsesNeo4j(emptiedBeforeEachTest = true)
class CorrectionIT {

    private static final Thing ADAM = Thing.person("Adam Vale");
    private static final Thing LINH = Thing.person("Linh Mai");
    private static final Thing PHONE = Thing.phone("+44 7700 900001");
    private static final Viewer OPEN = Viewers.of(Viewers.OPEN);
    private static final Viewer CLOSED = Viewers.of(Viewers.CLOSED);

    private final Driver driver;
    private final AtomicLong seconds = new AtomicLong();
    private final Neo4jStore store;
    private Desk desk;
    private Corrector corrector;

    CorrectionIT(Driver driver) {
        this.driver = driver;
        this.store =
                Neo4jStore.over(driver, () -> Instant.EPOCH.plusSeconds(seconds.incrementAndGet()));
        this.desk = new Desk(store);
        this.corrector = new Corrector(store, desk);
    }

    @BeforeEach
    void file() {
        desk = new Desk(store);
        corrector = new Corrector(store, desk);
        desk.fileAll(one(), Draft.report("Two", Viewers.OPEN).names(ADAM));
    }

    private static Draft one() {
        return Draft.report("One", Viewers.OPEN)
                .says(ADAM, TieKind.MET, LINH)
                .says(LINH, TieKind.USES, PHONE)
                .denies(ADAM, TieKind.CALLED, LINH);
    }

    private static ReportId report() {
        return one().id();
    }

    private ReportView view() {
        return store.explorer().findReport(report(), OPEN).orElseThrow();
    }

    /** Of the words, the mention that stands so-and-so-manieth. */
    private MentionId mention(Thing thing, int number) {
        return view().evidence().mentions().stream()
                .filter(mention -> mention.words().equals(thing.words()))
                .toList()
                .get(number)
                .id();
    }

    private Statement said(TieKind kind) {
        return view().evidence().statements().stream()
                .filter(statement -> statement.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private Span span(String words) {
        Report report = view().evidence().report();
        int start = report.text().indexOf(words);
        return report.span(start, start + words.length());
    }

    private Decision correct(Correction correction) {
        return corrector.correct(correction, OPEN);
    }

    private void undo(Decision decision) {
        store.ledger().decide(new Judgement.Undo(decision.id()), "as the test says", OPEN);
    }

    private EntityRecord record(EntityId id) {
        return store.explorer().findRecord(id, OPEN).orElseThrow();
    }

    private EntityId adam() {
        return desk.person("Adam Vale", Viewers.OPEN);
    }

    private EntityId linh() {
        return desk.person("Linh Mai", Viewers.OPEN);
    }

    private List<Tie> ties(EntityId... ids) {
        return store.explorer().ties(List.of(ids), OPEN);
    }

    private List<String> evidence() {
        return WholeGraph.lines(driver).stream()
                .filter(line -> !line.contains("Decision") && !line.contains("UNDOES"))
                .toList();
    }

    @Test
    void aMentionThatNamesNobodyCountsNowhere() {
        correct(new Correction.Strike(report(), mention(ADAM, 0)));
        correct(new Correction.Strike(report(), mention(ADAM, 0)));
        assertThat(record(adam()).namings())
                .extracting(naming -> naming.source().reportTitle())
                .containsExactly("Two");
        assertThat(ties(adam(), linh())).isEmpty();
        assertThat(record(linh()).denied()).isEmpty();
        assertThat(store.explorer().countNeighbours(linh(), OPEN)).hasSize(1);
        assertThat(store.networks().snapshot(Scope.EVERYTHING, OPEN).edges()).isEqualTo(1);
        assertThat(view().marks().asideMentions())
                .extracting(Mention::words)
                .containsExactly("Adam Vale", "Adam Vale");
        assertThat(view().marks().asideStatements())
                .extracting(Statement::kind)
                .containsExactly(TieKind.MET, TieKind.CALLED);
    }

    @Test
    void whoeverIsNamedNowhereElseIsGone() {
        EntityId phone = desk.id(PHONE, Viewers.OPEN);
        correct(new Correction.Strike(report(), mention(PHONE, 0)));
        assertThat(store.explorer().findRecord(phone, OPEN)).isEmpty();
        assertThat(store.explorer().summaries(List.of(phone), OPEN)).isEmpty();
    }

    /** What is said of him is said of the organisation that he is. */
    @Test
    void aMentionOfAnotherKindTakesItsStatementsAlong() {
        correct(new Correction.Recast(mention(LINH, 0), EntityKind.ORGANISATION, span("Linh Mai")));
        Mention firm =
                view().evidence().mentions().stream()
                        .filter(mention -> mention.kind() == EntityKind.ORGANISATION)
                        .findFirst()
                        .orElseThrow();
        EntityId id = java.util.Objects.requireNonNull(view().meant().get(firm.id()));
        assertThat(ties(adam(), id)).extracting(Tie::kind).containsExactly(TieKind.MET);
        assertThat(ties(adam(), linh())).isEmpty();
        assertThat(view().marks().madeMentions()).containsExactly(firm.id());
        assertThat(view().marks().madeStatements()).hasSize(1);
    }

    @Test
    void aMissedNameIsWhomTheDeskTakesItFor() {
        desk.file(Draft.report("Three", Viewers.OPEN).names(Thing.person("One")));
        Decision decision = correct(new Correction.Name(EntityKind.PERSON, span("One")));
        assertThat(record(desk.person("One", Viewers.OPEN)).namings()).hasSize(2);
        undo(decision);
        assertThat(record(desk.person("One", Viewers.OPEN)).namings()).hasSize(1);
    }

    @Test
    void aFalseStatementIsNeitherDrawnNorDenied() {
        correct(new Correction.Retract(report(), said(TieKind.MET).id()));
        correct(new Correction.Retract(report(), said(TieKind.CALLED).id()));
        assertThat(ties(adam(), linh())).isEmpty();
        assertThat(record(adam()).denied()).isEmpty();
        assertThat(record(adam()).namings()).hasSize(3);
    }

    @Test
    void aStatementCanBeOfAnotherKindTheOtherWayRoundOrDenied() {
        Statement met = said(TieKind.MET);
        correct(
                new Correction.Restate(
                        report(), met.id(), tied(TieKind.LEADS, met.to(), met.from())));
        assertThat(ties(adam(), linh()))
                .extracting(Tie::kind, Tie::from, Tie::to)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(TieKind.LEADS, linh(), adam()));
        Statement leads = said(TieKind.LEADS);
        assertThat(leads.grade()).isEqualTo(met.grade());
        correct(
                new Correction.Restate(
                        report(),
                        leads.id(),
                        new Tied(
                                TieKind.LEADS,
                                leads.from(),
                                leads.to(),
                                Polarity.DENIED,
                                Certainty.STATED)));
        assertThat(ties(adam(), linh())).isEmpty();
        assertThat(record(adam()).denied()).hasSize(2);
    }

    private static Tied tied(TieKind kind, MentionId from, MentionId to) {
        return new Tied(kind, from, to, Polarity.POSITIVE, Certainty.STATED);
    }

    @Test
    void aMissedStatementRestsOnItsWordsAndTheirGrade() {
        Tied tied = tied(TieKind.USES, mention(ADAM, 0), mention(PHONE, 0));
        Decision decision = correct(new Correction.State(tied, said(TieKind.USES).span()));
        assertThat(ties(adam(), desk.id(PHONE, Viewers.OPEN)))
                .extracting(tie -> tie.sources().getFirst().source().words())
                .containsExactly("Linh Mai uses +44 7700 900001");
        undo(decision);
        assertThat(ties(adam(), desk.id(PHONE, Viewers.OPEN))).isEmpty();
    }

    @Test
    void everyCorrectionIsTakenBackWithoutATrace() {
        Statement met = said(TieKind.MET);
        for (Correction correction :
                List.of(
                        new Correction.Strike(report(), mention(ADAM, 0)),
                        new Correction.Strike(report(), mention(PHONE, 0)),
                        new Correction.Recast(
                                mention(LINH, 0), EntityKind.ORGANISATION, span("Linh Mai")),
                        new Correction.Recast(mention(LINH, 0), EntityKind.PERSON, span("Linh")),
                        new Correction.Name(EntityKind.PERSON, span("One")),
                        new Correction.Name(EntityKind.PLACE, span("met")),
                        new Correction.Retract(report(), met.id()),
                        new Correction.Retract(report(), said(TieKind.CALLED).id()),
                        new Correction.Restate(
                                report(), met.id(), tied(TieKind.LEADS, met.from(), met.to())),
                        new Correction.State(
                                tied(TieKind.USES, mention(PHONE, 0), mention(ADAM, 0)),
                                met.span()))) {
            List<String> before = evidence();
            Decision decision = correct(correction);
            assertThat(evidence()).as(correction.toString()).isNotEqualTo(before);
            assertThat(store.ledger().replay().agrees()).as(correction.toString()).isTrue();
            undo(decision);
            assertThat(evidence()).as(correction.toString()).isEqualTo(before);
            assertThat(store.ledger().replay().agrees()).isTrue();
        }
    }

    @Test
    void aCorrectionThatALaterOneRestsOnStays() {
        Decision recast =
                correct(
                        new Correction.Recast(
                                mention(LINH, 0), EntityKind.ORGANISATION, span("Linh Mai")));
        Decision retract = correct(new Correction.Retract(report(), said(TieKind.MET).id()));
        assertThatThrownBy(() -> undo(recast)).hasMessageContaining("take that back first");
        undo(retract);
        undo(recast);
        assertThat(ties(adam(), linh())).hasSize(1);
    }

    /** The statement was false before the mention was of another kind. */
    @Test
    void anEarlierCorrectionCanBeTakenBackWhereNothingRestsOnIt() {
        Decision retract = correct(new Correction.Retract(report(), said(TieKind.MET).id()));
        correct(new Correction.Recast(mention(LINH, 0), EntityKind.ORGANISATION, span("Linh Mai")));
        undo(retract);
        assertThat(view().evidence().statements())
                .filteredOn(statement -> statement.kind() == TieKind.MET)
                .extracting(statement -> statement.to().value())
                .singleElement()
                .asString()
                .endsWith("Organisation");
        assertThat(store.ledger().replay().agrees()).isTrue();
    }

    @Test
    void aMentionThatIsSplitOffWhileItIsAsideComesBackToWhereItBelongs() {
        List<String> before = evidence();
        Decision split =
                store.ledger()
                        .decide(
                                new Judgement.Split(List.of(mention(ADAM, 0))),
                                "as the test says",
                                OPEN)
                        .decision();
        Decision strike = correct(new Correction.Strike(report(), mention(ADAM, 0)));
        undo(split);
        undo(strike);
        assertThat(evidence()).isEqualTo(before);
        assertThat(store.ledger().replay().agrees()).isTrue();
    }

    @Test
    void whatWasDecidedOfAMadeMentionGoesWithIt() {
        List<String> before = evidence();
        Decision name = correct(new Correction.Name(EntityKind.PERSON, span("One")));
        Decision merge =
                store.ledger()
                        .decide(
                                new Judgement.Merge(desk.person("One", Viewers.OPEN), adam()),
                                "as the test says",
                                OPEN)
                        .decision();
        undo(name);
        assertThat(evidence()).isEqualTo(before);
        undo(merge);
        assertThat(evidence()).isEqualTo(before);
    }

    @Test
    void aReportGoesWithAllThatCorrectionsMadeOfIt() {
        store.evidence().delete(report());
        List<String> before = evidence();
        desk.file(one());
        correct(new Correction.Strike(report(), mention(ADAM, 0)));
        correct(new Correction.Name(EntityKind.PLACE, span("met")));
        Decision last =
                correct(
                        new Correction.Recast(
                                mention(LINH, 0), EntityKind.ORGANISATION, span("Linh Mai")));
        store.evidence().delete(report());
        assertThat(evidence()).isEqualTo(before);
        assertThat(WholeGraph.lines(driver)).noneMatch(line -> line.contains("Linh Mai"));
        undo(last);
        assertThat(evidence()).isEqualTo(before);
    }

    /** It is another telling: what was put right in the earlier one died with it. */
    @Test
    void aReportThatComesAgainIsReadAsItStands() {
        correct(new Correction.Retract(report(), said(TieKind.MET).id()));
        store.evidence().delete(report());
        desk.file(one());
        assertThat(view().evidence().statements()).hasSize(3);
        assertThat(store.corrections().listCorrections(report(), OPEN)).isEmpty();
    }

    @Test
    void correctionsAreListedWithTheirAuthorsAndWhetherTheyHold() {
        Decision strike = correct(new Correction.Strike(report(), mention(PHONE, 0)));
        Decision retract = correct(new Correction.Retract(report(), said(TieKind.MET).id()));
        undo(strike);
        assertThat(store.corrections().listCorrections(report(), OPEN))
                .extracting(Decision::id, Decision::undone)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(retract.id(), false),
                        org.assertj.core.groups.Tuple.tuple(strike.id(), true));
        assertThat(store.corrections().listCorrections(report(), CLOSED)).isEmpty();
        assertThat(store.ledger().listAbout(linh(), OPEN))
                .extracting(Decision::id)
                .contains(retract.id(), strike.id());
    }

    @Test
    void nobodyCorrectsWhatTheyMayNotReadOrWhatIsNotThere() {
        assertThatThrownBy(() ->
                        corrector.correct(
                                new Correction.Strike(report(), mention(ADAM, 0)), CLOSED))
                .hasMessage("There is no such report.");
        assertThatThrownBy(() -> correct(new Correction.Strike(report(), new MentionId("none"))))
                .hasMessageContaining("no such mention");
        assertThatThrownBy(() -> correct(new Correction.Name(EntityKind.PERSON, span("Vale"))))
                .hasMessageContaining("overlap");
        assertThatThrownBy(() -> correct(new Correction.Name(EntityKind.PERSON, span("Adam Vale"))))
                .hasMessageContaining("read so already");
        assertThatThrownBy(() -> correct(new Correction.Name(EntityKind.PLACE, span("Mai\nLinh"))))
                .hasMessageContaining("one item");
        Decision decision = correct(new Correction.Strike(report(), mention(PHONE, 0)));
        assertThatThrownBy(() ->
                        store.ledger()
                                .decide(
                                        new Judgement.Undo(decision.id()),
                                        "as the test says",
                                        CLOSED))
                .hasMessageContaining("no such decision");
    }

    /** A newer extraction reads the same, and no longer the phone. */
    @Test
    void correctionsHoldOverANewerExtraction() {
        correct(new Correction.Strike(report(), mention(PHONE, 0)));
        correct(new Correction.Name(EntityKind.PLACE, span("met")));
        correct(new Correction.Retract(report(), said(TieKind.MET).id()));
        Set<String> counting = Set.copyOf(ids());
        driver.executableQuery(
                        """
                        MATCH (r:Report {id: $id})-[m:MENTIONS|WITHDRAWN]->(e)
                        OPTIONAL MATCH (e)-[s {report: $id}]->()
                        WITH r, m, s, e, m.made IS NULL AND m.words <> $phone AS again
                        DELETE s
                        WITH DISTINCT r, m, e, properties(m) AS said, again
                        DELETE m
                        WITH r, e, said WHERE again
                        CREATE (r)-[n:MENTIONS]->(e) SET n = said, n.says = 0
                        """)
                .withParameters(java.util.Map.of("id", report().value(), "phone", PHONE.words()))
                .execute();
        corrector.reapply(report());
        assertThat(ids())
                .isEqualTo(
                        Set.copyOf(
                                counting.stream().filter(id -> !id.contains("CALLED")).toList()));
        assertThat(store.ledger().replay().agrees()).isTrue();
    }

    private Set<String> ids() {
        var ids = new java.util.TreeSet<String>();
        view().evidence().mentions().forEach(mention -> ids.add(mention.id().value()));
        view().evidence().statements().forEach(statement -> ids.add(statement.id().value()));
        return ids;
    }
}
