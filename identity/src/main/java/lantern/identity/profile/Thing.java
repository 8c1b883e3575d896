package lantern.identity.profile;

import java.util.Comparator;
import lantern.model.evidence.EntityKind;

/**
 * An exact thing that somebody uses, owns or lives at.
 *
 * @param value normalised: of an address its key
 * @param verified a checksum or numbering plan confirmed it
 */
public record Thing(EntityKind kind, String value, boolean verified) implements Comparable<Thing> {

    private static final Comparator<Thing> ORDER =
            Comparator.comparing(Thing::kind)
                    .thenComparing(Thing::value)
                    .thenComparing(Thing::verified);

    /** One key for what is the same thing. */
    public String key() {
        return kind.label() + ":" + value;
    }

    @Override
    public int compareTo(Thing other) {
        return ORDER.compare(this, other);
    }
}
