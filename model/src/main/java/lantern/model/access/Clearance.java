package lantern.model.access;

import java.util.Set;
import java.util.TreeSet;

/** What a user is cleared for: every marking up to one, and the groups they belong to. */
public record Clearance(Marking upTo, Set<String> groups) {

    public Clearance {
        groups = Set.copyOf(groups);
    }

    /** Every audience that this clearance satisfies. */
    public Set<Audience> audiences() {
        var audiences = new TreeSet<Audience>();
        for (Marking marking : Marking.values()) {
            if (marking.isAtMost(upTo)) {
                audiences.add(Audience.of(marking));
                groups.forEach(group -> audiences.add(new Audience(marking, group)));
            }
        }
        return audiences;
    }
}
