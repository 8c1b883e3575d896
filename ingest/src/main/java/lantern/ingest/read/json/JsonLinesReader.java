package lantern.ingest.read.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lantern.ingest.read.OfferedFile;
import lantern.ingest.read.Opened;
import lantern.ingest.read.ReportReader;
import lantern.ingest.read.mapping.Mapping;
import lantern.ingest.read.mapping.Mappings;
import lantern.ingest.read.mapping.Proposer;
import lantern.ingest.read.mapping.Records;
import lantern.ingest.read.mapping.Row;
import lantern.ingest.read.mapping.Sample;
import lantern.ingest.read.table.Slices;

/**
 * Reads JSON lines, an object a line, or one array of objects, by a mapping whose columns are
 * paths: {@code address.town}. Each value of a list counts. Very many lines are cut into slices,
 * each a report of its own.
 */
public final class JsonLinesReader implements ReportReader {

    private static final String JSON_LINES = "json lines";

    private static final int SAMPLE = 100;

    private final Mappings mappings;
    private final Proposer proposer;
    private final int mostRows;

    /**
     * @param proposer is asked for a mapping of lines that none is known for
     * @param mostRows a file of more is cut
     */
    public JsonLinesReader(Mappings mappings, Proposer proposer, int mostRows) {
        this.mappings = mappings;
        this.proposer = proposer;
        this.mostRows = mostRows;
    }

    @Override
    public String name() {
        return JSON_LINES;
    }

    @Override
    public boolean recognises(OfferedFile file) {
        return JsonLines.findFirst(file).isPresent();
    }

    @Override
    public Opened read(OfferedFile file) {
        if (file.isLarge()) {
            return sliced(file);
        }
        List<JsonLines.Line> lines = JsonLines.list(file);
        if (lines.size() > mostRows && !JsonLines.isArray(file)) {
            return sliced(file);
        }
        List<String> header = new ArrayList<>();
        List<Row> rows = JsonLines.rows(file, lines, header);
        Mapping mapping =
                mappings.findMeant(file)
                        .or(() -> mappings.findByHeader(file, header, rows))
                        .orElseGet(() -> proposed(file, header, rows));
        return new Records(file, mapping, header).read(JSON_LINES, rows);
    }

    private Mapping proposed(OfferedFile file, List<String> header, List<Row> rows) {
        List<Row> first = rows.subList(0, Math.min(SAMPLE, rows.size()));
        Sample sample = new Sample(Optional.empty(), true, header, first);
        return proposer.propose(file.origin().name(), sample).asProposed();
    }

    /** The first records of JSON lines, empty for what is none. */
    public static Optional<Sample> findSample(OfferedFile file) {
        if (JsonLines.findFirst(file).isEmpty()) {
            return Optional.empty();
        }
        List<JsonLines.Line> lines = JsonLines.list(file);
        List<String> header = new ArrayList<>();
        List<Row> rows =
                JsonLines.rows(file, lines.subList(0, Math.min(SAMPLE, lines.size())), header);
        return Optional.of(new Sample(Optional.empty(), true, header, rows));
    }

    private Opened sliced(OfferedFile file) {
        return new Opened.Holder(
                Optional.empty(),
                JSON_LINES,
                mappings.findMeant(file).map(Records::handling).orElse(Records.OPEN).audience(),
                new Slices(file, '\0', false));
    }
}
