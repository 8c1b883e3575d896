package lantern.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import lantern.embedded.UsesNeo4j;
import lantern.model.access.Viewer;
import lantern.model.entity.Decision;
import lantern.model.entity.EntityId;
import lantern.model.entity.EntityRecord.Naming;
import lantern.model.entity.Judgement;
import lantern.model.evidence.TieKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

/** Merges, splits, partings and corrections, taken and taken back in any order. */
@UsesNeo4j(emptiedBeforeEachTest = true)
class DecidedAtRandomIT {

    private static final Viewer ALL = Viewers.of(Viewers.OPEN, Viewers.CLOSED);
    private static final int STEPS = 60;

    private final Driver driver;
    private final AtomicLong seconds = new AtomicLong();
    private final Neo4jStore store;

    DecidedAtRandomIT(Driver driver) {
        this.driver = driver;
        this.store =
                Neo4jStore.over(driver, () -> Instant.EPOCH.plusSeconds(seconds.incrementAndGet()));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void whatIsTakenBackLeavesTheGraphAsItWas(long seed) {
        var random = new Random(seed);
        var desk = new Desk(store);
        List<Draft> drafts = drafts(random);
        drafts.forEach(desk::file);
        var taker = new Taker(drafts, new Corrector(store, desk), random);
        Deque<Decision> taken = new ArrayDeque<>();
        Deque<List<String>> earlier = new ArrayDeque<>();
        Map<String, Integer> kinds = new TreeMap<>();
        for (int step = 0; step < STEPS; step++) {
            if (random.nextInt(5) < 3 || taken.isEmpty()) {
                List<String> before = evidence();
                for (Decision decision : taker.tryOne()) {
                    taken.push(decision);
                    earlier.push(before);
                    kinds.merge(decision.judgement().getClass().getSimpleName(), 1, Integer::sum);
                }
            } else {
                takeBack(taken.pop());
                assertThat(evidence()).isEqualTo(earlier.pop());
            }
            assertThat(store.ledger().replay().agrees()).as("step " + step).isTrue();
        }
        assertThat(kinds).containsKeys("Correct", "Merge", "Split");
        takeBackInAnyOrder(new ArrayList<>(taken), random);
    }

    /** What is refused is left; at the end nothing is left. */
    private void takeBackInAnyOrder(List<Decision> taken, Random random) {
        while (!taken.isEmpty()) {
            int at = random.nextInt(taken.size());
            try {
                takeBack(taken.get(at));
                taken.remove(at);
            } catch (IllegalArgumentException refused) {
                assertThat(refused.getMessage()).contains("take that back first");
            }
            assertThat(store.ledger().replay().agrees()).isTrue();
        }
        assertThat(evidence()).noneMatch(line -> line.contains("made=true"));
        assertThat(evidence())
                .noneMatch(line -> line.contains("WITHDRAWN") || line.contains("RETRACTED"));
    }

    private void takeBack(Decision decision) {
        store.ledger().decide(new Judgement.Undo(decision.id()), "as the test says", ALL);
    }

    private List<String> evidence() {
        return WholeGraph.lines(driver).stream()
                .filter(line -> !line.contains("Decision") && !line.contains("UNDOES"))
                .toList();
    }

    private static List<Draft> drafts(Random random) {
        var drafts = new ArrayList<Draft>();
        for (int i = 0; i < 6; i++) {
            Draft draft = Draft.report("Report " + i, i % 3 == 0 ? Viewers.CLOSED : Viewers.OPEN);
            for (int line = 0; line < 3; line++) {
                draft.says(
                        person(random),
                        TieKind.MET,
                        random.nextBoolean() ? person(random) : Thing.phone("+44 7700 900001"));
            }
            drafts.add(draft.denies(person(random), TieKind.CALLED, person(random)));
        }
        return drafts;
    }

    private static Thing person(Random random) {
        return Thing.person("Person " + random.nextInt(6) + (random.nextBoolean() ? "" : "?"));
    }

    /** Takes decisions of what it sees. */
    private final class Taker {
        private final List<Draft> drafts;
        private final Corrector corrector;
        private final Random random;
        private final RandomCorrections corrections;

        Taker(List<Draft> drafts, Corrector corrector, Random random) {
            this.drafts = drafts;
            this.corrector = corrector;
            this.random = random;
            this.corrections = new RandomCorrections(random);
        }

        /** None, when it is refused. */
        List<Decision> tryOne() {
            try {
                if (random.nextInt(3) > 0) {
                    Draft draft = drafts.get(random.nextInt(drafts.size()));
                    var view = store.explorer().findReport(draft.id(), ALL).orElseThrow();
                    return List.of(corrector.correct(corrections.of(view.evidence()), ALL));
                }
                return List.of(
                        store.ledger().decide(judgement(), "as the test says", ALL).decision());
            } catch (IllegalArgumentException refused) {
                assertThat(refused.getMessage()).isNotBlank();
                return List.of();
            }
        }

        private Judgement judgement() {
            List<EntityId> people = people();
            EntityId one = people.get(random.nextInt(people.size()));
            EntityId other = people.get(random.nextInt(people.size()));
            return switch (random.nextInt(4)) {
                case 0 -> new Judgement.Forbid(one, other);
                case 1 -> new Judgement.Merge(one, other);
                default -> {
                    List<Naming> namings =
                            store.explorer().findRecord(one, ALL).orElseThrow().namings();
                    yield new Judgement.Split(
                            List.of(namings.get(random.nextInt(namings.size())).id()));
                }
            };
        }

        private List<EntityId> people() {
            List<EntityId> all =
                    driver
                            .executableQuery("MATCH (p:Person) RETURN p.id AS id ORDER BY id")
                            .execute()
                            .records()
                            .stream()
                            .map(row -> new EntityId(row.get("id").asString()))
                            .toList();
            return List.copyOf(store.explorer().summaries(all, ALL).keySet());
        }
    }
}
