package lantern.web.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the process that holds a store tells the others of the same user: how to read, and where to
 * hand in reports. Kept in a file of the store's folder that only its owner can read.
 *
 * @param work what the holder does: "serve", "ingest"
 * @param httpPort where reports are handed in, 0 when the holder takes none
 * @param token to be shown with what is handed in
 */
record Running(
        long pid,
        String work,
        String uri,
        String user,
        String password,
        int httpPort,
        String token) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String NAME = "running.json";

    void write(Path folder) {
        try {
            Path file = Files.createTempFile(folder, NAME, ".new");
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
            try {
                Files.write(file, JSON.writeValueAsBytes(this));
                Files.move(file, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(file); // with the password, when it was not moved
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to the store's folder " + folder, e);
        }
    }

    static Optional<Running> find(Path folder) {
        try {
            return Optional.of(
                    JSON.readValue(Files.readAllBytes(folder.resolve(NAME)), Running.class));
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }

    static void erase(Path folder) {
        try {
            Files.deleteIfExists(folder.resolve(NAME));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to the store's folder " + folder, e);
        }
    }

    /** The password and token stay out of anything that prints this. */
    @Override
    public String toString() {
        return work + " by process " + pid;
    }
}
