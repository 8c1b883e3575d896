package lantern.ingest.read;

import java.util.ArrayList;
import java.util.List;
import lantern.ingest.read.apart.DocumentReader;
import lantern.ingest.read.apart.ParserPool;
import lantern.ingest.read.archive.ArchiveReader;
import lantern.ingest.read.json.FtmReader;
import lantern.ingest.read.json.JsonLinesReader;
import lantern.ingest.read.json.StixReader;
import lantern.ingest.read.mapping.Mappings;
import lantern.ingest.read.network.GexfReader;
import lantern.ingest.read.network.GraphmlReader;
import lantern.ingest.read.propose.Proposal;
import lantern.ingest.read.table.Slices;
import lantern.ingest.read.table.TableReader;
import lantern.model.report.Origin;

/** Picks the reader of a file by what it holds. The first that recognises it reads it. */
public final class Readers {

    private final List<ReportReader> readers;

    public Readers(List<ReportReader> readers) {
        this.readers = List.copyOf(readers);
    }

    /** All formats, the particular before the general. */
    public static Readers all() {
        return all(Mappings.shipped());
    }

    /**
     * All formats.
     *
     * @param mappings of files of records
     */
    public static Readers all(Mappings mappings) {
        return all(mappings, Slices.ROWS);
    }

    /**
     * All formats.
     *
     * @param mappings of files of records
     * @param mostRows a table of more is cut into reports of so many
     */
    public static Readers all(Mappings mappings, int mostRows) {
        TableReader tables = new TableReader(mappings, Proposal::mapping, mostRows);
        List<ReportReader> prose = List.of(new FormReader(), new TextReader());
        List<ReportReader> all = new ArrayList<>();
        all.add(new DocumentReader(ParserPool.shared(), prose, List.of(tables)));
        all.add(new ArchiveReader());
        all.addAll(
                List.of(
                        new StixReader(),
                        new FtmReader(),
                        new JsonLinesReader(mappings, Proposal::mapping, mostRows),
                        new GraphmlReader(),
                        new GexfReader(),
                        tables));
        all.addAll(prose);
        return new Readers(all);
    }

    /**
     * Reads a file that is one report; of a report that holds other files, only itself.
     *
     * @throws UnreadableReport with place and reason, also for a file that only holds others
     */
    public Reading read(Origin origin, byte[] bytes) {
        OfferedFile file = new OfferedFile(origin, bytes);
        return switch (open(file)) {
            case Reading reading -> reading;
            case Opened.Holder holder -> {
                holder.enclosures().close();
                yield holder.cover()
                        .orElseThrow(() ->
                                file.unreadable(
                                        "a " + holder.format() + " holds reports and is none"));
            }
        };
    }

    /**
     * @throws UnreadableReport with place and reason
     */
    public Opened open(OfferedFile file) {
        for (ReportReader reader : readers) {
            if (reader.recognises(file)) {
                return reader.read(file);
            }
        }
        throw file.unreadable("no reader knows this format");
    }
}
