package lantern.model.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which entities are one by the sure joints among them. Joints that lean on nobody tie whatever
 * they touch. Those of an entity that is named only in part lean on the other: such an entity goes
 * with the one group that it leans on, and with none when there are two, so that a lone surname
 * cannot glue a family together. The same whatever the order of entities and joints.
 */
public final class Together {

    /**
     * A sure joint.
     *
     * @param leaning which of its ends lean on the other
     */
    public record Bond(EntityId one, EntityId other, Set<EntityId> leaning) {

        public Bond {
            leaning = Set.copyOf(leaning);
        }
    }

    private final Map<EntityId, EntityId> parents = new HashMap<>();

    private Together(Collection<EntityId> ids) {
        ids.forEach(id -> parents.put(id, id));
    }

    /**
     * @param ids of whom to tell
     * @param bonds among them; one that touches another is left out
     * @return of each whom it is one with, itself among them
     */
    public static Map<EntityId, SortedSet<EntityId>> of(
            Collection<EntityId> ids, Collection<Bond> bonds) {
        var together = new Together(ids);
        List<Bond> leaning = new ArrayList<>();
        for (Bond bond : bonds) {
            if (together.parents.containsKey(bond.one())
                    && together.parents.containsKey(bond.other())) {
                if (bond.leaning().isEmpty()) {
                    together.join(bond.one(), bond.other());
                } else {
                    leaning.add(bond);
                }
            }
        }
        together.lean(leaning);
        return together.groups();
    }

    private EntityId root(EntityId id) {
        EntityId at = id;
        EntityId up = parents.getOrDefault(at, at);
        while (!up.equals(at)) {
            parents.put(at, parents.getOrDefault(up, up));
            at = up;
            up = parents.getOrDefault(at, at);
        }
        return at;
    }

    /** The smaller stands for both. */
    private void join(EntityId one, EntityId other) {
        EntityId a = root(one);
        EntityId b = root(other);
        if (a.compareTo(b) < 0) {
            parents.put(b, a);
        } else {
            parents.put(a, b);
        }
    }

    private void lean(List<Bond> bonds) {
        Set<EntityId> whole = new HashSet<>();
        for (Bond bond : bonds) {
            if (!bond.leaning().contains(bond.one())) {
                whole.add(root(bond.one()));
            }
            if (!bond.leaning().contains(bond.other())) {
                whole.add(root(bond.other()));
            }
        }
        SortedMap<EntityId, SortedSet<EntityId>> next = new TreeMap<>();
        for (Bond bond : bonds) {
            EntityId one = root(bond.one());
            EntityId other = root(bond.other());
            if (!one.equals(other) && !(whole.contains(one) && whole.contains(other))) {
                next.computeIfAbsent(one, _ -> new TreeSet<>()).add(other);
                next.computeIfAbsent(other, _ -> new TreeSet<>()).add(one);
            }
        }
        settle(next, whole);
    }

    /**
     * In rounds from the whole ones outwards: whoever touches one of them, itself or through others
     * that are settled, goes with it; whoever touches two with none.
     */
    private void settle(SortedMap<EntityId, SortedSet<EntityId>> next, Set<EntityId> whole) {
        Map<EntityId, EntityId> with = new HashMap<>();
        whole.forEach(one -> with.put(one, one));
        Set<EntityId> torn = new HashSet<>();
        boolean more = true;
        while (more) {
            Map<EntityId, EntityId> found = new HashMap<>();
            Set<EntityId> tearing = new HashSet<>();
            next.forEach((one, others) -> {
                if (!with.containsKey(one) && !torn.contains(one)) {
                    Set<EntityId> sides = new HashSet<>();
                    for (EntityId other : others) {
                        EntityId side = with.get(other);
                        if (side != null) {
                            sides.add(side);
                        }
                    }
                    if (sides.size() > 1) {
                        tearing.add(one);
                    } else if (!sides.isEmpty()) {
                        found.put(one, sides.iterator().next());
                    }
                }
            });
            with.putAll(found);
            torn.addAll(tearing);
            more = !found.isEmpty() || !tearing.isEmpty();
        }
        with.forEach(this::join);
        next.forEach((one, others) -> {
            for (EntityId other : others) {
                if (isFree(one, with, torn) && isFree(other, with, torn)) {
                    join(one, other);
                }
            }
        });
    }

    /** Nobody that it may be is named in full. */
    private static boolean isFree(EntityId one, Map<EntityId, EntityId> with, Set<EntityId> torn) {
        return !with.containsKey(one) && !torn.contains(one);
    }

    private Map<EntityId, SortedSet<EntityId>> groups() {
        Map<EntityId, SortedSet<EntityId>> byRoot = new HashMap<>();
        for (EntityId id : List.copyOf(parents.keySet())) {
            byRoot.computeIfAbsent(root(id), _ -> new TreeSet<>()).add(id);
        }
        Map<EntityId, SortedSet<EntityId>> byMember = new HashMap<>();
        byRoot.values().forEach(group -> group.forEach(member -> byMember.put(member, group)));
        return byMember;
    }
}
