package lantern.ingest.read;

import java.util.List;
import lantern.ingest.read.json.FtmReader;
import lantern.ingest.read.json.JsonLinesReader;
import lantern.ingest.read.json.StixReader;
import lantern.ingest.read.mapping.Mappings;
import lantern.ingest.read.network.GexfReader;
import lantern.ingest.read.network.GraphmlReader;
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
        return new Readers(
                List.of(
                        new StixReader(),
                        new FtmReader(),
                        new JsonLinesReader(mappings),
                        new GraphmlReader(),
                        new GexfReader(),
                        new TableReader(mappings),
                        new FormReader(),
                        new TextReader()));
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
