package lantern.cypher.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import lantern.cypher.row.ReportRow;
import lantern.cypher.run.CypherFile;
import lantern.cypher.run.Sight;
import lantern.cypher.run.Transactions;
import lantern.model.access.Viewer;
import lantern.model.entity.EntityId;
import lantern.model.entity.EntityRecord;
import lantern.model.entity.EntityRecord.NeighbourCount;
import lantern.model.entity.EntitySummary;
import lantern.model.entity.Neighbourhood;
import lantern.model.entity.Tie;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Polarity;
import lantern.model.port.Explorer;
import lantern.model.port.ReportView;
import lantern.model.report.ReportId;
import org.neo4j.driver.Record;

/** Reads the graph through a viewer's eyes; each answer comes from one transaction. */
public final class GraphExplorer implements Explorer {

    private static final CypherFile TIES = CypherFile.named("ask/ties");
    private static final CypherFile REPORT = CypherFile.named("ask/report");

    private final Transactions transactions;

    public GraphExplorer(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Map<EntityId, EntitySummary> summaries(Collection<EntityId> ids, Viewer viewer) {
        return transactions.see(
                viewer,
                sight -> {
                    Clusters clusters = Clusters.around(ids, sight);
                    var byShown = Portraits.of(clusters.all(), sight);
                    var byAsked = new TreeMap<EntityId, EntitySummary>();
                    for (EntityId id : ids) {
                        clusters.find(id)
                                .map(cluster -> byShown.get(cluster.shown()))
                                .ifPresent(summary -> byAsked.put(id, summary));
                    }
                    return byAsked;
                });
    }

    @Override
    public Optional<EntityRecord> findRecord(EntityId id, Viewer viewer) {
        return transactions.see(
                viewer,
                sight ->
                        Clusters.around(List.of(id), sight)
                                .find(id)
                                .map(cluster -> RecordReader.read(cluster, sight)));
    }

    @Override
    public List<NeighbourCount> countNeighbours(EntityId id, Viewer viewer) {
        return transactions.see(
                viewer,
                sight ->
                        Clusters.around(List.of(id), sight)
                                .find(id)
                                .map(cluster -> Neighbours.of(cluster, sight).counts())
                                .orElse(List.of()));
    }

    @Override
    public Neighbourhood expand(
            EntityId id, Set<EntityKind> kinds, int limit, Set<EntityId> onChart, Viewer viewer) {
        return transactions.see(viewer, sight -> expand(id, kinds, limit, onChart, sight));
    }

    private static Neighbourhood expand(
            EntityId id, Set<EntityKind> kinds, int limit, Set<EntityId> onChart, Sight sight) {
        var asked = new ArrayList<>(onChart);
        asked.add(id);
        Clusters known = Clusters.around(asked, sight);
        Optional<Cluster> centre = known.find(id);
        if (centre.isEmpty()) {
            return new Neighbourhood(List.of(), List.of(), new TreeMap<>());
        }
        Neighbours.Choice choice =
                Neighbours.of(centre.get(), sight).choose(kinds, limit, known.all());
        var summaries = Portraits.of(choice.taken(), sight);
        List<EntitySummary> items =
                choice.taken().stream()
                        .map(Cluster::shown)
                        .map(summaries::get)
                        .filter(Objects::nonNull)
                        .toList();
        var changed = new ArrayList<>(choice.taken());
        changed.add(centre.get());
        var all = new ArrayList<>(choice.taken());
        all.addAll(known.all());
        return new Neighbourhood(items, ties(changed, all, sight), choice.notShown());
    }

    @Override
    public List<Tie> ties(Collection<EntityId> ids, Viewer viewer) {
        return transactions.see(
                viewer,
                sight -> {
                    var clusters = Clusters.around(ids, sight).all();
                    return ties(clusters, clusters, sight);
                });
    }

    private static List<Tie> ties(
            Collection<Cluster> these, Collection<Cluster> those, Sight sight) {
        List<Record> rows =
                sight.rows(TIES, Map.of("these", members(these), "those", members(those)));
        return StatedTies.gather(rows, Clusters.given(those), Polarity.POSITIVE);
    }

    private static List<String> members(Collection<Cluster> clusters) {
        return clusters.stream()
                .flatMap(cluster -> cluster.members().stream())
                .map(EntityId::value)
                .sorted()
                .toList();
    }

    @Override
    public Optional<ReportView> findReport(ReportId id, Viewer viewer) {
        return transactions.see(
                viewer,
                sight ->
                        sight.rows(REPORT, Map.of("id", id.value())).stream()
                                .findFirst()
                                .map(row -> ReportRow.report(row.get("report")))
                                .map(report -> new ReadReport(report, sight).view()));
    }
}
