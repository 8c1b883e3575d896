package lantern.ingest.read.mapping;

import java.util.Map;
import java.util.Optional;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;

/**
 * Some words of a cell: a thing, or prose.
 *
 * @param kind empty for prose
 * @param start in the cell's raw words
 * @param end exclusive
 * @param doubted whether words beside it say that it is not sure
 */
record CellPart(
        Optional<EntityKind> kind, int start, int end, Map<Field, String> fields, boolean doubted) {

    CellPart {
        fields = Map.copyOf(fields);
    }

    static CellPart thing(EntityKind kind, int start, int end, Map<Field, String> fields) {
        return new CellPart(Optional.of(kind), start, end, fields, false);
    }

    static CellPart prose(int start, int end) {
        return new CellPart(Optional.empty(), start, end, Map.of(), false);
    }
}
