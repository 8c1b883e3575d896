package lantern.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import lantern.cypher.Neo4jStore;
import lantern.identity.IdentityIndex;
import lantern.ingest.PointedWords;
import lantern.model.access.Audience;
import lantern.model.access.UserId;
import lantern.model.access.Viewer;
import lantern.model.correction.MentionReader;
import lantern.model.entity.Decision;
import lantern.model.entity.EntityId;
import lantern.model.entity.EntityRecord;
import lantern.model.entity.Judgement;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Evidence;
import lantern.model.evidence.MentionId;
import lantern.model.port.DecisionLedger;
import lantern.model.report.ReportId;
import lantern.web.review.Corrections;
import org.neo4j.driver.Driver;

/** What an analyst who sees everything decides, seeded; and what of it is taken again elsewhere. */
final class Decided {

    private static final int TRIES = 60;
    private static final int CHAINS = 3;
    private static final String REASON = "as the test says";

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final Neo4jStore store;
    private final Viewer analyst;
    private final Random random;
    private final List<Decision> taken = new ArrayList<>();

    /** The ends of pairs of merges, over three audiences: first, middle, last. */
    private final List<List<EntityId>> chains = new ArrayList<>();

    private final Map<EntityId, Map<MentionId, Audience>> people = new TreeMap<>();
    private final List<ReportId> reports = new ArrayList<>();
    private final MentionReader reader = new PointedWords();

    private Decided(Driver driver, Set<Audience> audiences, Random random) {
        this.store = Neo4jStore.over(driver, now::get);
        this.analyst = new Viewer(new UserId("analyst"), audiences, "test");
        this.random = random;
    }

    /** Decides in the full store. */
    static Decided in(Driver driver, Set<Audience> audiences, Random random) {
        var decided = new Decided(driver, audiences, random);
        decided.readPeople();
        try (IdentityIndex index = decided.index()) {
            decided.chain(index);
        }
        try (IdentityIndex index = decided.index()) {
            for (int i = 0; i < TRIES; i++) {
                decided.attempt(decided.judgement(), index);
                decided.attempt(decided.correction(), index);
            }
        }
        return decided;
    }

    /** Takes again, in whatever the store holds now, what a viewer may know of. */
    void again(Collection<Audience> seen) {
        try (IdentityIndex index = index()) {
            for (Decision decision : taken) {
                if (seen.containsAll(decision.audiences())) {
                    now.set(decision.at());
                    assertThat(decide(decision.judgement(), index)).isEqualTo(decision);
                }
            }
        }
    }

    /** Who is who in what the store holds now. */
    private IdentityIndex index() {
        IdentityIndex index = IdentityIndex.inMemory();
        long position = store.evidence().position();
        store.evidence().forEachReport(filed -> index.learn(filed, position));
        return index;
    }

    private Decision decide(Judgement judgement, IdentityIndex index) {
        var corrections = new Corrections(store.corrections(), index, reader);
        DecisionLedger.Decided decided =
                judgement instanceof Judgement.Correct(var correction)
                        ? corrections.correct(correction, REASON, analyst)
                        : store.ledger().decide(judgement, REASON, analyst);
        decided.decision()
                .findCorrected()
                .ifPresentOrElse(
                        report -> corrections.relearn(report, decided.position()),
                        () -> index.moved(decided.decision().moved(), decided.position()));
        return decided.decision();
    }

    List<Decision> taken() {
        return List.copyOf(taken);
    }

    /** How many were taken of each kind. */
    Map<String, Long> kinds() {
        return taken.stream()
                .collect(
                        Collectors.groupingBy(
                                decision -> decision.judgement().getClass().getSimpleName(),
                                TreeMap::new,
                                Collectors.counting()));
    }

    /** Does this viewer see both ends of a chain of merges, but not what holds them together? */
    boolean breaksAChain(Collection<Audience> seen) {
        return chains.stream()
                .anyMatch(chain ->
                        seen.containsAll(audiences(chain.getFirst()))
                                && seen.containsAll(audiences(chain.getLast()))
                                && !seen.containsAll(audiences(chain.get(1))));
    }

    private void readPeople() {
        store.evidence()
                .forEachReport(filed -> {
                    reports.add(filed.evidence().report().id());
                    Audience audience = filed.evidence().report().handling().audience();
                    filed.evidence().mentions().stream()
                            .filter(mention -> mention.kind() == EntityKind.PERSON)
                            .forEach(mention ->
                                    people.computeIfAbsent(
                                                    filed.ends().get(mention.id()),
                                                    _ ->
                                                            new TreeMap<>(
                                                                    Comparator.comparing(
                                                                            MentionId::value)))
                                            .put(mention.id(), audience));
                });
    }

    private Set<Audience> audiences(EntityId person) {
        return new TreeSet<>(people.getOrDefault(person, Map.of()).values());
    }

    /** Three people of three audiences become one by two merges. */
    private void chain(IdentityIndex index) {
        Map<Audience, List<EntityId>> free = new TreeMap<>();
        for (EntityId person : people.keySet()) {
            if (standsForAll(person)) {
                free.computeIfAbsent(audiences(person).iterator().next(), _ -> new ArrayList<>())
                        .add(person);
            }
        }
        List<Audience> audiences = List.copyOf(free.keySet());
        for (int i = 0; i < CHAINS; i++) {
            var chain = new ArrayList<EntityId>();
            for (int j = 0; j < 3; j++) {
                List<EntityId> some =
                        free.getOrDefault(
                                audiences.get((i + j) % audiences.size()), new ArrayList<>());
                chain.add(some.remove(random.nextInt(some.size())));
            }
            attempt(new Judgement.Merge(chain.get(0), chain.get(1)), index);
            attempt(new Judgement.Merge(chain.get(1), chain.get(2)), index);
            chains.add(chain);
        }
    }

    private boolean isAlone(EntityId person) {
        return members(person).size() == 1;
    }

    /** One of each group, so that nothing but the merges holds a chain together. */
    private boolean standsForAll(EntityId person) {
        return members(person).stream().min(Comparator.naturalOrder()).orElseThrow().equals(person);
    }

    /** Of somebody whom a correction has left no mention, nobody but themselves. */
    private List<EntityId> members(EntityId person) {
        return store.explorer()
                .findRecord(person, analyst)
                .map(EntityRecord::members)
                .orElse(List.of(person));
    }

    private Judgement judgement() {
        EntityId one = anyone();
        return switch (random.nextInt(5)) {
            case 0 -> new Judgement.Merge(one, anyone());
            case 1 -> split(one);
            case 2, 3 -> different(one);
            default -> new Judgement.Undo(taken.get(random.nextInt(taken.size())).id());
        };
    }

    private EntityId anyone() {
        List<EntityId> all = List.copyOf(people.keySet());
        return all.get(random.nextInt(all.size()));
    }

    /** One of its mentions is somebody else. */
    private Judgement split(EntityId one) {
        List<MentionId> mentions = List.copyOf(people.getOrDefault(one, Map.of()).keySet());
        return new Judgement.Split(List.of(mentions.get(random.nextInt(mentions.size()))));
    }

    /** Two that are seen as one, or may be. */
    private Judgement different(EntityId one) {
        List<EntityId> joined =
                people.keySet().stream().filter(person -> !isAlone(person)).toList();
        EntityId first = joined.isEmpty() ? one : joined.get(random.nextInt(joined.size()));
        List<EntityId> members = members(first);
        return new Judgement.Forbid(first, members.get(random.nextInt(members.size())));
    }

    /** Whatever may be wrong in a report, right or not. */
    private Judgement correction() {
        ReportId id = reports.get(random.nextInt(reports.size()));
        Evidence evidence =
                store.corrections().findReviewed(id).orElseThrow().corrected(reader).evidence();
        return new Judgement.Correct(new Misread(evidence, random).correction());
    }

    /** What the ledger refuses is left. */
    private void attempt(Judgement judgement, IdentityIndex index) {
        now.updateAndGet(instant -> instant.plusSeconds(1));
        try {
            taken.add(decide(judgement, index));
        } catch (IllegalArgumentException refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }
}
