package lantern.ingest.revise;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import lantern.model.entity.Clue;
import lantern.model.entity.EntityId;
import lantern.model.entity.Joint;
import lantern.model.entity.Placement;
import lantern.model.entity.Resolution;
import lantern.model.entity.Verdict;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Mention;
import lantern.model.evidence.MentionId;

/**
 * Who is meant by the mentions of a report that is read anew. What was decided of its old mentions,
 * by reasons or by people, holds for those that take their place: the same mention, one of the same
 * kind in overlapping words where the old one is gone, and one that the report itself says is the
 * same. Only who has no such forebear is placed anew.
 */
final class Succession {

    private static final Clue SAME =
            new Clue("report", "in the words that an earlier reading took for it", 20);

    private final Map<MentionId, EntityId> ends;
    private final List<Mention> now;
    private final List<Mention> gone;
    private final Map<MentionId, Placement> placed = new HashMap<>();
    private final Map<MentionId, EntityId> followed = new HashMap<>();

    private Succession(
            List<Mention> before,
            Map<MentionId, EntityId> ends,
            List<Mention> now,
            Resolution resolution) {
        this.ends = ends;
        this.now = now;
        resolution.placements().forEach(placement -> placed.put(placement.mention(), placement));
        this.gone = before.stream().filter(old -> !placed.containsKey(old.id())).toList();
        now.forEach(mention -> forebear(mention).ifPresent(end -> followed.put(mention.id(), end)));
    }

    /**
     * @param before what was read of it
     * @param ends where that ends now
     * @param now what is read of it now
     * @param resolution of that, as if the report had not been there
     */
    static Resolution of(
            List<Mention> before,
            Map<MentionId, EntityId> ends,
            List<Mention> now,
            Resolution resolution) {
        return new Succession(before, ends, now, resolution).follow(resolution.joints());
    }

    private Resolution follow(List<Joint> joints) {
        Map<EntityId, EntityId> heirs = heirs();
        List<Placement> placements =
                now.stream().map(mention -> placement(mention.id(), heirs)).toList();
        Set<EntityId> meant = new HashSet<>();
        placements.forEach(placement -> meant.add(placement.entity()));
        return new Resolution(
                placements,
                joints.stream()
                        .filter(joint ->
                                meant.contains(joint.first()) || meant.contains(joint.second()))
                        .toList());
    }

    private Placement placement(MentionId mention, Map<EntityId, EntityId> heirs) {
        Placement fresh = Objects.requireNonNull(placed.get(mention));
        EntityId end = followed.get(mention);
        if (end == null) {
            end = heirs.getOrDefault(fresh.entity(), fresh.entity());
        }
        return end.equals(fresh.entity())
                ? fresh
                : new Placement(mention, end, new Verdict.Same(end, SAME.weight(), List.of(SAME)));
    }

    /** Whom this reading would found, though a mention that it holds for the same is known. */
    private Map<EntityId, EntityId> heirs() {
        Map<EntityId, EntityId> heirs = new HashMap<>();
        for (Mention mention : now) {
            Placement fresh = Objects.requireNonNull(placed.get(mention.id()));
            EntityId end = followed.get(mention.id());
            if (end != null && !(fresh.verdict() instanceof Verdict.Same)) {
                heirs.putIfAbsent(fresh.entity(), end);
            }
        }
        return heirs;
    }

    /** Where the old mention ends whose place this one takes; a number means what it numbers. */
    private Optional<EntityId> forebear(Mention mention) {
        if (mention.kind().identity() == EntityKind.Identity.EXACT) {
            return Optional.empty();
        }
        EntityId same = ends.get(mention.id());
        if (same != null) {
            return Optional.of(same);
        }
        return gone.stream()
                .filter(old -> old.kind() == mention.kind() && overlap(old, mention))
                .findFirst()
                .map(old -> ends.get(old.id()));
    }

    private static boolean overlap(Mention one, Mention other) {
        return one.span().start() < other.span().end() && other.span().start() < one.span().end();
    }
}
