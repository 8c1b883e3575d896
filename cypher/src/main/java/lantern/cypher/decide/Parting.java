package lantern.cypher.decide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lantern.cypher.read.Cluster;
import lantern.cypher.read.Clusters;
import lantern.cypher.read.Joined;
import lantern.cypher.run.CypherFile;
import lantern.model.access.Audience;
import lantern.model.entity.EntityId;
import lantern.model.entity.Judgement;

/**
 * The two are different. What the decider sees as one with the first is parted from what they see
 * as one with the second. Joints stay where they are: a viewer who may know of the parting sees
 * none that it forbids, neither those there are nor those that later reports bring.
 */
final class Parting {

    private static final CypherFile PART = CypherFile.named("decide/part");

    private Parting() {}

    static Ruling rule(Judgement.Forbid forbid, Bench bench) {
        EntityId first = bench.known(forbid.first()).id();
        EntityId second = bench.known(forbid.second()).id();
        if (first.equals(second)) {
            throw new IllegalArgumentException("an entity is not different from itself");
        }
        Clusters clusters = Clusters.around(List.of(first, second), bench.sight());
        Cluster one = clusters.get(first);
        Cluster other = clusters.get(second);
        List<EntityId> side = one.members();
        List<EntityId> far = other.members();
        if (one.equals(other)) {
            Set<EntityId> near = sideOf(first, second, one, bench);
            side = one.members().stream().filter(near::contains).toList();
            far = one.members().stream().filter(member -> !near.contains(member)).toList();
        }
        var involved = new ArrayList<EntityId>(side);
        involved.addAll(far);
        var audiences = new HashSet<Audience>();
        bench.known(involved).forEach(known -> audiences.addAll(known.audiences()));
        part(side, far, audiences, bench);
        return new Ruling(audiences, involved, List.of());
    }

    static void part(
            List<EntityId> side, List<EntityId> far, Set<Audience> audiences, Bench bench) {
        var pairs = new ArrayList<Map<String, Object>>();
        for (EntityId one : side) {
            for (EntityId other : far) {
                pairs.add(Map.of("first", one.value(), "second", other.value()));
            }
        }
        bench.graph()
                .run(
                        PART,
                        Map.of(
                                "pairs",
                                pairs,
                                "decision",
                                bench.decision().value(),
                                "pairAudiences",
                                Bench.keys(audiences)));
    }

    /**
     * Who stays with the first when the two are held together, perhaps by others in between: joints
     * are laid again, the heaviest first, but none that would tie the two; so the weakest give way.
     */
    private static Set<EntityId> sideOf(
            EntityId first, EntityId second, Cluster cluster, Bench bench) {
        List<Joined> joints =
                Joined.among(cluster.members(), bench.sight()).stream()
                        .sorted(
                                Comparator.comparingDouble(Joined::weight)
                                        .reversed()
                                        .thenComparing(Joined::one)
                                        .thenComparing(Joined::other))
                        .toList();
        var groups = new HashMap<EntityId, Set<EntityId>>();
        cluster.members().forEach(member -> groups.put(member, new HashSet<>(Set.of(member))));
        for (Joined joint : joints) {
            Set<EntityId> a = groups.getOrDefault(joint.one(), Set.of());
            Set<EntityId> b = groups.getOrDefault(joint.other(), Set.of());
            var both = new HashSet<EntityId>(a);
            both.addAll(b);
            if (!(both.contains(first) && both.contains(second))) {
                both.forEach(member -> groups.put(member, both));
            }
        }
        return groups.getOrDefault(first, Set.of(first));
    }
}
