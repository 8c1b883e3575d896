package lantern.web.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Holds a store's folder for one process. The system lets go of it when the process ends, however
 * it ends.
 */
final class StoreLock implements AutoCloseable {

    /**
     * The folders that this process holds. A second channel to a held file must not even be opened:
     * when any channel of a file is closed, POSIX drops every lock that its process has on it.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private StoreLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * @return empty when it is held, by this process or another
     */
    static Optional<StoreLock> tryTake(Path folder) {
        try {
            Files.createDirectories(folder);
            makePrivate(folder);
            Path real = folder.toRealPath();
            return HELD.add(real) ? tryLock(real) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot use the store's folder " + folder, e);
        }
    }

    private static Optional<StoreLock> tryLock(Path folder) throws IOException {
        boolean taken = false;
        FileChannel channel = null;
        try {
            channel =
                    FileChannel.open(
                            folder.resolve("lantern.lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            taken = channel.tryLock() != null;
            return taken ? Optional.of(new StoreLock(folder, channel)) : Optional.empty();
        } finally {
            if (!taken) {
                close(channel, folder);
            }
        }
    }

    private static void close(@Nullable FileChannel channel, Path folder) throws IOException {
        try {
            if (channel != null) {
                channel.close();
            }
        } finally {
            HELD.remove(folder);
        }
    }

    /**
     * The index and the originals hold what partners sent: nobody else on the machine may read
     * them.
     */
    private static void makePrivate(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Override
    public void close() {
        try {
            close(channel, folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot let go of the store's folder", e);
        }
    }
}
