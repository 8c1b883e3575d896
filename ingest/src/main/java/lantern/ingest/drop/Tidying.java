package lantern.ingest.drop;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Moves files that were taken in out of the way: below {@code done} or {@code quarantined}, in the
 * folders that they lay in. Nothing is ever deleted or written over: of two files of one name the
 * later is {@code NAME.2}.
 */
public final class Tidying {

    private static final String REASON = ".reason.txt";
    private static final int MOST_OF_ONE_NAME = 100_000;

    private final Path folder;

    public Tidying(Path folder) {
        this.folder = folder;
    }

    /** All that it says is recorded. */
    public Path done(Path file) throws IOException {
        return move(file, folder.resolve(DropFolder.DONE));
    }

    /**
     * It could not be read.
     *
     * @param reason in a file beside it, for whoever looks there
     */
    public Path quarantined(Path file, String reason) throws IOException {
        Path moved = move(file, folder.resolve(DropFolder.QUARANTINED));
        Path note = moved.resolveSibling(moved.getFileName() + REASON);
        Files.writeString(note, reason + "\n", StandardOpenOption.CREATE);
        return moved;
    }

    private Path move(Path file, Path into) throws IOException {
        Path wanted = into.resolve(folder.relativize(file).toString());
        Files.createDirectories(wanted.getParent());
        for (int number = 1; number < MOST_OF_ONE_NAME; number++) {
            Path place =
                    number == 1
                            ? wanted
                            : wanted.resolveSibling(wanted.getFileName() + "." + number);
            if (moveTo(file, place)) {
                return place;
            }
        }
        throw new FileAlreadyExistsException(wanted.toString());
    }

    /** A plain move never writes over what is there. */
    private static boolean moveTo(Path file, Path place) throws IOException {
        if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)
                || Files.exists(
                        place.resolveSibling(place.getFileName() + REASON),
                        LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try {
            Files.move(file, place);
            return true;
        } catch (FileAlreadyExistsException taken) {
            return false;
        }
    }
}
