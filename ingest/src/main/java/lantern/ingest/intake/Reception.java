package lantern.ingest.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
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
import lantern.model.port.Submission;
import lantern.model.report.Origin;
import lantern.model.report.ReportId;

/**
 * Takes one file in: keeps its original, notes it, reads it, finds what it says. Used from many
 * threads; a file whose reading came to no end before is read alone.
 */
final class Reception {

    /** Files in files in files: no partner sends them deeper. */
    static final int DEEPEST = 8;

    private final Daybook daybook;
    private final Originals originals;
    private final Readers readers;
    private final Extractor extractor;
    private final Trial trial;
    private final Clock clock;
    private final String mapping;

    /**
     * @param mapping under which id the mapping is kept that was asked for, empty for none
     */
    Reception(
            Daybook daybook,
            Originals originals,
            Readers readers,
            Extractor extractor,
            Clock clock,
            String mapping) {
        this.daybook = daybook;
        this.originals = originals;
        this.readers = readers;
        this.extractor = extractor;
        this.trial = new Trial(daybook, this::warmUp);
        this.clock = clock;
        this.mapping = mapping;
    }

    /** The first file of all takes seconds; a suspect is to be alone for no longer than it must. */
    private void warmUp() {
        byte[] words = "Nothing was seen in Leeds.".getBytes(StandardCharsets.UTF_8);
        extractor.extract(readers.read(Origin.named("warm-up"), words));
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
        if (!file.isLarge()) {
            originals.keep(file.id(), file.bytes());
        }
        Submission known = daybook.receive(received(offer, file));
        if (known.state() == Submission.State.DONE) {
            return new Outcome.Unchanged();
        }
        try {
            return trial.of(file, () -> read(offer, file));
        } catch (UnreadableReport unreadable) {
            return refused(offer, file, unreadable.reason());
        } catch (CancellationException | UncheckedIOException noFaultOfTheFile) {
            throw noFaultOfTheFile;
        } catch (RuntimeException failure) {
            return refused(
                    offer, file, "the extractor failed: " + failure.getClass().getSimpleName());
        }
    }

    private Submission received(Offer offer, OfferedFile file) {
        Instant now = clock.instant();
        return new Submission(
                file.id(),
                offer.origin(),
                Submission.State.RECEIVED,
                "",
                "",
                audience(file).within(offer.within()),
                0,
                0,
                extractor.version(),
                now,
                new Submission.History(encoding(file), mapping, offer.within(), 1, 1, now));
    }

    private static String encoding(OfferedFile file) {
        try {
            return file.decoded().charset();
        } catch (RuntimeException noText) {
            return "";
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
