package lantern.cypher.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import lantern.cypher.run.CypherFile;
import lantern.cypher.run.Sight;
import lantern.model.entity.EntityId;
import lantern.model.entity.Together;
import org.neo4j.driver.Record;

/**
 * Which entities a viewer sees as one: what sure joints tie together, step by step, of the joints
 * and entities that the viewer may know of.
 */
public final class Clusters {

    private static final CypherFile KNOWN = CypherFile.named("ask/known");

    private final Map<EntityId, Cluster> byMember;

    private Clusters(Map<EntityId, Cluster> byMember) {
        this.byMember = byMember;
    }

    /** Around those of the entities that the viewer may know of. */
    public static Clusters around(Collection<EntityId> ids, Sight sight) {
        List<String> asked = ids.stream().map(EntityId::value).distinct().sorted().toList();
        return aroundKnown(idsIn(sight.rows(KNOWN, Map.of("ids", asked)), "id"), sight);
    }

    /** Around entities of which it is certain that the viewer may know of them. */
    public static Clusters aroundKnown(Collection<EntityId> ids, Sight sight) {
        List<Together.Bond> bonds = new ArrayList<>();
        Set<EntityId> reached = new HashSet<>(ids);
        Collection<EntityId> edge = reached;
        while (!edge.isEmpty()) {
            List<Joined> joined = Joined.among(edge, sight);
            edge = new ArrayList<>();
            for (Joined joint : joined) {
                bonds.add(new Together.Bond(joint.one(), joint.other(), joint.leaning()));
                if (reached.add(joint.other())) {
                    edge.add(joint.other());
                }
            }
        }
        var clusters = new HashMap<EntityId, Cluster>();
        Together.of(reached, bonds)
                .forEach((member, all) -> clusters.put(member, new Cluster(List.copyOf(all))));
        return new Clusters(clusters);
    }

    /** Those that are known already. */
    static Clusters given(Collection<Cluster> clusters) {
        var byMember = new HashMap<EntityId, Cluster>();
        for (Cluster cluster : clusters) {
            cluster.members().forEach(member -> byMember.put(member, cluster));
        }
        return new Clusters(byMember);
    }

    public Optional<Cluster> find(EntityId member) {
        return Optional.ofNullable(byMember.get(member));
    }

    /**
     * @throws IllegalStateException when it is none of those that were asked for
     */
    public Cluster get(EntityId member) {
        return find(member).orElseThrow(() -> new IllegalStateException("not asked: " + member));
    }

    /** Each once, by the id shown. */
    public SortedSet<Cluster> all() {
        return new TreeSet<>(byMember.values());
    }

    static List<EntityId> idsIn(List<Record> rows, String name) {
        return rows.stream().map(row -> new EntityId(row.get(name).asString())).toList();
    }
}
