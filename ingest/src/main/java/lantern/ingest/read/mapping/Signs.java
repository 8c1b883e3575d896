package lantern.ingest.read.mapping;

import java.util.Collections;
import java.util.List;
import lantern.ingest.read.mapping.Mapping.Sign;

/** Recognises a file without a header by what its first rows hold. */
public final class Signs {

    private Signs() {}

    /** Do the rows have the mapping's columns, and show all its signs? */
    public static boolean shown(Mapping mapping, List<Row> rows) {
        int width = mapping.layout().positions().size();
        return !mapping.layout().signs().isEmpty()
                && rows.stream().allMatch(row -> row.columns().size() == width)
                && mapping.layout().signs().stream().allMatch(sign -> shown(mapping, sign, rows));
    }

    private static boolean shown(Mapping mapping, Sign sign, List<Row> rows) {
        List<String> header = Collections.nCopies(mapping.layout().positions().size(), "");
        int at = mapping.position(sign.column(), header);
        return sign.every()
                ? rows.stream().allMatch(row -> passes(sign, row, at))
                : rows.stream().anyMatch(row -> passes(sign, row, at));
    }

    private static boolean passes(Sign sign, Row row, int at) {
        return row.cells(at).stream()
                .anyMatch(cell -> Conditions.pass(sign.test(), cell, sign.words()));
    }
}
