package lantern.model.access;

import java.util.List;
import java.util.Set;

/**
 * On whose behalf, and to what end, something is read. Every read of the store takes one: there is
 * no read without.
 *
 * @param purpose why it is read, in a few words; goes into the audit trail and into exports
 */
public record Viewer(UserId user, Set<Audience> audiences, String purpose) {

    public Viewer {
        audiences = Set.copyOf(audiences);
    }

    public boolean sees(Audience audience) {
        return audiences.contains(audience);
    }

    /** The keys of the audiences, sorted: the {@code $audiences} of every read. */
    public List<String> audienceKeys() {
        return audiences.stream().map(Audience::key).sorted().toList();
    }
}
