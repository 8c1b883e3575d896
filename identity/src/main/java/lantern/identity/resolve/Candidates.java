package lantern.identity.resolve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** The candidates in each audience, compared, the heaviest first. */
    Map<String, List<Rated>> of(Profile profile) {
        SortedSet<String> keys = Keys.asked(profile);
        var sorts = new int[keys.size()];
        int number = 0;
        for (String key : keys) {
            sorts[number++] = weightOf(key.charAt(1));
        }
        var rated = new HashMap<String, List<Rated>>();
        shelf.find(keys, report)
                .forEach((in, found) -> rated.put(in, rate(profile, in, found, sorts)));
        return rated;
    }

    private List<Rated> rate(Profile profile, String in, Map<EntityId, BitSet> found, int[] sorts) {
        var rated = new ArrayList<Rated>();
        for (EntityId candidate : likeliest(found, sorts)) {
            rated.add(
                    new Rated(candidate, Comparison.of(profile, profile(candidate, in, profile))));
        }
        rated.sort(null);
        return rated;
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
