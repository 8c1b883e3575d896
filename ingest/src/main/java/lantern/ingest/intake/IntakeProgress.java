package lantern.ingest.intake;

/** Is told after each file how far a run of the intake has come. */
@FunctionalInterface
public interface IntakeProgress {

    /** Tells nobody. */
    IntakeProgress NONE = _ -> {};

    void reached(Step step);

    /**
     * Is told of each file that is put aside.
     *
     * @param words "path: place and reason", no person's data
     */
    default void quarantined(String words) {}

    /**
     * How far it has come.
     *
     * @param files done, unchanged or quarantined
     * @param total offered
     * @param perSecond files
     * @param secondsLeft at that rate
     */
    record Step(int files, int total, double perSecond, double secondsLeft) {}
}
