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
 * joined. What they leave is kept for as long as they are, so that they can come back. Where they
 * are all that an entity has, it is parted from the others instead and keeps its id, so that a
 * viewer who knows of none of the others sees nothing happen.
 */
final class Splitting {

    private static final CypherFile HOLD = CypherFile.named("decide/hold");

    private final Bench bench;
    private final List<Bench.Ended> mentions;
    private final Cluster cluster;
    private final List<Bench.Known> known;

    private Splitting(Judgement.Split split, Bench bench) {
        this.bench = bench;
        this.mentions = bench.mentions(split.mentions());
        check(mentions, new HashSet<>(split.mentions()));
        this.cluster = clusterOf(mentions, bench);
        this.known = bench.known(cluster.members());
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
        List<EntityId> whole = known.stream().filter(this::isWhole).map(Bench.Known::id).toList();
        List<EntityId> rest = cluster.members().stream().filter(id -> !whole.contains(id)).toList();
        if (rest.isEmpty()) {
            throw new IllegalArgumentException("these are all its mentions: nothing would be left");
        }
        var side = new TreeMap<EntityId, Set<Audience>>();
        List<Move> moves = moves(side, whole);
        bench.move(moves);
        var audiences = new HashSet<Audience>();
        mentions.forEach(mention -> audiences.add(mention.audience()));
        known.stream()
                .filter(one -> whole.contains(one.id()))
                .forEach(one -> side.put(one.id(), one.audiences()));
        if (!whole.isEmpty()) {
            known.forEach(one -> audiences.addAll(one.audiences()));
            Parting.part(whole, rest, audiences, bench);
        }
        join(side);
        var entities = new ArrayList<EntityId>(side.keySet());
        entities.addAll(whole.isEmpty() ? moves.stream().map(Move::from).toList() : rest);
        return new Ruling(audiences, entities, moves);
    }

    /** An entity all of whose mentions leave together stays what it is, but leaves the others. */
    private boolean isWhole(Bench.Known one) {
        return mentions.stream().filter(mention -> mention.entity().equals(one.id())).count()
                == one.mentions();
    }

    /** Those of each audience go to one new entity, which is noted with it. */
    private List<Move> moves(Map<EntityId, Set<Audience>> founded, List<EntityId> whole) {
        NavigableMap<Audience, List<Bench.Ended>> groups = new TreeMap<>();
        for (Bench.Ended mention : mentions) {
            if (!whole.contains(mention.entity())) {
                groups.computeIfAbsent(mention.audience(), _ -> new ArrayList<>()).add(mention);
            }
        }
        var moves = new ArrayList<Move>();
        groups.forEach((audience, group) -> {
            EntityId to = found(group);
            founded.put(to, Set.of(audience));
            for (Bench.Ended mention : group) {
                moves.add(new Move(mention.id(), mention.entity(), to, mention.kind()));
            }
        });
        return moves;
    }

    private static void check(List<Bench.Ended> mentions, Set<MentionId> asked) {
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
    }

    private static Cluster clusterOf(List<Bench.Ended> mentions, Bench bench) {
        var ends = mentions.stream().map(Bench.Ended::entity).toList();
        var clusters = Clusters.around(ends, bench.sight()).all();
        if (clusters.size() != 1) {
            throw new IllegalArgumentException("these mentions are not of one entity");
        }
        return clusters.first();
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

    private void join(NavigableMap<EntityId, Set<Audience>> side) {
        side.forEach((one, audiences) ->
                side.tailMap(one, false)
                        .forEach((other, more) -> {
                            var both = new HashSet<>(audiences);
                            both.addAll(more);
                            bench.join(one, other, both);
                        }));
    }
}
