package lantern.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a store folder to one server. The system gives the lock back when its holder dies, however
 * it dies.
 */
final class StoreLock implements AutoCloseable {

    /** Far behind the content, so that others can read who holds it on every system. */
    private static final long PLACE = Long.MAX_VALUE - 1;

    private static final long PAUSE_MILLISECONDS = 100;

    private final FileChannel channel;
    private final @Nullable FileLock lock;
    private final String holder;

    private StoreLock(FileChannel channel, @Nullable FileLock lock, String holder) {
        this.channel = channel;
        this.lock = lock;
        this.holder = holder;
    }

    /** Waits for a predecessor that is still closing. */
    static StoreLock take(Path store, Duration patience) throws IOException, InterruptedException {
        Path file = Files.createDirectories(store).resolve("lock");
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        long deadline = System.nanoTime() + patience.toNanos();
        FileLock lock = channel.tryLock(PLACE, 1, false);
        while (lock == null && System.nanoTime() < deadline) {
            Thread.sleep(PAUSE_MILLISECONDS);
            lock = channel.tryLock(PLACE, 1, false);
        }
        if (lock == null) {
            return new StoreLock(channel, null, Files.readString(file).strip());
        }
        String self = Long.toString(ProcessHandle.current().pid());
        channel.truncate(0).write(ByteBuffer.wrap(self.getBytes(StandardCharsets.UTF_8)), 0);
        return new StoreLock(channel, lock, self);
    }

    boolean isTaken() {
        return lock != null;
    }

    /** The process that holds it. */
    String holder() {
        return holder;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
