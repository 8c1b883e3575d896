package lantern.ingest.records;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes a table: commas, quotes where they are needed, UTF-8. */
public final class RecordWriter implements AutoCloseable {

    private final CsvWriter writer;

    public RecordWriter(Path file) throws IOException {
        this.writer = CsvWriter.builder().build(file);
    }

    public void write(String... cells) {
        writer.writeRecord(cells);
    }

    public void write(List<String> cells) {
        writer.writeRecord(cells);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
