package lantern.identity.resolve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import lantern.identity.compare.Comparison;
import lantern.identity.index.Overlay;
import lantern.identity.index.Shelf;
import lantern.identity.profile.Keys;
import lantern.identity.profile.Profile;
import lantern.model.entity.EntityId;

/**
 * Who somebody may be the same as, in one audience at a time: what one audience holds never changes
 * which candidates another one gives.
 */
final class Candidates {

    /** Those with the most and the surest keys in common: of more, none is told from the others. */
    private static final int MOST = 12;

    private final Shelf shelf;
    private final String audience;
    private final Map<EntityId, Profile> grown = new TreeMap<>();
    private final Overlay report;

    /**
     * @param audience of the report that is being resolved
     * @param report its mentions so far as they are to be found
     */
    Candidates(Shelf shelf, String audience, Overlay report) {
        this.shelf = shelf;
        this.audience = audience;
        this.report = report;
    }

    /** What is known of an entity of the report's audience, this report included. */
    void grow(EntityId entity, Profile profile) {
        grown.put(entity, profile);
    }

    Map<EntityId, Profile> grown() {
        return grown;
    }

    Profile profile(EntityId entity, String in, Profile like) {
        Profile here = in.equals(audience) ? grown.get(entity) : null;
        return here == null ? shelf.profile(entity, in, like.kind()) : here;
    }

    /** Looks in every audience at once; compares in an audience only when it is asked for. */
    Reach reach(Profile profile) {
        return new Reach(profile);
    }

    /** Whom one profile may be the same as. */
    final class Reach {

        private final Profile profile;
        private final Map<String, Map<EntityId, BitSet>> found;
        private final int[] sorts;
        private final Map<String, List<Rated>> rated = new HashMap<>();

        private Reach(Profile profile) {
            this.profile = profile;
            SortedSet<String> keys = Keys.asked(profile);
            found = shelf.find(keys, report);
            sorts = keys.stream().mapToInt(key -> weightOf(key.charAt(1))).toArray();
        }

        Set<String> audiences() {
            return found.keySet();
        }

        /** The candidates of one audience, the heaviest first. */
        List<Rated> in(String there) {
            return rated.computeIfAbsent(there, this::rate);
        }

        private List<Rated> rate(String there) {
            List<Rated> candidates = new ArrayList<>();
            for (EntityId candidate : likeliest(found.getOrDefault(there, Map.of()), sorts)) {
                Profile theirs = profile(candidate, there, profile);
                candidates.add(new Rated(candidate, Comparison.of(profile, theirs)));
            }
            candidates.sort(null);
            return candidates;
        }
    }

    private static List<EntityId> likeliest(Map<EntityId, BitSet> found, int[] sorts) {
        if (found.size() <= MOST) {
            return List.copyOf(found.keySet());
        }
        var weights = new HashMap<EntityId, Integer>();
        found.forEach((entity, keys) ->
                weights.put(entity, keys.stream().map(number -> sorts[number]).sum()));
        return found.keySet().stream()
                .sorted(
                        Comparator.<EntityId, Integer>comparing(
                                        entity -> weights.getOrDefault(entity, 0))
                                .reversed()
                                .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    private static int weightOf(char sort) {
        return switch (sort) {
            case 'X', 'B' -> 4;
            case 'N' -> 3;
            default -> 1;
        };
    }
}
