package lantern.ingest.revise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import lantern.ingest.Extractor;
import lantern.ingest.intake.Originals;
import lantern.ingest.read.Content;
import lantern.ingest.read.OfferedFile;
import lantern.ingest.read.Opened;
import lantern.ingest.read.Readers;
import lantern.ingest.read.Reading;
import lantern.ingest.read.UnreadableReport;
import lantern.ingest.read.mapping.MappingFile;
import lantern.ingest.read.mapping.Mappings;
import lantern.model.evidence.Evidence;
import lantern.model.port.Submission;
import lantern.model.report.ReportId;

/** Reads one report again from its kept bytes, as it was read first. Used from many threads. */
final class Rereading {

    private final Originals originals;
    private final Readers readers;
    private final Extractor extractor;

    Rereading(Originals originals, Readers readers, Extractor extractor) {
        this.originals = originals;
        this.readers = readers;
        this.extractor = extractor;
    }

    /**
     * @throws UnreadableReport with place and reason
     */
    Evidence of(Submission submission) {
        OfferedFile file = file(submission);
        return switch (readers(submission).open(file)) {
            case Reading reading -> extract(reading, submission);
            case Opened.Holder holder -> {
                holder.enclosures().close();
                yield extract(
                        holder.cover()
                                .orElseThrow(() ->
                                        file.unreadable("it holds reports and is none any more")),
                        submission);
            }
        };
    }

    private Evidence extract(Reading reading, Submission submission) {
        return extractor.extract(reading.within(submission.history().within()));
    }

    private OfferedFile file(Submission submission) {
        Content kept = Content.of(originals.place(submission.id()));
        try {
            if (!Files.exists(originals.place(submission.id()))) {
                throw new UnreadableReport(submission.origin(), "its kept bytes are gone");
            }
            return kept.size() > OfferedFile.LARGEST_HELD
                    ? new OfferedFile(submission.origin(), submission.id(), kept.size(), kept)
                    : new OfferedFile(submission.origin(), originals.get(submission.id()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Readers readers(Submission submission) {
        String mapping = submission.history().mapping();
        if (mapping.isEmpty()) {
            return readers;
        }
        String yaml = new String(originals.get(new ReportId(mapping)), StandardCharsets.UTF_8);
        return Readers.all(Mappings.shipped().choosing(MappingFile.read(yaml)));
    }
}
