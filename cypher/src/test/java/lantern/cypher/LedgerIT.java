package lantern.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import lantern.embedded.UsesNeo4j;
import lantern.model.access.Viewer;
import lantern.model.entity.Decision;
import lantern.model.entity.EntityId;
import lantern.model.entity.EntityRecord;
import lantern.model.entity.EntityRecord.Naming;
import lantern.model.entity.EntitySummary;
import lantern.model.entity.Judgement;
import lantern.model.entity.Tie;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.MentionId;
import lantern.model.evidence.TieKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

@UsesNeo4j(emptiedBeforeEachTest = true)
class LedgerIT {

    private static final Thing ADAM = Thing.person("Adam Vale");
    private static final Thing MAYBE = Thing.person("A Vale?");
    private static final Thing LINH = Thing.person("Linh Mai");
    private static final Thing PHONE = Thing.phone("+44 7700 900001");
    private static final Thing LEEDS = Thing.place("Leeds", "GB");
    private static final Viewer OPEN = Viewers.of(Viewers.OPEN);
    private static final Viewer BOTH = Viewers.of(Viewers.OPEN, Viewers.CLOSED);

    private final Driver driver;
    private final AtomicLong seconds = new AtomicLong();
    private final Neo4jStore store;
    private Desk desk;

    LedgerIT(Driver driver) {
        this.driver = driver;
        this.store =
                Neo4jStore.over(driver, () -> Instant.EPOCH.plusSeconds(seconds.incrementAndGet()));
        this.desk = new Desk(store);
    }

    @BeforeEach
    void newDesk() {
        desk = new Desk(store);
    }

    /** Adam by three open reports and a secret one; A Vale, who may be him, by one of each. */
    private void fileAll() {
        desk.fileAll(
                Draft.report("One", Viewers.OPEN).says(ADAM, TieKind.USES, PHONE),
                two(),
                Draft.report("Three", Viewers.OPEN).says(MAYBE, TieKind.SEEN_AT, LEEDS),
                Draft.report("Four", Viewers.CLOSED).says(ADAM, TieKind.SEEN_AT, LEEDS),
                Draft.report("Five", Viewers.CLOSED).says(MAYBE, TieKind.USES, PHONE));
    }

    private static Draft two() {
        return Draft.report("Two", Viewers.OPEN)
                .says(ADAM, TieKind.MET, LINH)
                .denies(LINH, TieKind.CALLED, ADAM);
    }

    private EntityId adam() {
        return desk.person("Adam Vale", Viewers.OPEN);
    }

    private EntityId maybe() {
        return desk.person("A Vale?", Viewers.OPEN);
    }

    private Decision decide(Judgement judgement, Viewer by) {
        return store.ledger().decide(judgement, "as the test says", by).decision();
    }

    private EntityRecord record(EntityId id, Viewer viewer) {
        return store.explorer().findRecord(id, viewer).orElseThrow();
    }

    /** All but the ledger itself. */
    private List<String> evidence() {
        return WholeGraph.lines(driver).stream()
                .filter(line -> !line.contains("Decision") && !line.contains("UNDOES"))
                .toList();
    }

    private void undoRestores(Judgement judgement, Viewer by) {
        List<String> before = evidence();
        Decision decision = decide(judgement, by);
        assertThat(evidence()).isNotEqualTo(before);
        assertThat(store.ledger().replay().agrees()).isTrue();
        Decision undo = decide(new Judgement.Undo(decision.id()), by);
        assertThat(evidence()).isEqualTo(before);
        assertThat(store.ledger().replay().agrees()).isTrue();
        assertThat(store.ledger().list(by))
                .extracting(Decision::id, Decision::undone)
                .startsWith(
                        org.assertj.core.groups.Tuple.tuple(undo.id(), false),
                        org.assertj.core.groups.Tuple.tuple(decision.id(), true));
        assertThatThrownBy(() -> decide(new Judgement.Undo(decision.id()), by))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("already");
        assertThatThrownBy(() -> decide(new Judgement.Undo(undo.id()), by))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("taking back is not taken back");
    }

    @Test
    void aMergeMovesNothingAndIsSeenByWhoeverSeesBothEnds() {
        fileAll();
        Decision decision = decide(new Judgement.Merge(adam(), maybe()), OPEN);
        assertThat(decision.moved()).isEmpty();
        assertThat(decision.entities()).containsExactly(adam(), maybe());
        assertThat(record(maybe(), OPEN).members()).containsExactlyInAnyOrder(adam(), maybe());
        assertThat(record(maybe(), BOTH).members())
                .containsExactlyInAnyOrder(
                        adam(), maybe(), desk.person("Adam Vale", Viewers.CLOSED));
        assertThat(store.ledger().listAbout(maybe(), OPEN)).containsExactly(decision);
        assertThat(store.ledger().list(Viewers.of(Viewers.CLOSED))).isEmpty();
        assertThatThrownBy(() -> decide(new Judgement.Merge(maybe(), adam()), OPEN))
                .hasMessageContaining("one already");
    }

    @Test
    void aMergeAcrossAudiencesIsSeenOnlyByWhoeverSeesBoth() {
        fileAll();
        EntityId closed = desk.person("A Vale?", Viewers.CLOSED);
        Decision decision = decide(new Judgement.Merge(maybe(), closed), BOTH);
        assertThat(decision.audiences()).hasSize(2);
        assertThat(record(maybe(), BOTH).members()).containsExactlyInAnyOrder(maybe(), closed);
        assertThat(record(maybe(), BOTH).questions()).isEmpty();
        assertThat(record(maybe(), OPEN).members()).containsExactly(maybe());
        assertThat(store.ledger().list(OPEN)).isEmpty();
        assertThatThrownBy(() -> decide(new Judgement.Undo(decision.id()), OPEN))
                .hasMessageContaining("no such decision");
        assertThatThrownBy(() -> decide(new Judgement.Merge(maybe(), closed), OPEN))
                .hasMessageContaining("no such entity");
    }

    @Test
    void everyDecisionCanBeTakenBackAndLeavesNoTrace() {
        fileAll();
        undoRestores(new Judgement.Merge(adam(), maybe()), OPEN);
        undoRestores(new Judgement.Forbid(adam(), maybe()), OPEN);
        undoRestores(new Judgement.Forbid(adam(), desk.person("Adam Vale", Viewers.CLOSED)), BOTH);
        undoRestores(new Judgement.Split(List.of(namings(adam(), OPEN).getLast())), OPEN);
        undoRestores(new Judgement.Split(List.of(namings(adam(), OPEN).getFirst())), OPEN);
        List<MentionId> acrossAudiences =
                record(adam(), BOTH).namings().stream()
                        .filter(naming -> !naming.source().reportTitle().equals("Two"))
                        .map(Naming::id)
                        .toList();
        assertThat(acrossAudiences).hasSize(2);
        undoRestores(new Judgement.Split(acrossAudiences), BOTH);
    }

    private List<MentionId> namings(EntityId entity, Viewer viewer) {
        return record(entity, viewer).namings().stream().map(Naming::id).toList();
    }

    /** Adam of report Two, who met Linh, is somebody else: the tie goes with him. */
    @Test
    void aSplitTakesTiesAlong() {
        fileAll();
        MentionId second = mentionIn("Two");
        Decision decision = decide(new Judgement.Split(List.of(second, deniedIn("Two"))), OPEN);
        EntityId other = decision.moved().get(second);
        assertThat(other).isNotNull().isNotEqualTo(adam());
        EntityId linh = desk.person("Linh Mai", Viewers.OPEN);
        assertThat(store.explorer().ties(List.of(adam(), linh), OPEN)).isEmpty();
        assertThat(
                        store.explorer()
                                .ties(List.of(java.util.Objects.requireNonNull(other), linh), OPEN))
                .extracting(Tie::from)
                .containsExactly(other);
        assertThat(record(other, OPEN).denied()).hasSize(1);
        assertThat(record(adam(), OPEN).summary().reports()).isEqualTo(1);
        assertThat(store.ledger().listAbout(adam(), OPEN)).containsExactly(decision);
        assertThat(store.ledger().listAbout(other, OPEN)).containsExactly(decision);
        assertThat(store.ledger().replay().agrees()).isTrue();
        // what is placed later finds the entity where it was
        desk.file(Draft.report("Six", Viewers.OPEN).says(ADAM, TieKind.MET, LINH));
        assertThat(record(adam(), OPEN).summary().reports()).isEqualTo(2);
        assertThat(store.ledger().replay().agrees()).isTrue();
    }

    private MentionId mentionIn(String title) {
        return namingsIn(title).getFirst();
    }

    private MentionId deniedIn(String title) {
        return namingsIn(title).getLast();
    }

    private List<MentionId> namingsIn(String title) {
        return record(adam(), OPEN).namings().stream()
                .filter(naming -> naming.source().reportTitle().equals(title))
                .map(Naming::id)
                .toList();
    }

    /** It is another telling: what was decided of the earlier one died with it. */
    @Test
    void aReportThatWasDeletedAndComesAgainIsNotHeldToEarlierDecisions() {
        fileAll();
        Decision split = decide(new Judgement.Split(namingsIn("Two")), OPEN);
        Draft two = two();
        store.evidence().delete(two.id());
        assertThat(store.ledger().replay().agrees()).isTrue();
        desk.file(two);
        assertThat(record(adam(), OPEN).namings()).hasSize(3);
        assertThat(store.ledger().replay().agrees()).isTrue();
        decide(new Judgement.Undo(split.id()), OPEN);
        assertThat(record(adam(), OPEN).namings()).hasSize(3);
        assertThat(store.ledger().replay().agrees()).isTrue();
    }

    @Test
    void aSplitMentionThatIsSplitAgainIsTakenBackInTurn() {
        fileAll();
        List<MentionId> two = namingsIn("Two");
        Decision first = decide(new Judgement.Split(two), OPEN);
        Decision second = decide(new Judgement.Split(List.of(two.getFirst())), OPEN);
        assertThatThrownBy(() -> decide(new Judgement.Undo(first.id()), OPEN))
                .hasMessageContaining("take that back first");
        decide(new Judgement.Undo(second.id()), OPEN);
        decide(new Judgement.Undo(first.id()), OPEN);
        assertThat(record(adam(), OPEN).namings()).hasSize(3);
        assertThat(store.ledger().replay().agrees()).isTrue();
    }

    @Test
    void aSplitIsOfSomeMentionsOfOneResolvedEntity() {
        fileAll();
        EntityId phone = desk.id(PHONE, Viewers.OPEN);
        assertThatThrownBy(() -> decide(new Judgement.Split(namings(phone, OPEN)), OPEN))
                .hasMessageContaining(EntityKind.PHONE.label());
        assertThatThrownBy(() -> decide(new Judgement.Split(namings(adam(), OPEN)), OPEN))
                .hasMessageContaining("all its mentions");
        var mixed = new ArrayList<>(List.of(namings(adam(), OPEN).getFirst()));
        mixed.add(namings(maybe(), OPEN).getFirst());
        assertThatThrownBy(() -> decide(new Judgement.Split(mixed), OPEN))
                .hasMessageContaining("not of one entity");
        EntityId closed = desk.person("Adam Vale", Viewers.CLOSED);
        assertThatThrownBy(() -> decide(new Judgement.Split(namings(closed, BOTH)), OPEN))
                .hasMessageContaining("not all of these mentions are known");
    }

    /** All that secret reports say of Adam is of somebody else: he leaves open Adam as he is. */
    @Test
    void aSplitOfAllThatOneMemberHasPartsIt() {
        fileAll();
        EntityId closed = desk.person("Adam Vale", Viewers.CLOSED);
        List<MentionId> secret =
                record(adam(), BOTH).namings().stream()
                        .filter(naming -> naming.member().equals(closed))
                        .map(Naming::id)
                        .toList();
        Decision decision = decide(new Judgement.Split(secret), BOTH);
        assertThat(decision.moved()).isEmpty();
        assertThat(decision.audiences()).hasSize(2);
        assertThat(record(closed, BOTH).members()).containsExactly(closed);
        assertThat(record(adam(), BOTH).members()).containsExactly(adam());
        assertThat(store.ledger().list(OPEN)).isEmpty();
        decide(new Judgement.Undo(decision.id()), BOTH);
        assertThat(record(adam(), BOTH).members()).hasSize(2);
    }

    @Test
    void whatIsForbiddenIsNeitherShownNorAskedAgain() {
        fileAll();
        EntityId closed = desk.person("A Vale?", Viewers.CLOSED);
        assertThat(record(maybe(), BOTH).questions())
                .extracting(question -> question.other().id())
                .containsExactly(closed);
        decide(new Judgement.Forbid(maybe(), closed), BOTH);
        assertThat(record(maybe(), BOTH).questions()).isEmpty();
        // a later report that suggests it again changes nothing
        Desk forgetful = new Desk(store);
        forgetful.fileAll(
                Draft.report("Five", Viewers.CLOSED).says(MAYBE, TieKind.USES, PHONE),
                Draft.report("Six", Viewers.OPEN).says(MAYBE, TieKind.USES, PHONE));
        assertThat(record(maybe(), BOTH).questions()).isEmpty();
        assertThatThrownBy(() -> decide(new Judgement.Merge(maybe(), closed), BOTH))
                .hasMessageContaining("different");
    }

    @Test
    void forbiddingWhatIsHeldTogetherPartsIt() {
        fileAll();
        EntityId closed = desk.person("Adam Vale", Viewers.CLOSED);
        decide(new Judgement.Merge(adam(), maybe()), OPEN);
        assertThat(record(adam(), BOTH).members()).hasSize(3);
        decide(new Judgement.Forbid(closed, maybe()), BOTH);
        assertThat(record(closed, BOTH).members()).containsExactly(closed);
        assertThat(record(adam(), BOTH).members()).containsExactlyInAnyOrder(adam(), maybe());
    }

    @Test
    void aReportWhoseMentionWasMovedStillGoesWithoutATrace() {
        desk.fileAll(
                Draft.report("One", Viewers.OPEN).says(ADAM, TieKind.USES, PHONE),
                Draft.report("Two", Viewers.OPEN).says(ADAM, TieKind.MET, LINH));
        List<String> before = evidence();
        desk.file(Draft.report("Three", Viewers.OPEN).says(ADAM, TieKind.SEEN_AT, LEEDS));
        decide(new Judgement.Split(List.of(mentionIn("Three"))), OPEN);
        store.evidence()
                .delete(
                        Draft.report("Three", Viewers.OPEN)
                                .says(ADAM, TieKind.SEEN_AT, LEEDS)
                                .id());
        assertThat(evidence()).isEqualTo(before);
        assertThat(store.ledger().replay().agrees()).isTrue();
        assertThat(store.explorer().summaries(List.of(adam()), OPEN).values())
                .extracting(EntitySummary::reports)
                .containsExactly(2);
    }
}
