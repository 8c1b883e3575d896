package lantern.cypher.read;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import lantern.cypher.row.AgeRow;
import lantern.cypher.row.ReportRow;
import lantern.cypher.row.Texts;
import lantern.cypher.run.CypherFile;
import lantern.cypher.run.Sight;
import lantern.model.entity.EntityId;
import lantern.model.entity.EntitySummary;
import lantern.model.evidence.EntityKind;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/** Summaries of any number of entities, with a handful of questions to the graph in all. */
final class Portraits {

    private static final CypherFile WRITINGS = CypherFile.named("ask/writings");
    private static final CypherFile TALLIES = CypherFile.named("ask/tallies");
    private static final CypherFile STANDINGS = CypherFile.named("ask/standings");
    private static final CypherFile AGES = CypherFile.named("ask/ages");
    private static final CypherFile LATEST = CypherFile.named("ask/latest");
    private static final CypherFile TOWNS = CypherFile.named("ask/towns");

    private final Sight sight;
    private final Map<EntityId, Cluster> clusterOf = new HashMap<>();
    private final Map<Cluster, Portrait> portraits = new HashMap<>();

    private Portraits(Collection<Cluster> clusters, Sight sight) {
        this.sight = sight;
        for (Cluster cluster : clusters) {
            cluster.members().forEach(member -> clusterOf.put(member, cluster));
        }
    }

    /** The summaries by the id shown. */
    static NavigableMap<EntityId, EntitySummary> of(Collection<Cluster> clusters, Sight sight) {
        var portraits = new Portraits(clusters, sight);
        if (!clusters.isEmpty()) {
            portraits.gather(clusters);
        }
        LocalDate latest = portraits.latest();
        var summaries = new TreeMap<EntityId, EntitySummary>();
        portraits.portraits.forEach(
                (cluster, portrait) -> summaries.put(cluster.shown(), portrait.summary(latest)));
        return summaries;
    }

    private void gather(Collection<Cluster> clusters) {
        List<String> ids = clusterOf.keySet().stream().map(EntityId::value).sorted().toList();
        for (Record row : sight.rows(WRITINGS, Map.of("ids", ids))) {
            portrait(row, Texts.kind(row.get("labels")))
                    .addWriting(row.get("writing"), row.get("times").asLong());
        }
        List<Map<String, Object>> asked =
                clusters.stream()
                        .sorted()
                        .map(cluster ->
                                Map.<String, Object>of(
                                        "shown",
                                        cluster.shown().value(),
                                        "members",
                                        cluster.members().stream().map(EntityId::value).toList()))
                        .toList();
        for (Record row : sight.rows(TALLIES, Map.of("clusters", asked))) {
            known(row).addTally(row);
        }
        for (Record row : sight.rows(STANDINGS, Map.of("ids", ids))) {
            known(row).addStanding(row.get("harmed").asBoolean(), row.get("offends").asBoolean());
        }
        for (Record row : sight.rows(AGES, Map.of("ids", ids))) {
            known(row).addAge(AgeRow.of(row));
        }
        for (Record row : sight.rows(TOWNS, Map.of("ids", ids))) {
            known(row).addTown(row.get("town").asString(), row.get("times").asLong());
        }
    }

    /** Asked only where somebody's age hangs on it: it looks at every report. */
    private @Nullable LocalDate latest() {
        return portraits.values().stream().anyMatch(Portrait::needsDay)
                ? ReportRow.about(sight.rows(LATEST, Map.of()).getFirst().get("day"))
                : null;
    }

    private Portrait portrait(Record row, EntityKind kind) {
        Cluster cluster = cluster(row);
        return portraits.computeIfAbsent(cluster, _ -> new Portrait(cluster.shown(), kind));
    }

    private Portrait known(Record row) {
        Portrait portrait = portraits.get(cluster(row));
        if (portrait == null) {
            throw new IllegalStateException("nothing is written of " + row.get("id"));
        }
        return portrait;
    }

    private Cluster cluster(Record row) {
        Cluster cluster = clusterOf.get(new EntityId(row.get("id").asString()));
        if (cluster == null) {
            throw new IllegalStateException("not asked: " + row.get("id"));
        }
        return cluster;
    }
}
