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
import lantern.ingest.read.mapping.Proposer;
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
    private final Proposer proposer;
    private final int mostRows;

    /**
     * @param proposer is asked for a mapping of a table that none is known for
     * @param mostRows a table of more is cut
     */
    public TableReader(Mappings mappings, Proposer proposer, int mostRows) {
        this.mappings = mappings;
        this.proposer = proposer;
        this.mostRows = mostRows;
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
        Mapping mapping =
                form.mapping()
                        .orElseGet(() ->
                                proposer.propose(file.origin().name(), sample(file, form))
                                        .asProposed());
        return file.isLarge() ? sliced(file, form, mapping) : whole(file, form, mapping);
    }

    private Opened whole(OfferedFile file, TableForm form, Mapping mapping) {
        boolean headed = mapping.layout().headed();
        List<Row> all =
                new Cells(file, file.text(), form.delimiter(), headed, mapping.proposed())
                        .rows(Integer.MAX_VALUE);
        int head = headed ? form.header() + 1 : 0;
        if (all.size() <= head) {
            throw file.unreadable("line 1: a header and no rows");
        }
        if (all.size() - head > mostRows) {
            return sliced(file, form, mapping);
        }
        List<String> header =
                headed
                        ? TableForm.header(all.subList(form.header(), all.size()))
                        : Collections.nCopies(
                                Math.max(
                                        mapping.layout().positions().size(),
                                        all.getFirst().columns().size()),
                                "");
        TableRows rows =
                mapping.proposed()
                        ? TableRows.under(all, form.header(), header)
                        : new TableRows(
                                numbered(all.subList(head, all.size())),
                                all.subList(0, Math.max(0, head - 1)));
        if (!mapping.proposed()) {
            refuseOtherWidths(file, header, rows.rows());
        }
        return new Records(file, mapping, header).read(TABLE, rows.rows(), rows.outside());
    }

    private static List<Row> numbered(List<Row> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(at -> rows.get(at).numbered(at + 1))
                .toList();
    }

    private static Sample sample(OfferedFile file, TableForm form) {
        String head = TableForm.head(file);
        List<Row> rows =
                new Cells(file, head, form.delimiter(), true, true)
                        .rows(form.header() + 1 + TableForm.LOOKED_AT);
        List<String> header = TableForm.header(rows.subList(form.header(), rows.size()));
        return new Sample(
                Optional.of(form.delimiter()),
                true,
                header,
                TableRows.under(rows, form.header(), header).rows());
    }

    /** The first rows of a table, empty for what is none. */
    public static Optional<Sample> findSample(OfferedFile file) {
        String head = TableForm.head(file);
        Optional<TableShape> shape = TableShape.find(file, head);
        if (shape.isPresent()) {
            TableForm form =
                    new TableForm(shape.get().delimiter(), Optional.empty(), shape.get().header());
            Sample sample = sample(file, form);
            return sample.header().size() < 2 ? Optional.empty() : Optional.of(sample);
        }
        Optional<Character> delimiter = Delimiter.mostOf(head);
        if (delimiter.isEmpty()) {
            return Optional.empty();
        }
        List<Row> rows = TableForm.rows(file, head, delimiter.get(), false);
        if (rows.isEmpty() || rows.getFirst().columns().size() < 2) {
            return Optional.empty();
        }
        int width = rows.getFirst().columns().size();
        List<String> numbers = IntStream.rangeClosed(1, width).mapToObj(String::valueOf).toList();
        return Optional.of(new Sample(delimiter, false, numbers, rows));
    }

    private static Opened sliced(OfferedFile file, TableForm form, Mapping mapping) {
        return new Opened.Holder(
                Optional.empty(),
                TABLE,
                Records.handling(mapping).audience(),
                new Slices(file, form.delimiter(), mapping.layout().headed(), form.header()));
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
