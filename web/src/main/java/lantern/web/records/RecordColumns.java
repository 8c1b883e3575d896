package lantern.web.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lantern.identity.batch.Cells;
import lantern.identity.batch.ColumnGuess;
import lantern.identity.batch.Part;
import lantern.ingest.records.RecordTable;
import lantern.web.command.WrongUsage;
import org.jspecify.annotations.Nullable;

/** What each column of a table holds: as a mapping says, else as it is guessed. */
final class RecordColumns {

    private static final int LOOKED_AT = 200;

    private final RecordTable table;
    private final Part[] parts;

    private RecordColumns(RecordTable table, Part[] parts) {
        this.table = table;
        this.parts = parts;
    }

    /**
     * @param id the column that names records, null to guess
     * @param ignored columns that are left out
     * @param mapping header to part, for those that are not to be guessed
     */
    static RecordColumns of(
            RecordTable table, @Nullable String id, Set<String> ignored, Map<String, Part> mapping)
            throws IOException {
        List<List<String>> values = firstValues(table);
        Part[] parts = new Part[table.header().size()];
        for (int at = 0; at < parts.length; at++) {
            String header = table.header().get(at);
            Part guessed = mapping.getOrDefault(header, ColumnGuess.of(header, values.get(at)));
            parts[at] = ignored.contains(header) ? Part.IGNORED : guessed;
        }
        chooseId(table, id, parts);
        return new RecordColumns(table, parts);
    }

    private static void chooseId(RecordTable table, @Nullable String id, Part[] parts) {
        int chosen = id == null ? List.of(parts).indexOf(Part.ID) : table.header().indexOf(id);
        if (id != null && chosen < 0) {
            throw new WrongUsage("no column '" + id + "' in " + table.file());
        }
        for (int at = 0; at < parts.length; at++) {
            parts[at] = at == chosen ? Part.ID : parts[at] == Part.ID ? Part.IGNORED : parts[at];
        }
    }

    private static List<List<String>> firstValues(RecordTable table) throws IOException {
        List<List<String>> values = new ArrayList<>();
        table.header().forEach(_ -> values.add(new ArrayList<>()));
        for (RecordTable.Row row : table.firstRows(LOOKED_AT)) {
            for (int at = 0; at < values.size(); at++) {
                values.get(at).add(row.cells().get(at));
            }
        }
        return values;
    }

    Optional<String> idHeader() {
        int at = List.of(parts).indexOf(Part.ID);
        return at < 0 ? Optional.empty() : Optional.of(table.header().get(at));
    }

    /** The cell that names a record, or its line where none does. */
    String idOf(RecordTable.Row row) {
        int at = List.of(parts).indexOf(Part.ID);
        return at < 0 ? String.valueOf(row.line()) : row.cells().get(at);
    }

    Cells cells(RecordTable.Row row) {
        Cells cells = new Cells();
        for (int at = 0; at < parts.length; at++) {
            cells.put(parts[at], table.header().get(at), row.cells().get(at));
        }
        return cells;
    }

    /** "surname: family_name, postcode: zip", for a person to check. */
    String words() {
        Map<Part, List<String>> byPart = new EnumMap<>(Part.class);
        for (int at = 0; at < parts.length; at++) {
            byPart.computeIfAbsent(parts[at], _ -> new ArrayList<>()).add(table.header().get(at));
        }
        List<String> words = new ArrayList<>();
        byPart.forEach(
                (part, headers) -> words.add(part.words() + ": " + String.join(", ", headers)));
        return String.join("; ", words);
    }

    /**
     * Reads lines {@code column: part}.
     *
     * @throws WrongUsage naming the line that cannot be read
     */
    static Map<String, Part> mapping(@Nullable Path file) throws IOException {
        Map<String, Part> mapping = new HashMap<>();
        if (file == null) {
            return mapping;
        }
        int number = 0;
        try (Stream<String> lines = Files.lines(file)) {
            for (String line : lines.toList()) {
                number++;
                int colon = line.lastIndexOf(':');
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                String name =
                        line.substring(colon + 1)
                                .strip()
                                .toUpperCase(Locale.ROOT)
                                .replace(' ', '_');
                Optional<Part> part =
                        Stream.of(Part.values())
                                .filter(each -> each.name().equals(name))
                                .findFirst();
                if (colon < 1 || part.isEmpty()) {
                    throw new WrongUsage(
                            "%s: line %d: write 'column: part', part one of %s"
                                    .formatted(file, number, parts()));
                }
                mapping.put(line.substring(0, colon).strip(), part.get());
            }
        }
        return mapping;
    }

    private static String parts() {
        return String.join(", ", Stream.of(Part.values()).map(Part::words).toList());
    }
}
