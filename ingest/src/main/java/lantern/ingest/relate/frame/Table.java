package lantern.ingest.relate.frame;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Lines of a table that lies beside a class. */
public final class Table {

    private Table() {}

    /** Without blank lines and comments. */
    public static List<String> lines(Class<?> beside, String name) {
        try (InputStream in =
                        Objects.requireNonNull(
                                beside.getResourceAsStream(name), "built without " + name);
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
