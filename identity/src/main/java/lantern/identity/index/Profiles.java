package lantern.identity.index;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import lantern.identity.profile.Profile;

/** The profiles used last, kept current while mentions are only added. */
final class Profiles {

    private static final int MOST = 20_000;

    private final Map<String, Profile> used =
            new LinkedHashMap<>(1024, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Profile> eldest) {
                    return size() > MOST;
                }
            };

    Profile get(String entity, Supplier<Profile> read) {
        Profile known = used.get(entity);
        if (known == null) {
            known = read.get();
            used.put(entity, known);
        }
        return known;
    }

    void add(Placed placed) {
        used.computeIfPresent(
                Columns.seen(placed.entity(), placed.audience()),
                (_, profile) -> profile.with(List.of(placed.trace())));
    }

    void clear() {
        used.clear();
    }
}
