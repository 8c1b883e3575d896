package lantern.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import lantern.embedded.UsesNeo4j;
import lantern.model.access.Audience;
import lantern.model.access.Viewer;
import lantern.model.correction.Correction;
import lantern.model.entity.Decision;
import lantern.model.entity.EntityId;
import lantern.model.entity.Judgement;
import lantern.model.entity.Placement;
import lantern.model.entity.Resolution;
import lantern.model.entity.Verdict;
import lantern.model.evidence.Evidence;
import lantern.model.evidence.Mention;
import lantern.model.evidence.MentionId;
import lantern.model.evidence.Statement;
import lantern.model.evidence.TieKind;
import lantern.model.network.Scope;
import lantern.model.port.EvidenceRevision.Revised;
import lantern.model.port.Filing;
import lantern.model.port.Submission;
import lantern.model.port.SubmissionLedger.Total;
import lantern.model.port.SubmissionLedger.Wanted;
import lantern.model.report.Handling;
import lantern.model.report.Report;
import lantern.model.report.ReportId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/** Report One says that Adam uses a phone and met Linh; report Two knows Adam. One is read anew. */
@UsesNeo4j(emptiedBeforeEachTest = true)
class RevisionIT {

    private static final Thing ADAM = Thing.person("Adam Vale");
    private static final Thing LINH = Thing.person("Linh Mai");
    private static final Thing PHONE = Thing.phone("+44 7700 900001");
    private static final Viewer OPEN = Viewers.of(Viewers.OPEN);

    private final Driver driver;
    private final AtomicLong seconds = new AtomicLong();
    private final Neo4jStore store;
    private Desk desk;
    private Corrector corrector;

    RevisionIT(Driver driver) {
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
                .says(ADAM, TieKind.USES, PHONE)
                .says(ADAM, TieKind.MET, LINH);
    }

    private static Evidence evidence() {
        return one().evidence();
    }

    private static MentionId mention(int number) {
        return evidence().mentions().get(number).id();
    }

    /** What a newer extraction reads: these of the mentions, and what is said of them alone. */
    private static Evidence without(MentionId... gone) {
        Set<MentionId> left = Set.of(gone);
        Evidence all = evidence();
        return new Evidence(
                all.report(),
                all.mentions().stream().filter(each -> !left.contains(each.id())).toList(),
                all.statements().stream()
                        .filter(each -> !left.contains(each.from()) && !left.contains(each.to()))
                        .toList());
    }

    /** By somebody who takes each mention for a stranger: what is kept must come from the store. */
    private Revised reread(Evidence evidence) {
        List<Placement> placements =
                evidence.mentions().stream().map(RevisionIT::asStranger).toList();
        return store.revision()
                .replace(
                        new Filing(
                                evidence,
                                new Resolution(placements, List.of()),
                                submission(evidence.report())));
    }

    private static Placement asStranger(Mention mention) {
        EntityId entity =
                mention.find(lantern.model.evidence.Field.VALUE)
                        .map(value -> EntityId.ofValue(mention.kind(), value))
                        .orElseGet(() ->
                                EntityId.foundedBy(
                                        new MentionId(mention.id() + " stranger"), mention.kind()));
        return new Placement(mention.id(), entity, new Verdict.Unseen());
    }

    private static Submission submission(Report report) {
        Submission old = one().submission(Submission.State.DONE);
        return new Submission(
                report.id(),
                old.origin(),
                old.state(),
                "",
                old.format(),
                report.handling().audience(),
                2,
                1,
                "newer",
                Instant.parse("2024-07-01T00:00:00Z"));
    }

    private Decision decide(Judgement judgement) {
        return store.ledger().decide(judgement, "as the test says", OPEN).decision();
    }

    private List<String> graphWithoutFiles() {
        return WholeGraph.lines(driver).stream()
                .filter(line -> !line.contains("\"Submission\""))
                .toList();
    }

    private Optional<EntityId> end(MentionId mention) {
        return store.corrections()
                .findReviewed(one().id())
                .map(reviewed -> reviewed.ends().get(mention));
    }

    private String network() {
        return store.networks().snapshot(Scope.EVERYTHING, OPEN).contentHash();
    }

    @Test
    void theSameReadAgainLeavesTheGraphAsItWas() {
        String before = network();
        List<String> whole = graphWithoutFiles();
        Revised revised = reread(evidence());
        assertThat(revised.adrift()).isEmpty();
        assertThat(graphWithoutFiles()).isEqualTo(whole);
        assertThat(network()).isEqualTo(before);
        assertThat(store.evidence().findSubmission(one().id()).orElseThrow().extractor())
                .isEqualTo("newer");
        assertThat(store.ledger().replay().agrees()).isTrue();
    }

    @Test
    void aMentionThatIsNoLongerFoundGoesWithWhatItSaid() {
        MentionId linh = mention(3);
        reread(without(linh));
        assertThat(store.corrections().findReviewed(one().id()).orElseThrow().ends())
                .hasSize(3)
                .doesNotContainKey(linh);
        assertThat(graphWithoutFiles()).noneMatch(line -> line.contains("\"MET\""));
        assertThat(graphWithoutFiles())
                .noneMatch(line -> line.contains(desk.person("Linh Mai", Viewers.OPEN).value()));
        reread(evidence());
        assertThat(graphWithoutFiles()).anyMatch(line -> line.contains("\"MET\""));
    }

    @Test
    void aMergeASplitAndAPartingStillHold() {
        EntityId adam = desk.person("Adam Vale", Viewers.OPEN);
        EntityId linh = desk.person("Linh Mai", Viewers.OPEN);
        decide(new Judgement.Split(List.of(mention(2))));
        EntityId moved = end(mention(2)).orElseThrow();
        decide(new Judgement.Forbid(adam, moved));
        decide(new Judgement.Merge(moved, linh));
        List<String> whole = graphWithoutFiles();
        String before = network();
        assertThat(reread(evidence()).adrift()).isEmpty();
        assertThat(end(mention(2))).contains(moved);
        assertThat(graphWithoutFiles()).isEqualTo(whole);
        assertThat(network()).isEqualTo(before);
        assertThat(store.ledger().replay().agrees()).isTrue();
    }

    @Test
    void aDecisionWhoseWordsAreGoneIsSaidAndHoldsAgainWhenTheyComeBack() {
        Decision split = decide(new Judgement.Split(List.of(mention(2))));
        EntityId moved = end(mention(2)).orElseThrow();
        Revised gone = reread(without(mention(2)));
        assertThat(gone.adrift()).containsExactly(split.id());
        assertThat(store.ledger().list(OPEN)).extracting(Decision::id).contains(split.id());
        assertThat(store.ledger().replay().agrees()).isTrue();
        Revised back = reread(evidence());
        assertThat(back.adrift()).isEmpty();
        assertThat(end(mention(2))).contains(moved);
        assertThat(store.ledger().replay().agrees()).isTrue();
    }

    @Test
    void aMergeOfSomebodyWhoIsNoLongerNamedIsSaid() {
        EntityId adam = desk.person("Adam Vale", Viewers.OPEN);
        Decision merge = decide(new Judgement.Merge(adam, desk.person("Linh Mai", Viewers.OPEN)));
        assertThat(reread(without(mention(3))).adrift()).containsExactly(merge.id());
        String without = network();
        reread(evidence());
        assertThat(network()).isNotEqualTo(without);
        decide(new Judgement.Undo(merge.id()));
        assertThat(store.ledger().replay().agrees()).isTrue();
    }

    @Test
    void correctionsAreDrawnOverTheNewReading() {
        Statement met = evidence().statements().get(1);
        corrector.correct(new Correction.Retract(one().id(), met.id()), OPEN);
        corrector.correct(new Correction.Strike(one().id(), mention(1)), OPEN);
        List<String> whole = graphWithoutFiles();
        Revised revised = reread(evidence());
        assertThat(revised.isCorrected()).isTrue();
        assertThat(revised.adrift()).isEmpty();
        assertThat(graphWithoutFiles()).isEqualTo(whole);
    }

    @Test
    void aReportWhoseHandlingIsReadOtherwiseIsPlacedAnew() {
        Decision split = decide(new Judgement.Split(List.of(mention(2))));
        Evidence old = evidence();
        Evidence closed =
                new Evidence(
                        old.report().with(new Handling(Audience.parse(Viewers.CLOSED), Set.of())),
                        old.mentions(),
                        old.statements());
        Revised revised = reread(closed);
        assertThat(revised.adrift()).containsExactly(split.id());
        assertThat(end(mention(0)))
                .contains(asStranger(old.mentions().getFirst()).entity())
                .isNotEqualTo(Optional.of(desk.person("Adam Vale", Viewers.OPEN)));
        assertThat(store.explorer().findReport(one().id(), OPEN)).isEmpty();
        assertThat(store.ledger().replay().agrees()).isTrue();
    }

    @Test
    void aReplyThatWasLostChangesNothingTheSecondTime() {
        Evidence fewer = without(mention(3));
        List<Placement> placements = fewer.mentions().stream().map(RevisionIT::asStranger).toList();
        var filing =
                new Filing(
                        fewer, new Resolution(placements, List.of()), submission(fewer.report()));
        store.revision().replace(filing);
        List<String> once = graphWithoutFiles();
        store.revision().replace(filing);
        assertThat(graphWithoutFiles().stream().filter(line -> !line.contains("\"Ledger\"")))
                .isEqualTo(once.stream().filter(line -> !line.contains("\"Ledger\"")).toList());
    }

    @Test
    void aReportThatIsNotThereIsSaid() {
        Evidence other = Draft.report("Three", Viewers.OPEN).names(ADAM).evidence();
        assertThatThrownBy(() -> reread(other)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theLedgerOfFilesCountsPagesAndHides() {
        ReportId id = ReportId.of(new byte[] {1});
        Submission received =
                new Submission(
                        id,
                        lantern.model.report.Origin.named("in.pdf").from("northmoor"),
                        Submission.State.RECEIVED,
                        "",
                        "",
                        Audience.parse(Viewers.OPEN),
                        0,
                        0,
                        "2",
                        Instant.parse("2025-01-01T00:00:00Z"),
                        new Submission.History(
                                "utf-8",
                                "",
                                Audience.parse(Viewers.OPEN),
                                1,
                                1,
                                Instant.parse("2025-01-01T00:00:00Z")));
        assertThat(store.submissions().receive(received)).isEqualTo(received);
        Submission again = store.submissions().receive(received);
        assertThat(again.history().offered()).isEqualTo(2);
        assertThat(again.history().attempts()).isEqualTo(2);
        store.submissions().tryAgain(id);
        assertThat(store.submissions().listUnfinished()).hasSize(1);
        assertThat(store.submissions().listReports()).hasSize(2);

        Wanted pdfs = new Wanted(Set.of(), Optional.of("northmoor"), "PDF", Optional.empty(), 0, 1);
        var page = store.submissions().list(pdfs, OPEN);
        assertThat(page.total()).isEqualTo(1);
        assertThat(page.entries().getFirst().isReport()).isFalse();
        assertThat(page.entries().getFirst().submission().history().attempts()).isEqualTo(3);
        var all = new Wanted(Set.of(), Optional.empty(), "", Optional.empty(), 0, 10);
        assertThat(store.submissions().list(all, OPEN).entries())
                .extracting(entry -> entry.submission().origin().name())
                .first()
                .isEqualTo("in.pdf");
        assertThat(store.submissions().list(all, Viewers.of(Viewers.CLOSED)).total()).isZero();
        assertThat(store.submissions().totals(OPEN))
                .extracting(Total::sender)
                .containsExactly("", "northmoor");
        assertThat(store.submissions().totals(Viewers.of(Viewers.CLOSED))).isEmpty();
        assertThat(store.submissions().find(List.of(id), Viewers.of(Viewers.CLOSED))).isEmpty();
    }
}
