package lantern.cypher.decide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import lantern.cypher.read.Cluster;
import lantern.cypher.read.Clusters;
import lantern.cypher.run.CypherFile;
import lantern.model.access.Audience;
import lantern.model.entity.EntityId;
import lantern.model.entity.Judgement;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.MentionId;

/**
 * These mentions are somebody else: each audience's go to a new entity, and the new ones are
 * joined. What they leave is kept for as long as they are, so that they can come back.
 */
final class Splitting {

    private static final CypherFile HOLD = CypherFile.named("decide/hold");

    private final Bench bench;
    private final List<Bench.Ended> mentions;

    private Splitting(Judgement.Split split, Bench bench) {
        this.bench = bench;
        this.mentions = bench.mentions(split.mentions());
        check(new HashSet<>(split.mentions()));
    }

    static Ruling rule(Judgement.Split split, Bench bench) {
        return new Splitting(split, bench).rule();
    }

    /** What the mentions left is held once the decision itself is written. */
    static void hold(List<Move> moves, Bench bench) {
        bench.graph()
                .runOnAll(
                        HOLD,
                        "moves",
                        moves.stream().map(Move::row).toList(),
                        Map.of("decision", bench.decision().value()));
    }

    private Ruling rule() {
        NavigableMap<Audience, List<Bench.Ended>> groups = new TreeMap<>();
        for (Bench.Ended mention : mentions) {
            groups.computeIfAbsent(mention.audience(), _ -> new ArrayList<>()).add(mention);
        }
        var moves = new ArrayList<Move>();
        var founded = new TreeMap<Audience, EntityId>();
        groups.forEach((audience, group) -> {
            EntityId to = found(group);
            founded.put(audience, to);
            group.forEach(mention ->
                    moves.add(new Move(mention.id(), mention.entity(), to, mention.kind())));
        });
        bench.move(moves);
        join(founded);
        var entities = new ArrayList<EntityId>(founded.values());
        mentions.forEach(mention -> entities.add(mention.entity()));
        return new Ruling(groups.keySet(), entities, moves);
    }

    private void check(Set<MentionId> asked) {
        if (mentions.size() != asked.size()) {
            throw new IllegalArgumentException("not all of these mentions are known");
        }
        EntityKind kind = mentions.getFirst().kind();
        if (kind.identity() == EntityKind.Identity.EXACT) {
            throw new IllegalArgumentException(
                    "a " + kind.label() + " is who its value says it is: it cannot be split");
        }
        if (mentions.stream().anyMatch(mention -> mention.kind() != kind)) {
            throw new IllegalArgumentException("mentions of different kinds are not of one entity");
        }
        var ends = mentions.stream().map(Bench.Ended::entity).toList();
        var clusters = Clusters.around(ends, bench.sight()).all();
        if (clusters.size() != 1) {
            throw new IllegalArgumentException("these mentions are not of one entity");
        }
        Cluster cluster = clusters.first();
        int all = bench.known(cluster.members()).stream().mapToInt(Bench.Known::mentions).sum();
        if (all == asked.size()) {
            throw new IllegalArgumentException("these are all its mentions: nothing would be left");
        }
    }

    /**
     * Founded by the smallest mention; where that one founded an entity before, by it once more.
     */
    private EntityId found(List<Bench.Ended> group) {
        Bench.Ended smallest = group.getFirst();
        var founder = smallest.id();
        EntityId id = EntityId.foundedBy(founder, smallest.kind());
        while (!bench.known(List.of(id)).isEmpty()) {
            founder = new MentionId(founder.value() + "'");
            id = EntityId.foundedBy(founder, smallest.kind());
        }
        return id;
    }

    private void join(NavigableMap<Audience, EntityId> founded) {
        founded.forEach((audience, one) ->
                founded.tailMap(audience, false)
                        .forEach((other, far) -> bench.join(one, far, Set.of(audience, other))));
    }
}
