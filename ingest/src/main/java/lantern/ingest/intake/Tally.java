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

    public int files() {
        return done + unchanged + quarantined;
    }
}
