package lantern.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import lantern.embedded.UsesNeo4j;
import lantern.model.access.Audience;
import lantern.model.access.UserId;
import lantern.model.access.Viewer;
import lantern.model.entity.EntityId;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;
import lantern.model.evidence.Role;
import lantern.model.evidence.TieKind;
import lantern.model.network.Scope;
import lantern.model.report.Period;
import lantern.model.report.Strength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
    private static final int VIEWERS = 10;

    private final Driver driver;

    ClearanceIT(Driver driver) {
        this.driver = driver;
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2})
    void hiddenReportsLeaveNoTraceInAnythingThatIsShown(long seed) {
        var random = new Random(seed);
        List<Draft> drafts = drafts(random);
        Map<Viewer, List<String>> full = new LinkedHashMap<>();
        Neo4jStore store = filled(drafts);
        Set<EntityId> ids = everyId(drafts);
        for (int i = 0; i < VIEWERS; i++) {
            Viewer viewer = viewer(i, random);
            full.put(viewer, answers(store, drafts, ids, viewer));
        }
        for (var one : full.entrySet()) {
            List<Draft> open =
                    drafts.stream().filter(draft -> one.getKey().sees(draft.audience())).toList();
            assertThat(answers(filled(open), drafts, ids, one.getKey()))
                    .as("viewer of " + one.getKey().audienceKeys())
                    .isEqualTo(one.getValue());
        }
        assertThat(full.values().stream().distinct()).hasSizeGreaterThan(3);
    }

    private Neo4jStore filled(List<Draft> drafts) {
        driver.executableQuery("MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n").execute();
        Neo4jStore store = Neo4jStore.over(driver, InstantSource.system());
        Desk desk = new Desk(store);
        drafts.forEach(desk::file);
        return store;
    }

    /** Whatever a viewer can ask, in words. */
    private static List<String> answers(
            Neo4jStore store, List<Draft> drafts, Set<EntityId> ids, Viewer viewer) {
        var explorer = store.explorer();
        var answers = new ArrayList<String>();
        var summaries = explorer.summaries(ids, viewer);
        answers.add(summaries.toString());
        for (EntityId id : ids) {
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
                                    view.evidence() + " " + new java.util.TreeMap<>(view.meant()))
                            .orElse("no report"));
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

    /** Those of the full store: a viewer may try any. */
    private Set<EntityId> everyId(List<Draft> drafts) {
        assertThat(drafts).isNotEmpty();
        var ids = new TreeSet<EntityId>();
        driver.executableQuery("MATCH (e:Entity) RETURN e.id AS id")
                .execute()
                .records()
                .forEach(row -> ids.add(new EntityId(row.get("id").asString())));
        return ids;
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
