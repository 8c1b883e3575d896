package lantern.ingest.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The bytes of a file, wherever they lie. They can be read more than once, by any thread. */
public interface Content {

    /** In bytes, -1 when that is only known once they are read. */
    long size() throws IOException;

    InputStream open() throws IOException;

    /** Where they lie as a file of their own, empty when they do not. */
    default Optional<Path> findPath() {
        return Optional.empty();
    }

    static Content of(byte[] bytes) {
        return new Content() {
            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }
        };
    }

    static Content of(Path file) {
        return new Content() {
            @Override
            public long size() throws IOException {
                return Files.size(file);
            }

            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(file);
            }

            @Override
            public Optional<Path> findPath() {
                return Optional.of(file);
            }
        };
    }
}
