package lantern.identity;

import static lantern.identity.Reports.named;
import static lantern.identity.Reports.placed;
import static lantern.identity.Reports.viewer;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import lantern.model.access.Viewer;
import lantern.model.entity.EntityId;
import lantern.model.evidence.Evidence;
import lantern.model.evidence.Mention;
import lantern.model.evidence.MentionId;
import lantern.model.port.EvidenceStore;
import lantern.model.port.Filed;
import lantern.model.port.Filing;
import lantern.model.port.Submission;
import lantern.model.report.ReportId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentityIndexTest {

    /** Remembers what was filed, as a store of evidence does. */
    private static final class Memory implements EvidenceStore {

        private final Map<ReportId, Filed> reports = new LinkedHashMap<>();
        private final Map<ReportId, Long> positions = new HashMap<>();
        private long position;
        private int readBack;

        private void file(Filed filed) {
            reports.put(filed.evidence().report().id(), filed);
            position++;
            positions.put(filed.evidence().report().id(), position);
        }

        private void move(MentionId mention, EntityId to) {
            reports.replaceAll((_, filed) -> {
                var ends = new HashMap<>(filed.ends());
                ends.computeIfPresent(mention, (_, _) -> to);
                return new Filed(filed.evidence(), ends);
            });
            position++;
        }

        @Override
        public Recorded record(Filing filing) {
            file(Reports.filed(filing.evidence(), filing.resolution()));
            return new Recorded(true, position);
        }

        @Override
        public void quarantine(Submission submission) {
            position++;
        }

        @Override
        public void enterHolder(Submission submission) {
            position++;
        }

        @Override
        public Optional<Submission> findSubmission(ReportId id) {
            return Optional.empty();
        }

        @Override
        public List<Submission> listSubmissions(Viewer viewer) {
            return List.of();
        }

        @Override
        public boolean delete(ReportId id) {
            position++;
            return reports.remove(id) != null;
        }

        @Override
        public void forEachReport(Consumer<Filed> consumer) {
            readBack += reports.size();
            reports.values().forEach(consumer);
        }

        @Override
        public boolean forEachReportAfter(long after, Consumer<Filed> consumer) {
            List<Filed> since =
                    reports.values().stream()
                            .filter(filed ->
                                    positions.getOrDefault(filed.evidence().report().id(), 0L)
                                            > after)
                            .toList();
            if (since.size() != position - after) {
                return false;
            }
            readBack += since.size();
            since.forEach(consumer);
            return true;
        }

        @Override
        public long position() {
            return position;
        }
    }

    private static void take(IdentityIndex index, Memory store, Evidence report) {
        Filed filed = Reports.filed(report, index.resolve(report));
        store.file(filed);
        index.learn(filed, store.position());
    }

    @Test
    void anIndexOpenedAgainKnowsWhatItKnew(@TempDir Path folder) {
        var store = new Memory();
        List<Evidence> reports = RandomReports.of(7, 60);
        List<String> before;
        try (var index = IdentityIndex.open(folder, store)) {
            reports.subList(0, 40).forEach(report -> take(index, store, report));
            before = index.dump();
        }
        try (var index = IdentityIndex.open(folder, store);
                var straight = IdentityIndex.inMemory()) {
            assertThat(index.dump()).isEqualTo(before);
            assertThat(index.position()).hasValue(40);
            reports.subList(0, 40).forEach(report -> Reports.take(straight, report, 1));
            for (Evidence report : reports.subList(40, 60)) {
                assertThat(index.resolve(report)).isEqualTo(straight.resolve(report));
                take(index, store, report);
                Reports.take(straight, report, 1);
            }
            assertThat(index.dump()).isEqualTo(straight.dump());
        }
    }

    @Test
    void anIndexThatLagsByReportsTakesInNoMoreThanThese(@TempDir Path folder) {
        var store = new Memory();
        List<Evidence> reports = RandomReports.of(5, 40);
        try (var straight = IdentityIndex.inMemory()) {
            try (var index = IdentityIndex.open(folder, store)) {
                reports.subList(0, 30).forEach(report -> take(index, store, report));
            }
            reports.subList(0, 30).forEach(report -> Reports.take(straight, report, 1));
            for (Evidence report : reports.subList(30, 40)) {
                store.file(Reports.filed(report, Reports.take(straight, report, 1)));
            }
            try (var index = IdentityIndex.open(folder, store)) {
                assertThat(store.readBack).isEqualTo(10);
                assertThat(index.position()).hasValue(40);
                assertThat(index.dump()).isEqualTo(straight.dump());
            }
        }
    }

    /** Killed after a report was written to the index and before it counted. */
    @Test
    void aReportThatIsHeldBeyondTheStampIsTakenInOnce(@TempDir Path folder) {
        var store = new Memory();
        List<Evidence> reports = RandomReports.of(5, 12);
        try (var index = IdentityIndex.open(folder, store)) {
            reports.subList(0, 10).forEach(report -> take(index, store, report));
            for (Evidence report : reports.subList(10, 12)) {
                Filed filed = Reports.filed(report, index.resolve(report));
                store.file(filed);
                // a position that comes after one that was never told does not move the stamp
                index.learn(filed, store.position() + 1);
            }
        }
        try (var index = IdentityIndex.open(folder, store);
                var straight = IdentityIndex.inMemory()) {
            reports.forEach(report -> Reports.take(straight, report, 1));
            assertThat(index.position()).hasValue(12);
            assertThat(index.dump()).isEqualTo(straight.dump());
        }
    }

    @Test
    void anIndexThatFellBehindIsBuiltAnewFromTheStore(@TempDir Path folder) {
        var store = new Memory();
        try (var index = IdentityIndex.open(folder, store)) {
            RandomReports.of(3, 40).forEach(report -> take(index, store, report));
        }
        var missed = named("missed", "OFFICIAL");
        Mention person = missed.person("Somebody Newcome");
        store.file(
                new Filed(
                        missed.evidence(),
                        Map.of(person.id(), EntityId.foundedBy(person.id(), person.kind()))));
        store.move(person.id(), EntityId.foundedBy(person.id(), person.kind()));
        try (var index = IdentityIndex.open(folder, store)) {
            assertThat(store.readBack).isEqualTo(41);
            assertThat(index.position()).hasValue(42);
            assertThat(index.find("newcome", Set.of(), viewer("OFFICIAL"), 5)).hasSize(1);
        }
    }

    @Test
    void aDamagedIndexIsBuiltAnew(@TempDir Path folder) throws IOException {
        var store = new Memory();
        List<String> whole;
        try (var index = IdentityIndex.open(folder, store)) {
            RandomReports.of(3, 20).forEach(report -> take(index, store, report));
            whole = index.dump();
        }
        List<Path> files = new ArrayList<>();
        try (var listed = Files.walk(folder)) {
            listed.filter(file -> file.getFileName().toString().startsWith("segments_"))
                    .forEach(files::add);
        }
        for (Path file : files) {
            Files.writeString(file, "no index");
        }
        try (var index = IdentityIndex.open(folder, store)) {
            assertThat(index.dump()).isEqualTo(whole);
        }
    }

    @Test
    void movingAndForgettingLeaveWhatBuildingAnewWouldGive(@TempDir Path folder) {
        var store = new Memory();
        List<Evidence> reports = RandomReports.of(11, 60);
        try (var index = IdentityIndex.open(folder.resolve("kept"), store)) {
            for (int i = 0; i < reports.size(); i++) {
                take(index, store, reports.get(i));
                if (i % 7 == 3) {
                    MentionId moved = reports.get(i - 2).mentions().getFirst().id();
                    var other = new EntityId("person-other" + i);
                    store.move(moved, other);
                    index.moved(Map.of(moved, other), store.position());
                }
                if (i % 11 == 5) {
                    ReportId gone = reports.get(i - 4).report().id();
                    store.delete(gone);
                    index.forget(gone, store.position());
                }
            }
            try (var anew = IdentityIndex.open(folder.resolve("anew"), store)) {
                assertThat(index.dump()).isEqualTo(anew.dump()).isNotEmpty();
                assertThat(index.position()).isEqualTo(anew.position());
                for (Evidence report : RandomReports.of(12, 30)) {
                    assertThat(index.resolve(report)).isEqualTo(anew.resolve(report));
                }
            }
        }
    }

    @Test
    void whatIsLearnedEndsWhereTheStoreSaysNotWhereItWasPlaced() {
        try (var index = IdentityIndex.inMemory()) {
            var first = named("a", "OFFICIAL");
            Mention person = first.person("Elena Popescu");
            var split = new EntityId("person-split");
            index.learn(new Filed(first.evidence(), Map.of(person.id(), split)), 1);
            var second = named("b", "OFFICIAL");
            Mention again = second.person("Elena Popescu");
            assertThat(placed(second.takenBy(index), again).entity()).isEqualTo(split);
        }
    }

    /** A load and a decision run side by side: the stamp never promises what is not in yet. */
    @Test
    void whatIsToldInTheOtherOrderIsStampedOnceNothingIsMissing() {
        try (var index = IdentityIndex.inMemory()) {
            List<Evidence> reports = RandomReports.of(5, 3);
            index.learn(Reports.filed(reports.get(0), index.resolve(reports.get(0))), 1);
            index.moved(Map.of(), 4);
            index.learn(Reports.filed(reports.get(1), index.resolve(reports.get(1))), 3);
            assertThat(index.position()).hasValue(1);
            index.learn(Reports.filed(reports.get(2), index.resolve(reports.get(2))), 2);
            assertThat(index.position()).hasValue(4);
        }
    }

    @Test
    void learningAReportAgainReplacesIt() {
        try (var index = IdentityIndex.inMemory()) {
            Evidence report = RandomReports.of(4, 1).getFirst();
            Filed filed = Reports.filed(report, index.resolve(report));
            index.learn(filed, 1);
            List<String> once = index.dump();
            index.learn(filed, 2);
            assertThat(index.dump()).isEqualTo(once);
        }
    }
}
