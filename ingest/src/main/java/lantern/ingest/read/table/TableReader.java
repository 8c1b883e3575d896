package lantern.ingest.read.table;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lantern.ingest.read.OfferedFile;
import lantern.ingest.read.Opened;
import lantern.ingest.read.ReportReader;
import lantern.ingest.read.mapping.Mapping;
import lantern.ingest.read.mapping.Mappings;
import lantern.ingest.read.mapping.Records;
import lantern.ingest.read.mapping.Row;
import lantern.ingest.read.mapping.Sample;

/**
 * Reads tables of values separated by a mark. One row is one item with its own grade. A table of
 * very many rows is cut into slices, each a report of its own.
 */
public final class TableReader implements ReportReader {

    private static final String TABLE = "table";

    private final Mappings mappings;

    public TableReader(Mappings mappings) {
        this.mappings = mappings;
    }

    @Override
    public String name() {
        return TABLE;
    }

    @Override
    public boolean recognises(OfferedFile file) {
        return TableForm.find(file, mappings).isPresent();
    }

    @Override
    public Opened read(OfferedFile file) {
        TableForm form =
                TableForm.find(file, mappings)
                        .orElseThrow(() -> file.unreadable("line 1: no header of a table"));
        Mapping mapping = form.mapping().orElseThrow(() -> withoutMapping(file, form));
        boolean headed = mapping.layout().headed();
        if (file.isLarge()) {
            return sliced(file, form, mapping);
        }
        List<Row> rows =
                new Cells(file, file.text(), form.delimiter(), headed).rows(Integer.MAX_VALUE);
        int head = headed ? 1 : 0;
        if (rows.size() == head) {
            throw file.unreadable("line 1: a header and no rows");
        }
        if (rows.size() - head > Slices.ROWS) {
            return sliced(file, form, mapping);
        }
        List<String> header =
                headed
                        ? TableForm.header(rows)
                        : Collections.nCopies(
                                Math.max(
                                        mapping.layout().positions().size(),
                                        rows.getFirst().columns().size()),
                                "");
        refuseOtherWidths(file, header, rows);
        return new Records(file, mapping, header).read(TABLE, rows.subList(head, rows.size()));
    }

    /** The first rows of a table, empty for what is none. */
    public static Optional<Sample> findSample(OfferedFile file) {
        String head = TableForm.head(file);
        Optional<Character> headed = Delimiter.find(head);
        Optional<Character> delimiter = headed.or(() -> Delimiter.mostOf(head));
        if (delimiter.isEmpty()) {
            return Optional.empty();
        }
        List<Row> rows = TableForm.rows(file, head, delimiter.get(), headed.isPresent());
        if (rows.isEmpty() || rows.getFirst().columns().size() < 2) {
            return Optional.empty();
        }
        int width = rows.getFirst().columns().size();
        List<String> header =
                headed.isPresent()
                        ? TableForm.header(rows)
                        : IntStream.rangeClosed(1, width).mapToObj(String::valueOf).toList();
        return Optional.of(
                new Sample(
                        delimiter,
                        headed.isPresent(),
                        header,
                        rows.subList(headed.isPresent() ? 1 : 0, rows.size())));
    }

    private static Opened sliced(OfferedFile file, TableForm form, Mapping mapping) {
        return new Opened.Holder(
                Optional.empty(),
                TABLE,
                Records.handling(mapping).audience(),
                new Slices(file, form.delimiter(), mapping.layout().headed()));
    }

    private static RuntimeException withoutMapping(OfferedFile file, TableForm form) {
        List<Row> rows = new Cells(file, TableForm.head(file), form.delimiter(), true).rows(1);
        return file.unreadable(
                "line 1: no mapping says what its "
                        + TableForm.header(rows).size()
                        + " columns mean: let 'lantern map' propose one and keep it beside the file"
                        + " as mapping.yaml");
    }

    private static void refuseOtherWidths(OfferedFile file, List<String> header, List<Row> rows) {
        for (Row row : rows) {
            if (row.columns().size() != header.size()) {
                throw file.unreadable(
                        row.place()
                                + ": "
                                + row.columns().size()
                                + " cells where the "
                                + (header.stream().allMatch(String::isEmpty) ? "mapping" : "header")
                                + " has "
                                + header.size());
            }
        }
    }
}
