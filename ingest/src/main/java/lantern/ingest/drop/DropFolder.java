package lantern.ingest.drop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import lantern.ingest.read.mapping.Mappings;

/**
 * What lies in a drop folder and is completely written. It is looked through again and again, since
 * network shares tell nobody of new files: one whose size and time have not changed for a while, by
 * the clock of whoever looks, is complete.
 *
 * <p>A folder in it is a partner: what lies in or below it was sent by them. Hidden files, links,
 * mappings, and files that are named as half-written ({@code .part}, {@code .tmp}, {@code
 * .crdownload}, {@code .filepart}, {@code ~}) are left alone; so are the folders for what was dealt
 * with. Used by one thread.
 */
public final class DropFolder {

    static final String DONE = "done";
    static final String QUARANTINED = "quarantined";

    private static final Set<String> DEALT_WITH = Set.of(DONE, QUARANTINED);
    private static final List<String> HALF_WRITTEN =
            List.of(".part", ".tmp", ".crdownload", ".filepart", ".partial", "~");

    private final Path folder;
    private final Duration quiet;
    private final LongSupplier nanoTime;
    private Map<Path, Seen> seen = Map.of();

    /**
     * @param quiet for how long a file must not have changed
     * @param nanoTime the clock by which that is taken
     */
    public DropFolder(Path folder, Duration quiet, LongSupplier nanoTime) {
        this.folder = folder;
        this.quiet = quiet;
        this.nanoTime = nanoTime;
    }

    /**
     * Makes the folder when it is not there, so that whoever starts sees where files go.
     *
     * @throws UncheckedIOException when it cannot be made or read
     */
    public void prepare() {
        try {
            Files.createDirectories(folder);
            Files.createDirectories(folder.resolve(DONE));
            Files.createDirectories(folder.resolve(QUARANTINED));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Looks once more.
     *
     * @return what is complete, by path
     * @throws UncheckedIOException when the folder cannot be read just now
     */
    public List<Path> complete() {
        Map<Path, Seen> now = new HashMap<>();
        long moment = nanoTime.getAsLong();
        for (Dropped dropped : look()) {
            Seen before = seen.get(dropped.path());
            boolean same = before != null && dropped.isAs(before.dropped());
            now.put(dropped.path(), same ? before : new Seen(dropped, moment));
        }
        seen = now;
        return now.values().stream()
                .filter(each -> moment - each.since() >= quiet.toNanos())
                .map(each -> each.dropped().path())
                .filter(Files::isReadable)
                .sorted(Comparator.comparing(Path::toString))
                .toList();
    }

    /**
     * A file as it was seen first.
     *
     * @param since by the clock
     */
    private record Seen(Dropped dropped, long since) {}

    /** Who sent a file that lies here, empty when nobody says. */
    public String sender(Path file) {
        Path below = folder.relativize(file);
        return below.getNameCount() > 1 ? below.getName(0).toString() : "";
    }

    private List<Dropped> look() {
        List<Dropped> found = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new Look(found));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private final class Look extends SimpleFileVisitor<Path> {

        private final List<Dropped> found;

        private Look(List<Dropped> found) {
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
            boolean top = folder.equals(path.getParent());
            return !path.equals(folder)
                            && (isHidden(path) || (top && DEALT_WITH.contains(name(path))))
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && !isHidden(path) && isMeant(name(path))) {
                found.add(new Dropped(path, attributes.size(), attributes.lastModifiedTime()));
            }
            return FileVisitResult.CONTINUE;
        }

        /** It may be gone again, or not be readable yet: the next look tells. */
        @Override
        public FileVisitResult visitFileFailed(Path path, IOException failure) throws IOException {
            if (path.equals(folder)) {
                throw failure;
            }
            return FileVisitResult.CONTINUE;
        }
    }

    private static boolean isMeant(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return HALF_WRITTEN.stream().noneMatch(small::endsWith) && !Mappings.isMapping(name);
    }

    private static boolean isHidden(Path path) {
        return name(path).startsWith(".");
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
