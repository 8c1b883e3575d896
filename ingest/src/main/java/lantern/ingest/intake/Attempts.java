package lantern.ingest.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import lantern.model.report.ReportId;

/**
 * How often reading a file was begun and came to no end. It stands on the disk, a byte a time,
 * since a file may take the whole process along; and only while it is being read, so that a process
 * that is killed for another reason leaves a suspicion against the files at hand alone.
 */
public final class Attempts {

    /**
     * After so many breaks of its own a file is poison, and is not read again until somebody says
     * so.
     */
    static final int MOST_BREAKS = 3;

    /**
     * After so many ends of the whole program, while it was read alone, likewise. More, since a
     * program may be ended from outside, and again and again just then.
     */
    static final int MOST_ENDS = 10;

    private static final byte BEGUN = '.';
    private static final byte BROKEN = '!';

    private final Path folder;

    /**
     * @param store the store's folder; what is being read is noted in {@code reading} below it
     */
    public Attempts(Path store) {
        this.folder = store.resolve("reading");
    }

    /** Was it being read when the program ended, be it by its fault or not? */
    boolean isSuspect(ReportId id) {
        return Files.exists(place(id));
    }

    /** It is being read among others: when the program ends now, any of them may be why. */
    void suspect(ReportId id) {
        note(id, new byte[0]);
    }

    /** How often its reading broke off, and the program went on. */
    int breaks(ReportId id) {
        return count(id, BROKEN);
    }

    /** How often the program ended while it was read alone. */
    int ends(ReportId id) {
        return count(id, BEGUN) - count(id, BROKEN);
    }

    boolean isPoison(ReportId id) {
        return breaks(id) >= MOST_BREAKS || ends(id) >= MOST_ENDS;
    }

    private int count(ReportId id, byte mark) {
        try {
            int count = 0;
            for (byte each : Files.readAllBytes(place(id))) {
                count += each == mark ? 1 : 0;
            }
            return count;
        } catch (NoSuchFileException none) {
            return 0;
        } catch (IOException e) {
            throw failed(id, e);
        }
    }

    /** It is being read alone from now on. */
    void begin(ReportId id) {
        note(id, new byte[] {BEGUN});
    }

    /** Its reading alone broke off by itself. */
    void broke(ReportId id) {
        note(id, new byte[] {BROKEN});
    }

    private void note(ReportId id, byte[] mark) {
        try {
            Files.createDirectories(folder);
            Files.write(place(id), mark, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw failed(id, e);
        }
    }

    /** It came to an end, or is to be tried as if it had never been. */
    public void forget(ReportId id) {
        try {
            Files.deleteIfExists(place(id));
        } catch (IOException e) {
            throw failed(id, e);
        }
    }

    private Path place(ReportId id) {
        return folder.resolve(id.value());
    }

    private static UncheckedIOException failed(ReportId id, IOException e) {
        return new UncheckedIOException("it cannot be noted that " + id + " is being read", e);
    }
}
