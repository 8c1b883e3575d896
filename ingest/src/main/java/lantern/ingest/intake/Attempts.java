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

    /** After so many a file is poison, and is not read again until somebody says so. */
    public static final int MOST = 3;

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

    /** How often the program ended while it was read alone, or its reading broke off. */
    int unended(ReportId id) {
        try {
            return Math.toIntExact(Files.size(place(id)));
        } catch (NoSuchFileException none) {
            return 0;
        } catch (IOException e) {
            throw failed(id, e);
        }
    }

    void begin(ReportId id) {
        note(id, new byte[] {'!'});
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
