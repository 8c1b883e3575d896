package lantern.identity.normalise;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Given names that are used for one another: short forms, and one name in several languages. One
 * line a group in {@code nicknames.txt}; Sasha stands in two.
 */
final class Nicknames {

    private static final Map<String, SortedSet<String>> GROUPS = read();

    private Nicknames() {}

    /**
     * @param folded a word as {@link Fold} leaves it
     * @return the groups that it belongs to, by their first name; empty for most words
     */
    static Set<String> groupsOf(String folded) {
        SortedSet<String> groups = GROUPS.get(folded);
        return groups == null ? Set.of() : groups;
    }

    private static Map<String, SortedSet<String>> read() {
        var groups = new HashMap<String, SortedSet<String>>();
        try (InputStream file = Nicknames.class.getResourceAsStream("nicknames.txt")) {
            if (file == null) {
                throw new IllegalStateException("nicknames.txt is not on the class path");
            }
            var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] names = line.strip().split("\\s+");
                    for (String name : names) {
                        groups.computeIfAbsent(Fold.of(name), _ -> new TreeSet<>()).add(names[0]);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("nicknames.txt cannot be read", e);
        }
        return groups;
    }
}
