package lantern.ingest.records;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;

/** Writes a table: commas, quotes where they are needed, UTF-8. */
public final class RecordWriter implements AutoCloseable {

    private final CsvWriter writer;

    public RecordWriter(Path file) throws IOException {
        this.writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file);
    }

    /** Onto a stream that stays open. */
    public RecordWriter(Writer out) {
        this.writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(new Kept(out));
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

    /** Is flushed where it would be closed. */
    private static final class Kept extends FilterWriter {

        private Kept(Writer out) {
            super(out);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
