package lantern.ingest.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import lantern.ingest.Extractor;
import lantern.ingest.read.HandlingLines;
import lantern.ingest.read.OfferedFile;
import lantern.ingest.read.Readers;
import lantern.ingest.read.UnreadableReport;
import lantern.model.access.Audience;
import lantern.model.access.Marking;
import lantern.model.port.EvidenceStore;
import lantern.model.port.Submission;
import lantern.model.report.Origin;
import lantern.model.report.ReportId;

/** Takes one file in: keeps its original, reads it, finds what it says. Used from many threads. */
final class Reception {

    private final EvidenceStore store;
    private final Originals originals;
    private final Readers readers;
    private final Extractor extractor;
    private final Patience patience;
    private final long largest;

    /**
     * @param largest file that is read, in bytes
     */
    Reception(
            EvidenceStore store,
            Originals originals,
            Readers readers,
            Extractor extractor,
            Patience patience,
            long largest) {
        this.store = store;
        this.originals = originals;
        this.readers = readers;
        this.extractor = extractor;
        this.patience = patience;
        this.largest = largest;
    }

    Outcome take(Path path) {
        Path name = path.getFileName();
        Origin origin =
                new Origin(name == null ? path.toString() : name.toString(), path.toString());
        if (Files.isDirectory(path)) {
            return unread(origin, "the folder cannot be read");
        }
        byte[] bytes;
        try {
            long size = Files.size(path);
            if (size > largest) {
                return refused(
                        originals.keep(path),
                        origin,
                        size + " bytes: more than the " + largest + " that a report may have");
            }
            bytes = Files.readAllBytes(path);
        } catch (IOException e) {
            return unread(origin, "the file cannot be opened: " + e.getClass().getSimpleName());
        }
        return take(origin, bytes);
    }

    private Outcome take(Origin origin, byte[] bytes) {
        ReportId id = ReportId.of(bytes);
        Optional<Submission> known = patience.until(() -> store.findSubmission(id));
        if (known.filter(submission -> submission.state() == Submission.State.DONE).isPresent()) {
            return new Outcome.Unchanged();
        }
        originals.keep(id, bytes);
        try {
            return new Outcome.Extracted(extractor.extract(readers.read(origin, bytes)));
        } catch (UnreadableReport unreadable) {
            return new Outcome.Refused(id, origin, unreadable.reason(), audience(origin, bytes));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            return new Outcome.Refused(
                    id,
                    origin,
                    "the extractor failed: " + failure.getClass().getSimpleName(),
                    audience(origin, bytes));
        }
    }

    private static Outcome unread(Origin origin, String reason) {
        ReportId id =
                ReportId.of(("unread\u0000" + origin.path()).getBytes(StandardCharsets.UTF_8));
        return refused(id, origin, reason);
    }

    private static Outcome refused(ReportId id, Origin origin, String reason) {
        return new Outcome.Refused(id, origin, reason, Audience.of(Marking.OFFICIAL_SENSITIVE));
    }

    /** Its own marking where its text can be read, else not open to everybody. */
    private static Audience audience(Origin origin, byte[] bytes) {
        try {
            return HandlingLines.read(new OfferedFile(origin, bytes).text()).audience();
        } catch (RuntimeException noText) {
            return Audience.of(Marking.OFFICIAL_SENSITIVE);
        }
    }
}
