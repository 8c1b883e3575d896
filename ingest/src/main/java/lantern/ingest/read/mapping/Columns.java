package lantern.ingest.read.mapping;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lantern.ingest.read.mapping.Mapping.Choice;
import lantern.ingest.read.mapping.Mapping.When;

/** Finds the cells of a row by the names that a mapping has for its columns. */
final class Columns {

    private static final Set<String> NOTHING =
            Set.of(
                    "-",
                    "--",
                    "n/a",
                    "na",
                    "nil",
                    "none",
                    "unknown",
                    "unk",
                    "?",
                    "not known",
                    "tbc",
                    "null");
    private static final int LONGEST_NOTHING = 12;

    private final Map<String, Integer> positions = new HashMap<>();
    private final Set<String> nothing = new HashSet<>(NOTHING);

    private final int width;

    Columns(Mapping mapping, List<String> header) {
        this.width = header.size();
        for (String column : mapping.columns()) {
            positions.put(column, mapping.position(column, header));
        }
        mapping.feed()
                .date()
                .filter(date -> !date.until().isEmpty())
                .ifPresent(date ->
                        positions.put(date.until(), mapping.position(date.until(), header)));
        nothing.addAll(mapping.layout().nothing());
    }

    /** Is the column at a position one that the mapping names? */
    boolean reads(int at) {
        return positions.containsValue(at);
    }

    /** How many the header has. */
    int width() {
        return width;
    }

    /** Where a column stands, -1 where it is missing. */
    int position(String column) {
        return positions.getOrDefault(column, -1);
    }

    /** The cells of a column that say something. */
    List<Cell> cells(Row row, String column) {
        List<Cell> cells = row.cells(position(column));
        return switch (cells.size()) {
            case 0 -> List.of();
            case 1 -> isNothing(cells.getFirst()) ? List.of() : cells;
            default -> cells.stream().filter(cell -> !isNothing(cell)).toList();
        };
    }

    Optional<Cell> find(Row row, String column) {
        List<Cell> cells = cells(row, column);
        return cells.isEmpty() ? Optional.empty() : Optional.of(cells.getFirst());
    }

    private boolean isNothing(Cell cell) {
        if (cell.raw().length() > 3 * LONGEST_NOTHING) {
            return false;
        }
        String value = cell.value();
        return value.isEmpty() || nothing.contains(value.toLowerCase(Locale.ROOT));
    }

    /** What a column chooses in this row. */
    <T> Optional<T> choose(Row row, Choice<T> choice) {
        if (choice.column().isEmpty()) {
            return choice.otherwise();
        }
        for (Cell cell : cells(row, choice.column())) {
            T chosen = choice.by().get(cell.value().toLowerCase(Locale.ROOT));
            if (chosen != null) {
                return Optional.of(chosen);
            }
        }
        return choice.otherwise();
    }

    boolean holds(Row row, List<When> conditions) {
        for (When when : conditions) {
            if (!holds(row, when)) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(Row row, When when) {
        List<Cell> cells = cells(row, when.column());
        return switch (when.test()) {
            case FILLED -> !cells.isEmpty();
            case EMPTY -> cells.isEmpty();
            case IS_NOT ->
                    cells.stream()
                            .noneMatch(
                                    cell -> Conditions.pass(Mapping.Test.IS, cell, when.words()));
            default ->
                    cells.stream()
                            .anyMatch(cell -> Conditions.pass(when.test(), cell, when.words()));
        };
    }
}
