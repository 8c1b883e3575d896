package lantern.ingest.read.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import lantern.ingest.read.OfferedFile;
import lantern.ingest.read.Opened;
import lantern.ingest.read.ReportReader;
import lantern.model.access.Audience;
import lantern.model.access.Marking;

/**
 * Opens ZIP archives. Each file in one is taken in on its own, in the archive's order; nothing is
 * unpacked to the disk under a name of the archive.
 */
public final class ArchiveReader implements ReportReader {

    @Override
    public String name() {
        return "zip";
    }

    @Override
    public boolean recognises(OfferedFile file) {
        String head = new String(file.head(), StandardCharsets.ISO_8859_1);
        return head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006");
    }

    @Override
    public Opened read(OfferedFile file) {
        try {
            Optional<Path> kept = file.findPath();
            Path archive = kept.isPresent() ? kept.get() : copied(file);
            ArchiveFiles files = open(file, archive, kept.isEmpty());
            return new Opened.Holder(
                    Optional.empty(), name(), Audience.of(Marking.OFFICIAL), files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ArchiveFiles open(OfferedFile file, Path archive, boolean copied)
            throws IOException {
        boolean opened = false;
        try {
            List<ArchiveEntry> entries = new ArchiveDirectory(file, archive).entries();
            if (entries.isEmpty()) {
                throw file.unreadable("the archive's directory: no file in it");
            }
            ArchiveFiles files = new ArchiveFiles(file, archive, copied, entries);
            opened = true;
            return files;
        } finally {
            if (!opened && copied) {
                Files.deleteIfExists(archive);
            }
        }
    }

    private static Path copied(OfferedFile file) throws IOException {
        Path copy = Files.createTempFile("lantern", ".zip");
        try (InputStream in = file.open()) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        return copy;
    }
}
