package lantern.cypher.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import lantern.cypher.row.Texts;
import lantern.cypher.run.CypherFile;
import lantern.cypher.run.Sight;
import lantern.model.entity.EntityId;
import lantern.model.entity.EntityRecord.NeighbourCount;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.TieKind;
import org.neo4j.driver.Record;

/** Who is tied to one entity, as one viewer sees it. */
final class Neighbours {

    private static final CypherFile NEIGHBOURS = CypherFile.named("ask/neighbours");

    private final List<Neighbour> all;

    private Neighbours(List<Neighbour> all) {
        this.all = all;
    }

    static Neighbours of(Cluster centre, Sight sight) {
        List<String> members = centre.members().stream().map(EntityId::value).toList();
        List<Record> rows = sight.rows(NEIGHBOURS, Map.of("ids", members));
        // A readable statement stands in the report that mentions both its ends.
        Clusters clusters =
                Clusters.aroundKnown(new HashSet<>(Clusters.idsIn(rows, "other")), sight);
        var neighbours = new ArrayList<Neighbour>();
        for (Record row : rows) {
            Cluster cluster = clusters.get(new EntityId(row.get("other").asString()));
            EntityKind kind = Texts.kind(row.get("labels"));
            if (!cluster.equals(centre) && kind.isChartable()) {
                neighbours.add(
                        new Neighbour(
                                cluster,
                                kind,
                                TieKind.valueOf(row.get("tie").asString()),
                                row.get("sources").asLong()));
            }
        }
        return new Neighbours(neighbours);
    }

    /** By kind of neighbour and kind of tie. */
    List<NeighbourCount> counts() {
        var clusters = new TreeMap<EntityKind, NavigableMap<TieKind, Set<Cluster>>>();
        for (Neighbour neighbour : all) {
            clusters.computeIfAbsent(neighbour.kind(), _ -> new TreeMap<>())
                    .computeIfAbsent(neighbour.tie(), _ -> new HashSet<>())
                    .add(neighbour.cluster());
        }
        var counts = new ArrayList<NeighbourCount>();
        clusters.forEach((kind, ties) ->
                ties.forEach(
                        (tie, tied) -> counts.add(new NeighbourCount(kind, tie, tied.size()))));
        return counts;
    }

    /**
     * Takes those of some kinds that are not on the chart, the ones with most sources first.
     *
     * @param kinds empty for all
     */
    Choice choose(Set<EntityKind> kinds, int limit, Collection<Cluster> onChart) {
        var sources = new HashMap<Cluster, Long>();
        var kindOf = new HashMap<Cluster, EntityKind>();
        Set<Cluster> there = Set.copyOf(onChart);
        for (Neighbour neighbour : all) {
            boolean wanted = kinds.isEmpty() || kinds.contains(neighbour.kind());
            if (wanted && !there.contains(neighbour.cluster())) {
                sources.merge(neighbour.cluster(), neighbour.sources(), Long::sum);
                kindOf.put(neighbour.cluster(), neighbour.kind());
            }
        }
        List<Cluster> ranked =
                sources.entrySet().stream()
                        .sorted(
                                Map.Entry.<Cluster, Long>comparingByValue(Comparator.reverseOrder())
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .toList();
        int taken = Math.clamp(limit, 0, ranked.size());
        var notShown = new TreeMap<EntityKind, Integer>();
        for (Cluster left : ranked.subList(taken, ranked.size())) {
            EntityKind kind = kindOf.get(left);
            if (kind != null) {
                notShown.merge(kind, 1, Integer::sum);
            }
        }
        return new Choice(ranked.subList(0, taken), notShown);
    }

    /**
     * @param taken the ones with most sources first
     * @param notShown how many more of each kind
     */
    record Choice(List<Cluster> taken, SortedMap<EntityKind, Integer> notShown) {}

    private record Neighbour(Cluster cluster, EntityKind kind, TieKind tie, long sources) {}
}
