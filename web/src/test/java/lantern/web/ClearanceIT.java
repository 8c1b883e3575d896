package lantern.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lantern.analytics.find.Analyses;
import lantern.chart.Composition;
import lantern.chart.export.Exporters;
import lantern.cypher.Neo4jStore;
import lantern.embedded.Neo4jServer;
import lantern.embedded.UsesNeo4j;
import lantern.identity.IdentityIndex;
import lantern.ingest.Extractor;
import lantern.ingest.read.Readers;
import lantern.model.access.Audience;
import lantern.model.access.UserId;
import lantern.model.access.Viewer;
import lantern.model.chart.Exporter;
import lantern.model.entity.EntityId;
import lantern.model.entity.EntitySummary;
import lantern.model.entity.Placement;
import lantern.model.entity.Resolution;
import lantern.model.evidence.Evidence;
import lantern.model.network.Analysis;
import lantern.model.network.Network;
import lantern.model.network.Progress;
import lantern.model.network.Scope;
import lantern.model.port.EvidenceStore;
import lantern.model.port.Filed;
import lantern.model.port.Filing;
import lantern.model.port.SearchIndex;
import lantern.model.port.Submission;
import lantern.model.report.Origin;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/**
 * Nothing hidden shows: what a viewer gets from the full store is, to the byte, what they get from
 * a store that holds only the reports open to them. Search, expansion, record, analysis and export;
 * ids and order included.
 */
@UsesNeo4j
class ClearanceIT {

    private static final long SEED = 42;
    private static final int VIEWERS = 6;
    private static final int QUERIES = 40;
    private static final int ENTITIES = 40;

    @Test
    void aViewerGetsWhatAStoreOfTheirOwnReportsWouldGiveThem(Neo4jServer server, Driver driver) {
        List<Evidence> all = extracted();
        Set<Audience> audiences =
                all.stream()
                        .map(ClearanceIT::audience)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(audiences).as("the samples have several audiences").hasSizeGreaterThan(3);
        List<Viewer> viewers = viewers(audiences, new Random(SEED));
        List<String> queries = queries(all, new Random(SEED));
        try (Neo4jStore store = Neo4jStore.open(server.uri(), server.user(), server.password());
                StoreContents contents = new StoreContents(server, driver)) {
            List<List<Object>> full;
            try (IdentityIndex index = load(store, all)) {
                full = viewers.stream().map(viewer -> seen(store, index, queries, viewer)).toList();
            }
            for (int i = 0; i < viewers.size(); i++) {
                Viewer viewer = viewers.get(i);
                contents.clear();
                List<Evidence> open =
                        all.stream().filter(evidence -> viewer.sees(audience(evidence))).toList();
                try (IdentityIndex index = load(store, open)) {
                    assertThat(full.get(i))
                            .as("viewer of %s", viewer.audienceKeys())
                            .isEqualTo(seen(store, index, queries, viewer));
                }
            }
        }
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

    /** Each a seeded choice of audiences, neither none nor all. */
    private static List<Viewer> viewers(Set<Audience> audiences, Random random) {
        var viewers = new ArrayList<Viewer>();
        while (viewers.size() < VIEWERS) {
            Set<Audience> some =
                    audiences.stream()
                            .filter(_ -> random.nextBoolean())
                            .collect(Collectors.toSet());
            if (!some.isEmpty() && some.size() < audiences.size()) {
                viewers.add(new Viewer(new UserId("v" + viewers.size()), some, "test"));
            }
        }
        return viewers;
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

    private static IdentityIndex load(Neo4jStore store, List<Evidence> reports) {
        IdentityIndex index = IdentityIndex.inMemory();
        EvidenceStore evidenceStore = store.evidence();
        for (Evidence evidence : reports) {
            Resolution resolution = index.resolve(evidence);
            evidenceStore.record(new Filing(evidence, resolution, submission(evidence)));
            var ends =
                    resolution.placements().stream()
                            .collect(Collectors.toMap(Placement::mention, Placement::entity));
            index.learn(new Filed(evidence, ends), evidenceStore.position());
        }
        return index;
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

    /** Compared as objects: sets and maps have no order of their own. */
    private static List<Object> seen(
            Neo4jStore store, SearchIndex index, List<String> queries, Viewer viewer) {
        var seen = new ArrayList<Object>();
        var found = new HashSet<EntityId>();
        for (String query : queries) {
            List<SearchIndex.Hit> hits = index.find(query, Set.of(), viewer, 20);
            seen.add(List.of(query, hits));
            hits.forEach(hit -> found.add(hit.entity()));
        }
        Map<EntityId, EntitySummary> summaries = store.explorer().summaries(found, viewer);
        seen.add(summaries);
        List<EntitySummary> some =
                summaries.values().stream()
                        .distinct()
                        .sorted(java.util.Comparator.comparing(EntitySummary::id))
                        .limit(ENTITIES)
                        .toList();
        for (EntitySummary summary : some) {
            EntityId id = summary.id();
            seen.add(store.explorer().findRecord(id, viewer));
            seen.add(store.explorer().countNeighbours(id, viewer));
            seen.add(store.explorer().expand(id, Set.of(), 10, Set.of(id), viewer));
        }
        Network network = store.networks().snapshot(Scope.EVERYTHING, viewer);
        seen.add(network.contentHash());
        for (Analysis<?> analysis : Analyses.ALL) {
            seen.add(Analyses.answer(analysis, network, Map.of(), Progress.NONE));
        }
        seen.add(exported(store, some, viewer));
        return seen;
    }

    private static String exported(Neo4jStore store, List<EntitySummary> items, Viewer viewer) {
        var ids = items.stream().map(EntitySummary::id).toList();
        var chart = Composition.of("chart", items, store.explorer().ties(ids, viewer)).chart();
        var words = new StringBuilder();
        for (Exporter exporter : Exporters.ALL) {
            var bytes = new ByteArrayOutputStream();
            try {
                exporter.write(chart, bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            words.append(exporter.format()).append(bytes.toString(StandardCharsets.ISO_8859_1));
        }
        return words.toString();
    }
}
