package lantern.model.access;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * One condition of access: a marking, and a named group where the report is restricted to one. A
 * report carries exactly one audience; so does every mention and statement that came with it.
 *
 * @param group the group's name in capitals, or empty when everybody cleared for the marking may
 *     read
 */
public record Audience(Marking marking, String group) implements Comparable<Audience> {

    private static final Pattern GROUP = Pattern.compile("[A-Z0-9][A-Z0-9 _-]{0,63}");

    public Audience {
        if (!group.isEmpty() && !GROUP.matcher(group).matches()) {
            throw new IllegalArgumentException(
                    "a group is capitals, digits, spaces and dashes: " + group);
        }
    }

    public static Audience of(Marking marking) {
        return new Audience(marking, "");
    }

    /**
     * The groups that a reader must be in, each of them, to read all of what came from these
     * audiences.
     */
    public static SortedSet<String> groups(Collection<Audience> audiences) {
        var groups = new TreeSet<String>();
        for (Audience audience : audiences) {
            if (!audience.group.isEmpty()) {
                groups.add(audience.group);
            }
        }
        return Collections.unmodifiableSortedSet(groups);
    }

    /**
     * Of a file of this audience within one of another: the stricter marking, and the holder's
     * group unless it names its own.
     */
    public Audience within(Audience holder) {
        return new Audience(
                Marking.strictest(List.of(marking, holder.marking)),
                group.isEmpty() ? holder.group : group);
    }

    /** As the store keeps it: {@code OFFICIAL-SENSITIVE} or {@code OFFICIAL-SENSITIVE/HARROW}. */
    public String key() {
        return group.isEmpty() ? marking.label() : marking.label() + "/" + group;
    }

    public static Audience parse(String key) {
        int slash = key.indexOf('/');
        String marking = slash < 0 ? key : key.substring(0, slash);
        return new Audience(
                Marking.find(marking)
                        .orElseThrow(
                                () -> new IllegalArgumentException("no such marking: " + marking)),
                slash < 0 ? "" : key.substring(slash + 1));
    }

    @Override
    public int compareTo(Audience other) {
        return key().compareTo(other.key());
    }

    @Override
    public String toString() {
        return key();
    }
}
