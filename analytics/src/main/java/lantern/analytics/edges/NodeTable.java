package lantern.analytics.edges;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedSet;

/**
 * Nodes that are there even without an edge, and what a table says of each: an id a line, or a
 * header with a column {@code id} and more columns.
 */
public final class NodeTable {

    private final Map<String, Map<String, String>> rows;

    private NodeTable(Map<String, Map<String, String>> rows) {
        this.rows = rows;
    }

    /**
     * @throws BadEdgeList with the line that has no id
     */
    public static NodeTable read(Path file) throws IOException {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        try (BufferedReader reader = Lines.open(file)) {
            var lines = new Lines(reader, file);
            List<String> header = List.of("id");
            Cells cells = Cells.COMMA;
            boolean first = true;
            for (String text = lines.next(); text != null; text = lines.next()) {
                if (first) {
                    first = false;
                    cells = Cells.of(text);
                    List<String> names = new ArrayList<>();
                    cells.cut(text).forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
                    if (names.contains("id")) {
                        header = names;
                        continue;
                    }
                }
                List<String> row = cells.cut(text);
                int id = header.indexOf("id");
                if (id >= row.size() || row.get(id).isEmpty()) {
                    throw new BadEdgeList(Lines.name(file), lines.number(), "no id");
                }
                rows.put(row.get(id), values(header, row));
            }
        }
        return new NodeTable(rows);
    }

    private static Map<String, String> values(List<String> header, List<String> row) {
        Map<String, String> values = new HashMap<>();
        for (int at = 0; at < Math.min(row.size(), header.size()); at++) {
            values.put(header.get(at), row.get(at));
        }
        return values;
    }

    public static NodeTable empty() {
        return new NodeTable(Map.of());
    }

    /** In the order of the file. */
    SequencedSet<String> ids() {
        return new java.util.LinkedHashSet<>(rows.keySet());
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
