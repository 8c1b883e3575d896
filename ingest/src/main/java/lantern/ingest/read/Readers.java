package lantern.ingest.read;

import java.util.List;
import lantern.ingest.read.table.Mappings;
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
        return new Readers(
                List.of(new TableReader(Mappings.shipped()), new FormReader(), new TextReader()));
    }

    /**
     * @throws UnreadableReport with place and reason
     */
    public Reading read(Origin origin, byte[] bytes) {
        OfferedFile file = new OfferedFile(origin, bytes);
        for (ReportReader reader : readers) {
            if (reader.recognises(file)) {
                return reader.read(file);
            }
        }
        throw file.unreadable("no reader knows this format");
    }
}
