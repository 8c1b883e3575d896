package lantern.ingest.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import lantern.ingest.Extractor;
import lantern.ingest.read.Content;
import lantern.ingest.read.HandlingLines;
import lantern.ingest.read.OfferedFile;
import lantern.ingest.read.Opened;
import lantern.ingest.read.Readers;
import lantern.ingest.read.Reading;
import lantern.ingest.read.UnreadableReport;
import lantern.model.access.Audience;
import lantern.model.access.Marking;
import lantern.model.evidence.Evidence;
import lantern.model.port.EvidenceStore;
import lantern.model.port.Submission;
import lantern.model.report.ReportId;

/** Takes one file in: keeps its original, reads it, finds what it says. Used from many threads. */
final class Reception {

    /** Files in files in files: no partner sends them deeper. */
    static final int DEEPEST = 8;

    private final EvidenceStore store;
    private final Originals originals;
    private final Readers readers;
    private final Extractor extractor;
    private final Patience patience;

    Reception(
            EvidenceStore store,
            Originals originals,
            Readers readers,
            Extractor extractor,
            Patience patience) {
        this.store = store;
        this.originals = originals;
        this.readers = readers;
        this.extractor = extractor;
        this.patience = patience;
    }

    Outcome take(Offer offer) {
        if (offer.content().findPath().filter(Files::isDirectory).isPresent()) {
            return unread(offer, "the folder cannot be read");
        }
        OfferedFile file;
        try {
            Optional<byte[]> bytes = hold(offer.content());
            file = bytes.isPresent() ? new OfferedFile(offer.origin(), bytes.get()) : large(offer);
        } catch (UnreadableReport unreadable) {
            return unread(offer, unreadable.reason());
        } catch (IOException e) {
            return unread(offer, "the file cannot be opened: " + e.getClass().getSimpleName());
        }
        return take(offer, file);
    }

    /** All bytes, empty when there are too many to be held. */
    private static Optional<byte[]> hold(Content content) throws IOException {
        int most = Math.toIntExact(OfferedFile.LARGEST_HELD);
        if (content.size() > most) {
            return Optional.empty();
        }
        try (InputStream in = content.open()) {
            byte[] bytes = in.readNBytes(most + 1);
            return bytes.length > most ? Optional.empty() : Optional.of(bytes);
        }
    }

    /** Read from where it is kept: what it lies in may be gone or slow to read again. */
    private OfferedFile large(Offer offer) throws IOException {
        ReportId id = originals.keep(offer.content());
        Content kept = Content.of(originals.place(id));
        return new OfferedFile(offer.origin(), id, kept.size(), kept);
    }

    private Outcome take(Offer offer, OfferedFile file) {
        ReportId id = file.id();
        Optional<Submission> known = patience.until(() -> store.findSubmission(id));
        if (known.filter(submission -> submission.state() == Submission.State.DONE).isPresent()) {
            return new Outcome.Unchanged();
        }
        if (!file.isLarge()) {
            originals.keep(id, file.bytes());
        }
        try {
            return read(offer, file);
        } catch (UnreadableReport unreadable) {
            return refused(offer, file, unreadable.reason());
        } catch (CancellationException | UncheckedIOException noFaultOfTheFile) {
            throw noFaultOfTheFile;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            return refused(
                    offer, file, "the extractor failed: " + failure.getClass().getSimpleName());
        }
    }

    private Outcome read(Offer offer, OfferedFile file) {
        return switch (readers.open(file)) {
            case Reading reading ->
                    new Outcome.Extracted(extractor.extract(reading.within(offer.within())));
            case Opened.Holder holder when offer.depth() >= DEEPEST -> {
                holder.enclosures().close();
                throw file.unreadable("files in files, more than " + DEEPEST + " deep");
            }
            case Opened.Holder holder ->
                    new Outcome.Holding(
                            file.id(),
                            file.origin(),
                            holder,
                            holder.cover().map(cover -> cover(cover, offer, holder)),
                            holder.audience().within(offer.within()),
                            offer.depth());
        };
    }

    private Evidence cover(Reading cover, Offer offer, Opened.Holder holder) {
        try {
            return extractor.extract(cover.within(offer.within()));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            holder.enclosures().close();
            throw failure;
        }
    }

    private static Outcome refused(Offer offer, OfferedFile file, String reason) {
        return new Outcome.Refused(
                file.id(), file.origin(), reason, audience(file).within(offer.within()));
    }

    private static Outcome unread(Offer offer, String reason) {
        String path = offer.origin().path();
        return new Outcome.Refused(
                ReportId.of(("unread\u0000" + path).getBytes(StandardCharsets.UTF_8)),
                offer.origin(),
                reason,
                Audience.of(Marking.OFFICIAL_SENSITIVE).within(offer.within()));
    }

    /** Its own marking where its text can be read, else not open to everybody. */
    private static Audience audience(OfferedFile file) {
        try {
            return HandlingLines.read(file.text()).audience();
        } catch (RuntimeException noText) {
            return Audience.of(Marking.OFFICIAL_SENSITIVE);
        }
    }
}
