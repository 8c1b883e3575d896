package lantern.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import lantern.model.access.Audience;
import lantern.model.access.Marking;
import lantern.model.access.UserId;
import lantern.model.access.Viewer;
import lantern.model.entity.Decision;
import lantern.model.entity.EntityId;
import lantern.model.entity.EntityRecord;
import lantern.model.entity.EntityRecord.NeighbourCount;
import lantern.model.entity.EntitySummary;
import lantern.model.entity.Judgement;
import lantern.model.entity.Neighbourhood;
import lantern.model.entity.Tie;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;
import lantern.model.evidence.MentionId;
import lantern.model.port.DecisionLedger;
import lantern.model.port.Explorer;
import lantern.model.port.ReportView;
import lantern.model.port.SearchIndex;
import lantern.model.port.StoreUnavailable;
import lantern.model.report.ReportId;
import org.junit.jupiter.api.Test;

class RehearsalTest {

    private static final EntityId FOUND = new EntityId("person-1");

    private final Viewer viewer =
            new Viewer(UserId.LANTERN, Set.of(Audience.of(Marking.OFFICIAL)), "test");
    private final List<String> asked = new CopyOnWriteArrayList<>();

    @Test
    void everyQuestionOfAFirstExpansionIsAsked() throws Exception {
        try (var rehearsal = begin(List.of(hit()), () -> {})) {
            rehearsal.await();
        }
        assertThat(asked)
                .contains("record", "counts", "expand", "decisions", "summaries", "ties")
                .allSatisfy(question -> assertThat(asked.indexOf(question)).isLessThan(6));
    }

    @Test
    void anEmptyStoreIsAskedNothing() throws Exception {
        try (var rehearsal = begin(List.of(), () -> {})) {
            rehearsal.await();
        }
        assertThat(asked).isEmpty();
    }

    @Test
    void aStoreThatIsAwayEndsIt() throws Exception {
        Runnable away =
                () -> {
                    throw new StoreUnavailable("away", new IllegalStateException("away"));
                };
        try (var rehearsal = begin(List.of(hit()), away)) {
            rehearsal.await();
        }
        assertThat(asked).containsExactly("record");
    }

    @Test
    void closingEndsItBeforeTheNextEntity() throws Exception {
        var inside = new CountDownLatch(1);
        Runnable waiting =
                () -> {
                    inside.countDown();
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                };
        try (var _ = begin(List.of(hit()), waiting)) {
            inside.await();
        }
        assertThat(asked).containsExactly("record");
    }

    private Rehearsal begin(List<SearchIndex.Hit> hits, Runnable onRecord) {
        return Rehearsal.begin(new Search(hits), new Asked(onRecord), new Ledger(), viewer);
    }

    private static SearchIndex.Hit hit() {
        return new SearchIndex.Hit(
                FOUND, EntityKind.PERSON, 1, Field.NAME, "Ana", new MentionId("m"), List.of());
    }

    private record Search(List<Hit> hits) implements SearchIndex {

        @Override
        public List<Hit> find(String query, Set<EntityKind> kinds, Viewer viewer, int limit) {
            return hits;
        }

        @Override
        public void moved(Map<MentionId, EntityId> ends, long position) {
            throw new AssertionError("a rehearsal changes nothing");
        }

        @Override
        public void forget(ReportId report, long position) {
            throw new AssertionError("a rehearsal changes nothing");
        }
    }

    private final class Ledger implements DecisionLedger {

        @Override
        public Decided decide(Judgement judgement, String reason, Viewer by) {
            throw new AssertionError("a rehearsal changes nothing");
        }

        @Override
        public List<Decision> list(Viewer who) {
            throw new AssertionError("the whole ledger may be long");
        }

        @Override
        public List<Decision> listAbout(EntityId entity, Viewer who) {
            asked.add("decisions");
            return List.of();
        }

        @Override
        public Replay replay() {
            throw new AssertionError("the whole ledger may be long");
        }
    }

    private final class Asked implements Explorer {

        private final Runnable onRecord;

        Asked(Runnable onRecord) {
            this.onRecord = onRecord;
        }

        @Override
        public Map<EntityId, EntitySummary> summaries(Collection<EntityId> ids, Viewer who) {
            asked.add("summaries");
            return Map.of();
        }

        @Override
        public Optional<EntityRecord> findRecord(EntityId id, Viewer who) {
            asked.add("record");
            onRecord.run();
            return Optional.empty();
        }

        @Override
        public List<NeighbourCount> countNeighbours(EntityId id, Viewer who) {
            asked.add("counts");
            return List.of();
        }

        @Override
        public Neighbourhood expand(
                EntityId id, Set<EntityKind> kinds, int limit, Set<EntityId> onChart, Viewer who) {
            asked.add("expand");
            return new Neighbourhood(List.of(), List.of(), new TreeMap<>());
        }

        @Override
        public List<Tie> ties(Collection<EntityId> ids, Viewer who) {
            asked.add("ties");
            return List.of();
        }

        @Override
        public Optional<ReportView> findReport(ReportId id, Viewer who) {
            asked.add("report");
            return Optional.empty();
        }
    }
}
