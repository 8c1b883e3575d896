package lantern.identity.resolve;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import lantern.identity.compare.Comparison;
import lantern.identity.profile.Profile;
import lantern.model.access.Audience;
import lantern.model.entity.EntityId;
import lantern.model.entity.Joint;
import lantern.model.entity.Verdict;

/**
 * Joins what a report made or made grow with the same in other audiences, two audiences at a time.
 * A joint is sure only when each of the two is the one that the other would choose: else two
 * namesakes of one audience would be glued by a third in another.
 */
final class AcrossAudiences {

    private final Candidates candidates;
    private final String here;
    private final Map<EntityId, Candidates.Reach> known = new HashMap<>();
    private final SortedMap<String, Joint> joints = new TreeMap<>();

    AcrossAudiences(Candidates candidates, String here) {
        this.candidates = candidates;
        this.here = here;
    }

    /**
     * @param before what was known of it before this report, empty for what the report founded
     */
    void join(EntityId entity, Profile now, java.util.Optional<Profile> before) {
        Candidates.Reach reach = reachOf(entity, now);
        for (String there : reach.audiences()) {
            if (!there.equals(here)) {
                for (Rated other : reach.in(there)) {
                    if (other.isHeavy()) {
                        joinAround(now, other, there);
                    } else if (other.isPlausible()) {
                        add(entity, other.entity(), there, false, other.comparison());
                    } else if (before.isPresent()) {
                        loosen(entity, before.get(), now, other, there);
                    }
                }
            }
        }
    }

    /** Every pair of the other with those here that it may be: growing makes rivals of them. */
    private void joinAround(Profile now, Rated other, String there) {
        Profile theirs = candidates.profile(other.entity(), there, now);
        List<Rated> back = reachOf(other.entity(), theirs).in(here);
        Verdict choice = Decision.of(back);
        for (Rated one : back) {
            if (one.isPlausible()) {
                Profile ours = candidates.profile(one.entity(), here, now);
                Verdict mutual = Decision.of(reachOf(one.entity(), ours).in(there));
                boolean sure = isFor(choice, one.entity()) && isFor(mutual, other.entity());
                add(one.entity(), other.entity(), there, sure, one.comparison());
            }
        }
    }

    /** What was the same or a question before this report, and is contradicted by it. */
    private void loosen(EntityId entity, Profile before, Profile now, Rated other, String there) {
        Profile theirs = candidates.profile(other.entity(), there, now);
        if (new Rated(other.entity(), Comparison.of(before, theirs)).isPlausible()) {
            add(entity, other.entity(), there, false, other.comparison());
        }
    }

    private void add(
            EntityId one, EntityId other, String there, boolean sure, Comparison comparison) {
        put(
                joints,
                Joint.between(
                        one,
                        other,
                        sure,
                        comparison.weight(),
                        comparison.clues(),
                        Set.of(Audience.parse(here), Audience.parse(there)),
                        Set.of()));
    }

    /** In the place of what was found of the two before. */
    static void put(Map<String, Joint> joints, Joint joint) {
        joints.put(joint.first() + " " + joint.second(), joint);
    }

    /** Somebody of this report's who was looked for already, as they are after it. */
    void remember(EntityId entity, Candidates.Reach reach) {
        known.put(entity, reach);
    }

    private Candidates.Reach reachOf(EntityId entity, Profile profile) {
        return known.computeIfAbsent(entity, _ -> candidates.reach(profile));
    }

    private static boolean isFor(Verdict verdict, EntityId entity) {
        return verdict instanceof Verdict.Same same && same.entity().equals(entity);
    }

    Collection<Joint> joints() {
        return joints.values();
    }
}
