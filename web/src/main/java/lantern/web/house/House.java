package lantern.web.house;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import lantern.identity.IdentityIndex;
import lantern.ingest.Extractor;
import lantern.ingest.PointedWords;
import lantern.ingest.intake.Intake;
import lantern.ingest.intake.IntakeProgress;
import lantern.ingest.intake.Offer;
import lantern.ingest.intake.OfferedPaths;
import lantern.ingest.intake.Originals;
import lantern.ingest.intake.Patience;
import lantern.ingest.intake.Tally;
import lantern.ingest.revise.Reextraction;
import lantern.ingest.revise.RevisionTally;
import lantern.ingest.revise.Selection;
import lantern.model.port.Resolver;
import lantern.model.port.SearchIndex;
import lantern.model.port.Submission;
import lantern.model.report.ReportId;
import lantern.web.review.Corrections;

/**
 * A store that is held alone, with everything that changes it: the way in, who is who, and the
 * search index.
 */
public final class House implements AutoCloseable {

    private final String work;
    private final OpenStore store;
    private final IdentityIndex index;
    private final Intake intake;
    private final Ledger ledger;
    private final Patience patience;
    private final Reextraction reextraction;
    private final Originals originals;
    private final Loading loading = new Loading();
    private final AtomicBoolean closed = new AtomicBoolean();

    private House(StoreLocation location, String work, OpenStore store, IdentityIndex index) {
        this.work = work;
        this.store = store;
        this.index = index;
        this.patience = Patience.standard();
        this.originals = new Originals(location.folder());
        Extractor extractor = Extractor.standard();
        this.intake =
                Intake.standard(
                        store.evidence(),
                        store.submissions(),
                        index,
                        location.folder(),
                        extractor,
                        patience);
        this.ledger = new Ledger(store, originals, intake, location.folder());
        this.reextraction =
                new Reextraction(
                        store.evidence(),
                        store.revision(),
                        store.corrections(),
                        index,
                        new Corrections(store.corrections(), index, new PointedWords())::reapply,
                        originals,
                        extractor,
                        patience,
                        Clock.systemUTC());
    }

    /**
     * Opens a store alone, waiting for a command that holds it to end.
     *
     * @param work what for: "serve", "ingest"
     * @param words told what is waited for
     * @throws HouseClosed when a server holds the store, or it cannot be opened
     */
    public static House open(StoreLocation location, String work, Consumer<String> words) {
        return switch (Door.open(location, work, words)) {
            case Door.Own(var house) -> house;
            case Door.Served(var server) ->
                    throw new HouseClosed(
                            "the store is held by " + server + ": end that first", null);
        };
    }

    /** Over a store that is held; closes it when the rest does not open. */
    static House over(StoreLocation location, String work, OpenStore store) {
        IdentityIndex index = null;
        try {
            index = IdentityIndex.open(location.folder().resolve("index"), store.evidence());
            var house = new House(location, work, store, index);
            store.announce(work, 0, "");
            return house;
        } catch (RuntimeException failure) {
            try {
                if (index != null) {
                    index.close();
                }
            } finally {
                store.close();
            }
            throw failure;
        }
    }

    /** Tells other commands of the same user where to hand reports in. */
    public void announce(int httpPort, String token) {
        store.announce(work, httpPort, token);
    }

    public OpenStore store() {
        return store;
    }

    public SearchIndex search() {
        return index;
    }

    /** Who is meant by what an analyst adds to a report. */
    public Resolver resolver() {
        return index;
    }

    /**
     * Takes in files and folders; one run at a time, since one order settles who is who.
     *
     * @throws CancellationException when the house is closed meanwhile, or the thread interrupted;
     *     what is recorded stays
     * @throws HouseClosed when the house takes nothing in any more
     */
    public Tally take(List<Path> offered, IntakeProgress progress) {
        return take(offered, "", progress);
    }

    /**
     * Takes in files and folders as {@link #take(List, IntakeProgress)} does.
     *
     * @param mapping of files of records, as YAML; empty when each is to find its own
     * @throws IllegalArgumentException with the line and key when the mapping is wrong
     */
    public Tally take(List<Path> offered, String mapping, IntakeProgress progress) {
        return take(Run.Kind.INGEST, OfferedPaths.offers(offered), mapping, progress);
    }

    /** Takes in files, wherever their bytes lie, as {@link #take(List, IntakeProgress)} does. */
    public Tally take(Run.Kind kind, List<Offer> offers, String mapping, IntakeProgress progress) {
        return loading.run(kind, progress, told -> intake.take(offers, mapping, told));
    }

    /** Takes up what was cut off when Lantern ended last, and what waited for the store. */
    public Tally takeUp(IntakeProgress progress) {
        return ledger.hasUnfinished()
                ? loading.run(Run.Kind.RECOVERY, progress, ledger::takeUp)
                : Tally.NOTHING;
    }

    /**
     * Tries files that were put aside once more, from their kept bytes.
     *
     * @throws IllegalArgumentException when one of them was not put aside
     */
    public Tally redrive(List<ReportId> files, IntakeProgress progress) {
        List<Submission> quarantined = ledger.quarantined(files);
        return loading.run(Run.Kind.REDRIVE, progress, told -> ledger.redrive(quarantined, told));
    }

    /** Reads reports anew by the present extraction, as {@link Reextraction} does. */
    public RevisionTally reextract(Selection selection, IntakeProgress progress) {
        return loading.run(
                Run.Kind.REEXTRACT,
                progress,
                told ->
                        reextraction.of(
                                selection.among(
                                        store.submissions().listReports(), reextraction.version()),
                                told));
    }

    /** The files, and what is known of them. */
    public Ledger ledger() {
        return ledger;
    }

    /** The version by which reports are read now. */
    public String extractor() {
        return reextraction.version();
    }

    /** The loads that go on now, the oldest first. */
    public Collection<Run> runs() {
        return loading.runs();
    }

    /** Since when loads wait for the store, empty while all goes well. */
    public Optional<Instant> waitsSince() {
        return patience.waitsSince();
    }

    /**
     * Deletes a report, or a file that was only put aside, for good. Waits for a load that is going
     * on. When it was cut short, doing it again does what was left.
     *
     * @throws HouseClosed when the house takes nothing in any more
     */
    public Forgotten forget(ReportId report) {
        return loading.between(() -> {
            boolean stored = store.evidence().delete(report);
            if (stored) {
                index.forget(report, store.evidence().position());
            }
            boolean kept = originals.forget(report);
            ledger.forget(report);
            if (stored) {
                return Forgotten.WHOLE;
            }
            return kept ? Forgotten.REST : Forgotten.UNKNOWN;
        });
    }

    /**
     * Stops a load that is going on after the report at hand, and lets none begin; what is recorded
     * stays. Waits for the load's end.
     */
    public void stopLoading() {
        loading.stop(() -> store.announce(work, 0, ""));
    }

    boolean isEnding() {
        return loading.isEnding();
    }

    /** Stops a load that is going on, and closes the store. Closing again does nothing. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        try {
            stopLoading();
        } finally {
            try {
                index.close();
            } finally {
                store.close();
            }
        }
    }
}
