package lantern.samples.world;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table of invented words among the generator's resources: a line a row, columns by bars. */
public final class Table {

    private Table() {}

    /** Every line that is not blank and no comment. */
    public static List<String> lines(String name) {
        return text(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    /** The whole of it, with the line ends that the generator writes on every machine. */
    public static String text(String name) {
        String path = "/lantern/samples/" + name;
        try (InputStream in = Table.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the generator's table is missing: " + path);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.replace("\r\n", "\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Each line's columns. */
    public static List<List<String>> rows(String name) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines(name)) {
            rows.add(cut(line, "\\|"));
        }
        return rows;
    }

    /** The parts of a cell that holds several. */
    public static List<String> cut(String cell, String separator) {
        return Arrays.stream(cell.split(separator, -1)).map(String::strip).toList();
    }
}
