package lantern.ingest.intake;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import lantern.ingest.read.OfferedFile;
import lantern.model.report.ReportId;

/**
 * Reads files that may break what reads them. Each attempt is noted before it is made. A file whose
 * reading came to no end is read alone the next time, so that no other is blamed for it; after the
 * third time alone it is poison. Used from many threads.
 */
final class Trial {

    private final Daybook daybook;
    private final Attempts attempts;
    private final Runnable warmUp;
    private final ReadWriteLock room = new ReentrantReadWriteLock();
    private boolean warm;

    /**
     * @param warmUp done before a suspect is read alone
     */
    Trial(Daybook daybook, Runnable warmUp) {
        this.daybook = daybook;
        this.attempts = daybook.attempts();
        this.warmUp = warmUp;
    }

    /**
     * @throws lantern.ingest.read.UnreadableReport when it cannot be read, or is poison
     */
    <T> T of(OfferedFile file, Supplier<T> reading) {
        ReportId id = file.id();
        String how = "the program ended";
        while (!attempts.isPoison(id)) {
            try {
                T read = attempts.isSuspect(id) ? alone(id, reading) : among(id, reading);
                attempts.forget(id);
                return read;
            } catch (StackOverflowError | OutOfMemoryError broken) {
                how = broken.getClass().getSimpleName();
                attempts.broke(id);
                if (!attempts.isPoison(id)) {
                    daybook.tryAgain(id);
                }
            } catch (RuntimeException ended) {
                attempts.forget(id);
                throw ended;
            }
        }
        throw file.unreadable(
                "poison: reading it failed "
                        + (attempts.breaks(id) + attempts.ends(id))
                        + " times, at last because: "
                        + how);
    }

    private <T> T among(ReportId id, Supplier<T> reading) {
        Lock door = room.readLock();
        door.lock();
        try {
            attempts.suspect(id);
            return reading.get();
        } catch (StackOverflowError | OutOfMemoryError own) {
            // As if it had been read alone: nobody else's reading broke.
            attempts.begin(id);
            throw own;
        } finally {
            door.unlock();
        }
    }

    private <T> T alone(ReportId id, Supplier<T> reading) {
        Lock door = room.writeLock();
        door.lock();
        try {
            if (!warm) {
                warmUp.run();
                warm = true;
            }
            attempts.begin(id);
            return reading.get();
        } finally {
            door.unlock();
        }
    }
}
