package lantern.web.sign;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import lantern.model.access.Audience;
import lantern.model.access.Marking;
import org.jspecify.annotations.Nullable;

/**
 * What is to be different about an account; null where it stays as it is.
 *
 * @param passwordHash with its algorithm as a prefix
 * @param clearance the label of the highest marking they may read
 * @param groups every group they belong to from now on, in capitals
 * @param enabled whether they may sign in
 */
public record AccountChange(
        String name,
        @Nullable String passwordHash,
        @Nullable String clearance,
        @Nullable List<String> groups,
        @Nullable Boolean enabled) {

    /**
     * @throws IllegalArgumentException when there is no such marking, or a group's name is none
     */
    public AccountChange {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an account has a name");
        }
        if (clearance != null) {
            clearance = marking(clearance).label();
        }
        groups = groups == null ? null : groups.stream().map(AccountChange::group).toList();
    }

    /** The change with nothing in it. */
    public static AccountChange of(String name) {
        return new AccountChange(name, null, null, null, null);
    }

    public AccountChange withPasswordHash(String hash) {
        return new AccountChange(name, hash, clearance, groups, enabled);
    }

    public AccountChange withClearance(String label) {
        return new AccountChange(name, passwordHash, label, groups, enabled);
    }

    public AccountChange withGroups(Set<String> all) {
        return new AccountChange(name, passwordHash, clearance, List.copyOf(all), enabled);
    }

    public AccountChange withEnabled(boolean allowed) {
        return new AccountChange(name, passwordHash, clearance, groups, allowed);
    }

    private static Marking marking(String label) {
        return Marking.find(label)
                .orElseThrow(() -> new IllegalArgumentException("no such marking: " + label));
    }

    private static String group(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a group has a name");
        }
        return new Audience(Marking.OFFICIAL, name.toUpperCase(Locale.ROOT)).group();
    }

    /** The hash stays out of anything that prints this. */
    @Override
    public String toString() {
        return name;
    }

    /** What became of it. */
    public enum Outcome {
        ADDED,
        CHANGED,
        /** There is no such account, and one cannot be made without a password: nothing changed. */
        NEEDS_PASSWORD
    }
}
