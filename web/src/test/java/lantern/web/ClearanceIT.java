package lantern.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lantern.cypher.desk.Account;
import lantern.embedded.Neo4jServer;
import lantern.embedded.UsesNeo4j;
import lantern.identity.IdentityIndex;
import lantern.ingest.Extractor;
import lantern.ingest.read.Readers;
import lantern.model.access.Audience;
import lantern.model.access.Clearance;
import lantern.model.access.Marking;
import lantern.model.entity.Decision;
import lantern.model.entity.Placement;
import lantern.model.entity.Resolution;
import lantern.model.evidence.Evidence;
import lantern.model.port.EvidenceStore;
import lantern.model.port.Filed;
import lantern.model.port.Filing;
import lantern.model.port.Submission;
import lantern.model.report.Origin;
import lantern.web.house.House;
import lantern.web.house.StoreLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

/**
 * Nothing hidden shows: what a viewer is answered over HTTP from the full store, in which an
 * analyst who sees everything has merged, split, told apart, corrected and taken back, is to the
 * byte what they are answered from a store that holds only the reports open to them and the
 * decisions that they may know of. Search, counts, expansion, record, report, analyses, decisions,
 * a kept chart and every export; ids and order included.
 */
@UsesNeo4j
class ClearanceIT {

    private static final long SEED = 42;
    private static final int VIEWERS = Boolean.getBoolean("lantern.long") ? 4 : 2;
    private static final int QUERIES = 25;
    private final Neo4jServer server;
    private final Driver driver;

    @TempDir private Path folder;

    ClearanceIT(Neo4jServer server, Driver driver) {
        this.server = server;
        this.driver = driver;
    }

    @Test
    void aViewerIsAnsweredAsAStoreOfTheirOwnReportsWouldAnswerThem() {
        List<Evidence> all = extracted();
        Set<Audience> audiences =
                all.stream()
                        .map(ClearanceIT::audience)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(audiences).as("the samples have several audiences").hasSizeGreaterThan(3);
        List<Account> viewers = viewers(audiences, new Random(SEED));
        try (StoreContents contents = new StoreContents(server, driver)) {
            load(contents.evidence(), all);
            Decided decided = Decided.in(driver, audiences, new Random(SEED));
            assertThat(decided.kinds())
                    .containsOnlyKeys("Correct", "Forbid", "Merge", "Split", "Undo")
                    .allSatisfy((_, times) -> assertThat(times).isGreaterThan(2));
            assertThat(viewers)
                    .as("somebody sees the ends of a chain of joints, and not its middle")
                    .anyMatch(viewer -> decided.breaksAChain(seen(viewer)));
            Asked asked = asked(all, decided.taken());
            Map<Account, Map<String, String>> full = answers(asked, viewers);
            assertThat(full.values().stream().distinct()).hasSize(viewers.size());
            for (Account viewer : viewers) {
                contents.clear();
                load(
                        contents.evidence(),
                        all.stream()
                                .filter(evidence -> seen(viewer).contains(audience(evidence)))
                                .toList());
                decided.again(seen(viewer));
                assertThat(answers(asked, List.of(viewer)).get(viewer))
                        .as("%s cleared for %s", viewer.groups(), viewer.clearance())
                        .containsExactlyEntriesOf(full.getOrDefault(viewer, Map.of()));
            }
        }
    }

    private Map<Account, Map<String, String>> answers(Asked asked, List<Account> viewers) {
        var answers = new LinkedHashMap<Account, Map<String, String>>();
        try (House house = House.open(location(), "serve", _ -> {});
                Server opened = Server.start(house, 0)) {
            for (Account viewer : viewers) {
                answers.put(viewer, asked.of(Caller.signedIn(opened, viewer)));
            }
        }
        return answers;
    }

    /** Each opening has a folder of its own: the index is built from what the store holds. */
    private StoreLocation location() {
        try {
            return new StoreLocation.Remote(
                    URI.create(server.uri()),
                    server.user(),
                    server.password(),
                    Files.createTempDirectory(folder, "house"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Asked asked(List<Evidence> all, List<Decision> decisions) {
        var random = new Random(SEED);
        List<String> reports =
                all.stream()
                        .map(evidence -> evidence.report().id().value())
                        .sorted()
                        .filter(_ -> random.nextInt(3) == 0)
                        .toList();
        var entities = new TreeSet<String>();
        decisions.forEach(
                decision -> decision.entities().forEach(entity -> entities.add(entity.value())));
        return new Asked(queries(all, random), List.copyOf(entities), reports);
    }

    private static List<Evidence> extracted() {
        Readers readers = Readers.all();
        Extractor extractor = Extractor.standard();
        var all = new ArrayList<Evidence>();
        for (Path file : Samples.files()) {
            try {
                var origin = new Origin(file.getFileName().toString(), file.toString());
                all.add(extractor.extract(readers.read(origin, Files.readAllBytes(file))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    private static Audience audience(Evidence evidence) {
        return evidence.report().handling().audience();
    }

    /** Each a seeded clearance, none of which sees everything. */
    private static List<Account> viewers(Set<Audience> audiences, Random random) {
        var groups = new ArrayList<>(Audience.groups(audiences));
        var markings =
                audiences.stream().map(Audience::marking).distinct().map(Marking::label).toList();
        var viewers = new ArrayList<Account>();
        while (viewers.size() < VIEWERS) {
            var account =
                    new Account(
                            "viewer",
                            "",
                            markings.get(random.nextInt(markings.size())),
                            groups.stream().filter(_ -> random.nextBoolean()).toList(),
                            true);
            if (!seen(account).containsAll(audiences) && !viewers.contains(account)) {
                viewers.add(account);
            }
        }
        return viewers;
    }

    private static Set<Audience> seen(Account account) {
        return new Clearance(
                        Marking.find(account.clearance()).orElseThrow(),
                        Set.copyOf(account.groups()))
                .audiences();
    }

    /** Words of mentions, hidden ones too, whole and in part. */
    private static List<String> queries(List<Evidence> all, Random random) {
        var words =
                all.stream()
                        .flatMap(evidence -> evidence.mentions().stream())
                        .map(mention -> mention.words())
                        .distinct()
                        .sorted()
                        .toList();
        var queries = new ArrayList<String>();
        for (int i = 0; i < QUERIES; i++) {
            String word = words.get(random.nextInt(words.size()));
            queries.add(i % 2 == 0 ? word : word.substring(0, Math.min(3, word.length())));
        }
        return queries;
    }

    private static void load(EvidenceStore store, List<Evidence> reports) {
        try (IdentityIndex index = IdentityIndex.inMemory()) {
            reports.forEach(evidence -> load(store, index, evidence));
        }
    }

    private static void load(EvidenceStore store, IdentityIndex index, Evidence evidence) {
        Resolution resolution = index.resolve(evidence);
        store.record(new Filing(evidence, resolution, submission(evidence)));
        var ends =
                resolution.placements().stream()
                        .collect(Collectors.toMap(Placement::mention, Placement::entity));
        index.learn(new Filed(evidence, ends), store.position());
    }

    private static Submission submission(Evidence evidence) {
        return new Submission(
                evidence.report().id(),
                evidence.report().origin(),
                Submission.State.DONE,
                "",
                evidence.report().format(),
                audience(evidence),
                evidence.mentions().size(),
                evidence.statements().size(),
                "test",
                java.time.Instant.EPOCH);
    }
}
