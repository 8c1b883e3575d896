package lantern.cypher.snapshot;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lantern.cypher.run.CypherFile;
import lantern.cypher.run.Sight;
import lantern.cypher.run.Transactions;
import lantern.model.access.Viewer;
import lantern.model.evidence.TieKind;
import lantern.model.network.Network;
import lantern.model.network.NetworkBuilder;
import lantern.model.network.Scope;
import lantern.model.port.NetworkSource;
import lantern.model.report.Strength;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Reads the network out of the graph, in one transaction, counted and gathered by the store. */
public final class GraphSnapshots implements NetworkSource {

    private static final CypherFile TIES = CypherFile.named("snapshot/ties");
    private static final CypherFile TRAVELS = CypherFile.named("snapshot/travels");

    private final Transactions transactions;

    public GraphSnapshots(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Network snapshot(Scope scope, Viewer viewer) {
        return transactions.see(viewer, sight -> read(scope, sight));
    }

    private static Network read(Scope scope, Sight sight) {
        var builder = new NetworkBuilder();
        SeenEntities entities = SeenEntities.read(sight);
        entities.addTo(builder);
        Map<String, @Nullable Object> asked = parameters(scope);
        for (Record row : sight.rows(TIES, asked)) {
            addTies(row, entities, builder);
        }
        new TravelReader(entities, sight.rows(TRAVELS, asked), scope).addTo(builder);
        return builder.build();
    }

    private static Map<String, @Nullable Object> parameters(Scope scope) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put(
                "ties",
                scope.kinds().isEmpty()
                        ? Arrays.stream(TieKind.values()).map(TieKind::name).toList()
                        : scope.kinds().stream().map(TieKind::name).sorted().toList());
        parameters.put(
                "strengths",
                Arrays.stream(Strength.values())
                        .filter(strength -> strength.compareTo(scope.least()) >= 0)
                        .map(Strength::name)
                        .toList());
        parameters.put("since", scope.from());
        parameters.put("until", scope.to());
        return parameters;
    }

    private static void addTies(Record row, SeenEntities entities, NetworkBuilder builder) {
        TieKind kind = TieKind.valueOf(row.get("tie").asString());
        var from = entities.find(row.get("from").asString());
        for (Value end : row.get("ends").values()) {
            var to = entities.find(end.get(0).asString());
            if (from.isPresent() && to.isPresent()) {
                builder.tie(from.get(), to.get(), kind, end.get(1).asInt(), best(end.get(2)));
            }
        }
    }

    private static Strength best(Value strengths) {
        List<Strength> named = strengths.asList(value -> Strength.valueOf(value.asString()));
        return named.stream().max(Strength::compareTo).orElse(Strength.TENTATIVE);
    }
}
