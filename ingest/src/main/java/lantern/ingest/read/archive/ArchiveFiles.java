package lantern.ingest.read.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lantern.ingest.read.Content;
import lantern.ingest.read.Enclosed;
import lantern.ingest.read.Enclosures;
import lantern.ingest.read.OfferedFile;
import lantern.ingest.read.mapping.Mappings;

/** The files of an archive, each unpacked when it is read, within limits of size and ratio. */
final class ArchiveFiles implements Enclosures {

    /** All of an archive, unpacked, in bytes. */
    private static final long LARGEST_IN_ALL = 4L * 1024 * 1024 * 1024;

    /** What systems leave in archives and nobody wrote. */
    private static final Set<String> LEFTOVERS = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    private final OfferedFile file;
    private final Path archive;
    private final boolean copied;
    private final Iterator<ArchiveEntry> rest;
    private int number;
    private long unpacked;

    /**
     * @param copied whether the archive's file is taken away at the end
     */
    ArchiveFiles(OfferedFile file, Path archive, boolean copied, List<ArchiveEntry> entries) {
        this.file = file;
        this.archive = archive;
        this.copied = copied;
        this.rest = entries.iterator();
    }

    @Override
    public Optional<Enclosed> next() {
        while (rest.hasNext()) {
            ArchiveEntry entry = rest.next();
            number++;
            if (!isLeftover(entry.name())) {
                unpacked += Math.max(0, entry.size());
                if (unpacked > LARGEST_IN_ALL) {
                    throw file.unreadable(
                            "entry "
                                    + number
                                    + ": unpacked, the archive has more than "
                                    + LARGEST_IN_ALL
                                    + " bytes");
                }
                return Optional.of(new Enclosed(entry.name(), content(entry, number)));
            }
        }
        return Optional.empty();
    }

    private static boolean isLeftover(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return name.startsWith("__MACOSX/") || LEFTOVERS.contains(last) || Mappings.isMapping(last);
    }

    private Content content(ArchiveEntry entry, int place) {
        return new Content() {
            @Override
            public long size() {
                return entry.problem().isEmpty() ? entry.size() : 0;
            }

            @Override
            public InputStream open() throws IOException {
                if (!entry.problem().isEmpty()) {
                    throw file.unreadable("entry " + place + ": " + entry.problem());
                }
                return EntryStream.open(file, archive, entry, place);
            }
        };
    }

    @Override
    public void close() {
        if (copied) {
            try {
                Files.deleteIfExists(archive);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
