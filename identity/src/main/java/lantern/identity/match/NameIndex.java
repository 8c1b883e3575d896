package lantern.identity.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Names to be screened against: finds those that may match by what their words sound like, then
 * compares each.
 */
public final class NameIndex {

    /** A word that more names share finds nobody by itself. */
    private static final int MOST_SHARING = 5_000;

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, List<Integer>> byKey = new HashMap<>();

    private record Entry(String id, String schema, String name) {}

    /**
     * @param at the place of the name among those that were added, from 0
     */
    public record Candidate(int at, String id, String name, NameMatch match) {}

    /** Adds a name; one thing may have several under one id. */
    public void add(String id, String schema, String name) {
        int at = entries.size();
        entries.add(new Entry(id, schema, name));
        keys(name).forEach(key -> byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(at));
    }

    /**
     * The best candidates, the surest first, each id once.
     *
     * @param least the lowest score that is listed
     */
    public List<Candidate> find(String schema, String name, int most, double least) {
        Set<Integer> found = new TreeSet<>();
        for (String key : keys(name)) {
            List<Integer> sharing = byKey.getOrDefault(key, List.of());
            if (sharing.size() <= MOST_SHARING) {
                found.addAll(sharing);
            }
        }
        Map<String, Candidate> best = new HashMap<>();
        for (int at : found) {
            Entry entry = entries.get(at);
            String kind = schema.isEmpty() ? entry.schema() : schema;
            Candidate candidate =
                    new Candidate(at, entry.id(), entry.name(), NameMatch.of(kind, name, entry.name()));
            if (candidate.match().score() >= least) {
                best.merge(entry.id(), candidate, NameIndex::surer);
            }
        }
        return best.values().stream()
                .sorted(
                        Comparator.comparingDouble((Candidate it) -> -it.match().score())
                                .thenComparingInt(Candidate::at))
                .limit(most)
                .toList();
    }

    private static Candidate surer(Candidate one, Candidate other) {
        return other.match().score() > one.match().score() ? other : one;
    }

    private static Set<String> keys(String name) {
        Set<String> keys = new TreeSet<>();
        List<String> words = NameWords.of(name);
        for (String word : words) {
            Spelling spelling = Spelling.of(word);
            String classes = ConsonantClasses.of(word);
            if (!spelling.isInitial()) {
                keys.add("f" + spelling.fold());
                keys.add("c" + (classes.length() < 2 ? word : classes.substring(0, Math.min(4, classes.length()))));
                spelling.nicknames().forEach(group -> keys.add("n" + group));
            }
        }
        keys.add("j" + String.join("", words));
        return keys;
    }
}
