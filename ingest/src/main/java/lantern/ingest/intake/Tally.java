package lantern.ingest.intake;

/**
 * What a run of the intake did.
 *
 * @param done files recorded now
 * @param unchanged files recorded before
 * @param quarantined files put aside
 * @param mentions in the files recorded now
 * @param statements in the files recorded now
 * @param entities that were not known before
 * @param seconds the whole run
 */
public record Tally(
        int done,
        int unchanged,
        int quarantined,
        long mentions,
        long statements,
        long entities,
        double seconds) {

    public static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, 0, 0);

    /** Of two runs, one after the other. */
    public Tally plus(Tally other) {
        return new Tally(
                done + other.done,
                unchanged + other.unchanged,
                quarantined + other.quarantined,
                mentions + other.mentions,
                statements + other.statements,
                entities + other.entities,
                seconds + other.seconds);
    }

    public int files() {
        return done + unchanged + quarantined;
    }
}
