package lantern.samples.world;

import org.jspecify.annotations.Nullable;

/** One tie between two things, as it is to be told. */
public record Fact(TieKind tie, Thing from, Thing to, Stance stance, @Nullable When when) {

    public boolean touches(Thing thing) {
        return from.equals(thing) || to.equals(thing);
    }

    /** The heading of its wordings. */
    public String heading() {
        return tie + " " + from.kind().label() + " " + to.kind().label();
    }
}
