package lantern.samples.world;

/** How a report puts a fact. */
public enum Stance {
    STATED,
    HEDGED,
    DENIED
}
