package lantern.samples.corpus;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A JSON list that is written row by row, so that it may be longer than memory holds. */
final class StreamedList implements Closeable {

    private final BufferedWriter out;
    private boolean empty = true;

    StreamedList(Path file) throws IOException {
        this.out = Files.newBufferedWriter(file);
        out.write("[");
    }

    void add(String json) throws IOException {
        out.write(empty ? "\n" : ",\n");
        out.write(json);
        empty = false;
    }

    @Override
    public void close() throws IOException {
        out.write("\n]\n");
        out.close();
    }
}
