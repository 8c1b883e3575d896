package lantern.web.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lantern.ingest.intake.Attempts;
import lantern.ingest.intake.Intake;
import lantern.ingest.intake.IntakeProgress;
import lantern.ingest.intake.KeptFiles;
import lantern.ingest.intake.Originals;
import lantern.ingest.intake.Outbox;
import lantern.ingest.intake.Tally;
import lantern.model.port.EvidenceStore;
import lantern.model.port.StoreUnavailable;
import lantern.model.port.Submission;
import lantern.model.port.SubmissionLedger;
import lantern.model.report.ReportId;

/** Every file ever offered: what stands in the store, and what waits on the disk beside it. */
public final class Ledger {

    private static final String BYTES_GONE = "its kept bytes are gone: offer it again";

    private final EvidenceStore evidence;
    private final SubmissionLedger submissions;
    private final Originals originals;
    private final Outbox outbox;
    private final Attempts attempts;
    private final KeptFiles kept;

    Ledger(OpenStore store, Originals originals, Intake intake, Path folder) {
        this.evidence = store.evidence();
        this.submissions = store.submissions();
        this.originals = originals;
        this.outbox = new Outbox(folder);
        this.attempts = new Attempts(folder);
        this.kept = new KeptFiles(intake, originals, attempts);
    }

    public SubmissionLedger submissions() {
        return submissions;
    }

    /** What the store does not know of yet, the oldest first. */
    public List<Submission> waiting() {
        return outbox.list();
    }

    /** Is it taken up by the next start, if it is not done? */
    public boolean isNoted(ReportId file) {
        try {
            return outbox.list().stream().anyMatch(waiting -> waiting.id().equals(file))
                    || evidence.findSubmission(file).isPresent();
        } catch (StoreUnavailable away) {
            return false;
        }
    }

    public boolean isKept(ReportId file) {
        return kept.isKept(file);
    }

    /** Where a file's kept bytes lie. */
    public Path original(ReportId file) {
        return originals.place(file);
    }

    boolean hasUnfinished() {
        return !outbox.list().isEmpty() || !submissions.listUnfinished().isEmpty();
    }

    Tally takeUp(IntakeProgress progress) {
        List<Submission> unfinished = new ArrayList<>(submissions.listUnfinished());
        unfinished.addAll(outbox.list());
        for (Submission file : unfinished) {
            if (!kept.isKept(file.id())) {
                putAside(file);
            }
        }
        return kept.takeUp(unfinished, progress);
    }

    private void putAside(Submission file) {
        evidence.quarantine(
                new Submission(
                        file.id(),
                        file.origin(),
                        Submission.State.QUARANTINED,
                        BYTES_GONE,
                        file.format(),
                        file.audience(),
                        0,
                        0,
                        file.extractor(),
                        file.at(),
                        file.history()));
        outbox.remove(file.id());
    }

    /**
     * @param files empty for all that are put aside
     * @throws IllegalArgumentException when one of them is not put aside, or its bytes are gone
     */
    List<Submission> quarantined(List<ReportId> files) {
        if (files.isEmpty()) {
            return quarantined();
        }
        List<Submission> quarantined = new ArrayList<>();
        for (ReportId file : files) {
            Submission known =
                    evidence.findSubmission(file)
                            .orElseThrow(
                                    () -> new IllegalArgumentException("there is no file " + file));
            if (known.state() != Submission.State.QUARANTINED) {
                throw new IllegalArgumentException(file + " was not put aside");
            }
            if (!kept.isKept(file)) {
                throw new IllegalArgumentException(
                        "the bytes of " + file + " are not kept: offer it again");
            }
            quarantined.add(known);
        }
        return quarantined;
    }

    /** All that were put aside and whose bytes are kept, the oldest first. */
    public List<Submission> quarantined() {
        return submissions.listQuarantined().stream()
                .filter(file -> kept.isKept(file.id()))
                .toList();
    }

    Tally redrive(List<Submission> files, IntakeProgress progress) {
        return kept.redrive(files, progress);
    }

    void forget(ReportId file) {
        attempts.forget(file);
        outbox.remove(file);
    }
}
