package lantern.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import lantern.embedded.UsesNeo4j;
import lantern.model.access.Audience;
import lantern.model.access.UserId;
import lantern.model.access.Viewer;
import lantern.model.correction.Marks;
import lantern.model.entity.Decision;
import lantern.model.entity.DecisionId;
import lantern.model.entity.EntityId;
import lantern.model.entity.EntityRecord.Naming;
import lantern.model.entity.Judgement;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;
import lantern.model.evidence.MentionId;
import lantern.model.evidence.Role;
import lantern.model.evidence.TieKind;
import lantern.model.network.Scope;
import lantern.model.report.Period;
import lantern.model.report.Strength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;

/**
 * What a viewer gets is what they would get from a store that holds only the reports that are open
 * to them, ids and order included.
 */
@UsesNeo4j
class ClearanceIT {

    private static final List<String> AUDIENCES =
            List.of("OFFICIAL", "OFFICIAL-SENSITIVE", "OFFICIAL-SENSITIVE/HARROW", "SECRET");
    private static final int REPORTS = 60;
    private static final int VIEWERS = Boolean.getBoolean("lantern.long") ? 7 : 4;

    /** Two in the long run. */
    private static final long SEEDS = Boolean.getBoolean("lantern.long") ? 2 : 1;

    private final Driver driver;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);

    ClearanceIT(Driver driver) {
        this.driver = driver;
    }

    private static LongStream seeds() {
        return LongStream.rangeClosed(1, SEEDS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void hiddenReportsLeaveNoTraceInAnythingThatIsShown(long seed) {
        var random = new Random(seed);
        List<Draft> drafts = drafts(random);
        Map<Viewer, List<String>> full = new LinkedHashMap<>();
        Filled everything = filled(drafts);
        Neo4jStore store = everything.store();
        List<Taken> decisions = decide(everything, drafts, random);
        assertThat(decisions).hasSizeGreaterThan(30);
        assertThat(decisions)
                .extracting(taken -> taken.decision().judgement().getClass().getSimpleName())
                .contains("Merge", "Split", "Correct", "Undo");
        Set<EntityId> ids = everyId();
        for (Viewer viewer : viewers(random)) {
            full.put(viewer, answers(store, drafts, ids, viewer));
        }
        for (var one : full.entrySet()) {
            List<Draft> open =
                    drafts.stream().filter(draft -> one.getKey().sees(draft.audience())).toList();
            Filled openOnly = filled(open);
            decisions.stream()
                    .filter(taken ->
                            one.getKey().audiences().containsAll(taken.decision().audiences()))
                    .forEach(taken -> again(taken, openOnly));
            assertThat(answers(openOnly.store(), drafts, ids, one.getKey()))
                    .as("viewer of " + one.getKey().audienceKeys())
                    .isEqualTo(one.getValue());
        }
        assertThat(full.values().stream().distinct()).hasSizeGreaterThan(3);
    }

    /**
     * @param corrector knows whom the desk that filled it took for whom
     */
    private record Filled(Neo4jStore store, Corrector corrector) {}

    private Filled filled(List<Draft> drafts) {
        driver.executableQuery("MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n").execute();
        Neo4jStore store = Neo4jStore.over(driver, now::get);
        var desk = new Desk(store);
        drafts.forEach(desk::file);
        return new Filled(store, new Corrector(store, desk));
    }

    /** What people of all clearances decide of what they see; what is refused is left. */
    private List<Taken> decide(Filled filled, List<Draft> drafts, Random random) {
        Neo4jStore store = filled.store();
        var decisions = new ArrayList<Taken>();
        for (int i = 0; i < 60; i++) {
            Viewer by = viewer(100 + i, random);
            correct(drafts.get(random.nextInt(drafts.size())), by, filled, random)
                    .forEach(decision -> decisions.add(new Taken(decision, by)));
            List<EntityId> all =
                    everyId().stream().filter(id -> id.value().startsWith("person-")).toList();
            Set<EntityId> seen = store.explorer().summaries(all, by).keySet();
            List<EntityId> people = all.stream().filter(seen::contains).toList();
            if (people.size() > 1) {
                now.updateAndGet(instant -> instant.plusSeconds(1));
                try {
                    Judgement judgement = judgement(people, decisions, store, by, random);
                    Decision decision =
                            store.ledger().decide(judgement, "as the test says", by).decision();
                    decisions.add(new Taken(decision, by));
                } catch (IllegalArgumentException refused) {
                    assertThat(refused.getMessage()).isNotBlank();
                }
            }
        }
        return decisions;
    }

    /** Of a report that is hidden from them, nobody can correct anything. */
    private List<Decision> correct(Draft draft, Viewer by, Filled filled, Random random) {
        now.updateAndGet(instant -> instant.plusSeconds(1));
        try {
            return filled.store()
                    .explorer()
                    .findReport(draft.id(), by)
                    .map(view -> new RandomCorrections(random).of(view.evidence()))
                    .map(correction -> List.of(filled.corrector().correct(correction, by)))
                    .orElse(List.of());
        } catch (IllegalArgumentException refused) {
            assertThat(refused.getMessage()).isNotBlank();
            return List.of();
        }
    }

    private static Judgement judgement(
            List<EntityId> people,
            List<Taken> earlier,
            Neo4jStore store,
            Viewer by,
            Random random) {
        EntityId one = people.get(random.nextInt(people.size()));
        EntityId other = people.get(random.nextInt(people.size()));
        return switch (random.nextInt(5)) {
            case 0, 1 -> new Judgement.Split(oneOf(one, store, by, random));
            case 2 ->
                    new Judgement.Undo(
                            earlier.isEmpty()
                                    ? new DecisionId("none")
                                    : earlier.get(random.nextInt(earlier.size())).decision().id());
            default -> new Judgement.Merge(one, other);
        };
    }

    /** One of the mentions of an entity that has several, else one that there is not. */
    private static List<MentionId> oneOf(
            EntityId entity, Neo4jStore store, Viewer by, Random random) {
        List<MentionId> own =
                store.explorer().findRecord(entity, by).orElseThrow().namings().stream()
                        .filter(naming -> naming.member().equals(entity))
                        .map(Naming::id)
                        .toList();
        return own.size() > 1
                ? List.of(own.get(random.nextInt(own.size())))
                : List.of(new MentionId("none"));
    }

    /** The same person decides the same at the same time. */
    private void again(Taken taken, Filled filled) {
        Decision decision = taken.decision();
        now.set(decision.at());
        Decision repeated =
                decision.judgement() instanceof Judgement.Correct(var correction)
                        ? filled.corrector().correct(correction, taken.by())
                        : filled.store()
                                .ledger()
                                .decide(decision.judgement(), decision.reason(), taken.by())
                                .decision();
        assertThat(repeated).isEqualTo(decision);
    }

    private record Taken(Decision decision, Viewer by) {}

    /** Whatever a viewer can ask, in words. */
    private static List<String> answers(
            Neo4jStore store, List<Draft> drafts, Set<EntityId> ids, Viewer viewer) {
        var explorer = store.explorer();
        var answers = new ArrayList<String>();
        var summaries = explorer.summaries(ids, viewer);
        answers.add(summaries.toString());
        for (EntityId id : everyThird(ids)) {
            answers.add(id + " " + explorer.findRecord(id, viewer));
            answers.add(id + " " + explorer.countNeighbours(id, viewer));
        }
        for (EntityId id : List.copyOf(ids).subList(0, 12)) {
            answers.add(id + " " + explorer.expand(id, Set.of(), 4, Set.of(id), viewer));
        }
        answers.add(explorer.ties(ids, viewer).toString());
        for (Draft draft : drafts) {
            answers.add(
                    explorer.findReport(draft.id(), viewer)
                            .map(view ->
                                    view.evidence()
                                            + " "
                                            + new java.util.TreeMap<>(view.meant())
                                            + " "
                                            + marks(view.marks()))
                            .orElse("no report"));
        }
        for (Draft draft : drafts) {
            answers.add(store.corrections().listCorrections(draft.id(), viewer).toString());
        }
        answers.add(store.networks().snapshot(Scope.EVERYTHING, viewer).contentHash());
        var scope =
                new Scope(
                        Set.of(TieKind.MET, TieKind.USES),
                        Strength.UNCONFIRMED,
                        LocalDate.of(2024, 2, 1),
                        LocalDate.of(2024, 4, 1));
        answers.add(store.networks().snapshot(scope, viewer).contentHash());
        answers.add(store.evidence().listSubmissions(viewer).toString());
        answers.add(store.ledger().list(viewer).toString());
        return answers;
    }

    private static String marks(Marks marks) {
        return new TreeSet<>(marks.madeMentions())
                + " "
                + new TreeSet<>(marks.madeStatements())
                + marks.asideMentions()
                + marks.asideStatements();
    }

    private static List<EntityId> everyThird(Set<EntityId> ids) {
        var all = List.copyOf(ids);
        return IntStream.range(0, all.size()).filter(i -> i % 3 == 0).mapToObj(all::get).toList();
    }

    /** Those of the full store: a viewer may try any. */
    private Set<EntityId> everyId() {
        var ids = new TreeSet<EntityId>();
        driver.executableQuery("MATCH (e:Entity) RETURN e.id AS id")
                .execute()
                .records()
                .forEach(row -> ids.add(new EntityId(row.get("id").asString())));
        return ids;
    }

    /** No two of whom see the same, nor one who sees nothing or everything. */
    private static List<Viewer> viewers(Random random) {
        Map<Set<Audience>, Viewer> viewers = new LinkedHashMap<>();
        for (int i = 0; viewers.size() < VIEWERS; i++) {
            Viewer viewer = viewer(i, random);
            int audiences = viewer.audiences().size();
            if (audiences > 0 && audiences < AUDIENCES.size()) {
                viewers.putIfAbsent(viewer.audiences(), viewer);
            }
        }
        return List.copyOf(viewers.values());
    }

    private static Viewer viewer(int number, Random random) {
        var audiences = new TreeSet<Audience>();
        for (String key : AUDIENCES) {
            if (random.nextInt(5) < 3) {
                audiences.add(Audience.parse(key));
            }
        }
        return new Viewer(new UserId("viewer " + number), audiences, "test");
    }

    private static List<Draft> drafts(Random random) {
        var drafts = new ArrayList<Draft>();
        for (int i = 0; i < REPORTS; i++) {
            Draft draft =
                    Draft.report("Report " + i, AUDIENCES.get(random.nextInt(AUDIENCES.size())))
                            .about(LocalDate.of(2024, 1 + random.nextInt(6), 1));
            for (int line = 0; line < 5; line++) {
                add(draft, random);
            }
            drafts.add(draft);
        }
        return drafts;
    }

    private static void add(Draft draft, Random random) {
        Thing one = person(random);
        switch (random.nextInt(8)) {
            case 0, 1 -> draft.says(one, TieKind.USES, phone(random));
            case 2 ->
                    draft.says(
                            one,
                            TieKind.MET,
                            person(random),
                            random.nextBoolean() ? "1AP" : "2CP",
                            new Period(
                                    "spring", LocalDate.of(2024, 1 + random.nextInt(5), 1), null));
            case 3 -> draft.denies(one, TieKind.MET, person(random));
            case 4 -> draft.says(one, TieKind.TRANSPORTED, person(random));
            case 5 -> draft.says(one, TieKind.SEEN_AT, place(random));
            case 6 -> draft.names(one.as(random.nextBoolean() ? Role.VICTIM : Role.DRIVER));
            default -> journey(draft, one, random);
        }
    }

    private static void journey(Draft draft, Thing one, Random random) {
        int number = random.nextInt(6);
        Thing journey = Thing.exact(EntityKind.JOURNEY, "journey " + number, "j" + number);
        Thing route = Thing.exact(EntityKind.ROUTE, "route " + number % 3, "r" + number % 3);
        draft.says(one, TieKind.TRAVELLED, journey)
                .says(journey, TieKind.ALONG, route)
                .says(route, TieKind.STOP, place(random), Field.NUMBER, "1")
                .says(route, TieKind.STOP, place(random), Field.NUMBER, "2");
    }

    private static Thing person(Random random) {
        int number = random.nextInt(18);
        Thing person = Thing.person("Person " + number + (number % 4 == 0 ? "?" : ""));
        return random.nextInt(5) == 0
                ? person.with(Field.DATE_OF_BIRTH, Integer.toString(1980 + random.nextInt(40)))
                : person;
    }

    private static Thing phone(Random random) {
        return Thing.phone(
                (random.nextBoolean() ? "+4477009000" : "+44 7700 9000") + random.nextInt(10, 20));
    }

    private static Thing place(Random random) {
        int number = random.nextInt(5);
        return Thing.place("Town " + number, number % 2 == 0 ? "GB" : "VN");
    }
}
