package lantern.analytics.edges;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The lines of a text that say anything, with their numbers. */
final class Lines {

    private final BufferedReader reader;
    private final Path file;
    private long number;

    Lines(BufferedReader reader, Path file) {
        this.reader = reader;
        this.file = file;
    }

    /** UTF-8, without a byte order mark. */
    static BufferedReader open(Path file) throws IOException {
        BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /**
     * The next line that is neither empty nor a comment; null behind the last.
     *
     * @throws BadEdgeList when the text is not UTF-8
     */
    @Nullable String next() throws IOException {
        try {
            String line;
            do {
                number++;
                line = reader.readLine();
            } while (line != null
                    && (line.isBlank() || line.startsWith("#") || line.startsWith("%")));
            return line;
        } catch (CharacterCodingException _) {
            throw new BadEdgeList(name(file), number, "not UTF-8");
        }
    }

    /** Of the line that came last, from 1. */
    long number() {
        return number;
    }
}
