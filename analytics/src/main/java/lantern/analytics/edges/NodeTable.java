package lantern.analytics.edges;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a table of nodes says of each beside its id: the columns by their names, in small letters.
 */
public final class NodeTable {

    private final Map<String, Map<String, String>> rows;

    private NodeTable(Map<String, Map<String, String>> rows) {
        this.rows = rows;
    }

    /** A table without a column {@code id} says nothing. */
    public static NodeTable read(Path file) throws IOException {
        Map<String, Map<String, String>> rows = new HashMap<>();
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            String first = reader.readLine();
            if (first == null) {
                return new NodeTable(rows);
            }
            Cells cells = Cells.of(first);
            List<String> header = new ArrayList<>();
            for (String name : cells.cut(first.startsWith("\uFEFF") ? first.substring(1) : first)) {
                header.add(name.toLowerCase(Locale.ROOT));
            }
            int id = header.indexOf("id");
            for (String line = reader.readLine();
                    line != null && id >= 0;
                    line = reader.readLine()) {
                List<String> row = cells.cut(line);
                if (row.size() > id && !row.get(id).isEmpty()) {
                    Map<String, String> values = new HashMap<>();
                    for (int at = 0; at < Math.min(row.size(), header.size()); at++) {
                        values.put(header.get(at), row.get(at));
                    }
                    rows.put(row.get(id), values);
                }
            }
        }
        return new NodeTable(rows);
    }

    public static NodeTable empty() {
        return new NodeTable(Map.of());
    }

    /** The first of some columns that says anything of a node; empty when none does. */
    public String find(String id, String... columns) {
        Map<String, String> row = rows.getOrDefault(id, Map.of());
        for (String column : columns) {
            String value = row.getOrDefault(column, "");
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }
}
