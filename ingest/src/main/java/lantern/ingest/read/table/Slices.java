package lantern.ingest.read.table;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import lantern.ingest.read.Enclosed;
import lantern.ingest.read.Enclosures;
import lantern.ingest.read.OfferedFile;

/**
 * Cuts a file of many rows into files of some rows, each with the header before them, in its order
 * and without reading ahead. The bytes of a row stay what they are, so the same rows are the same
 * slice wherever they come from.
 */
public final class Slices implements Enclosures {

    /** Rows of one slice. */
    public static final int ROWS = 2_000;

    private static final int LARGEST_SLICE = 8 * 1024 * 1024;
    private static final int LARGEST_ROW = 1024 * 1024;

    private final OfferedFile file;
    private final int delimiter;
    private final InputStream in;
    private byte[] preamble = new byte[0];
    private final byte[] header;
    private int ahead;
    private long rows;

    /**
     * @param delimiter of the cells, which quotes may hold; a NUL when a line is a row whatever it
     *     holds
     * @param headed whether the first row is a header
     */
    public Slices(OfferedFile file, char delimiter, boolean headed) {
        this(file, delimiter, headed, 0);
    }

    /**
     * @param before how many rows stand before the header: they go with the first slice
     */
    public Slices(OfferedFile file, char delimiter, boolean headed, int before) {
        this.file = file;
        this.delimiter = delimiter;
        this.in = new BufferedInputStream(PlainBytes.of(file), 1 << 16);
        try {
            this.ahead = in.read();
            ByteArrayOutputStream titles = new ByteArrayOutputStream();
            for (int row = 0; row < before; row++) {
                titles.writeBytes(headerRow());
            }
            this.preamble = titles.toByteArray();
            this.header = headed ? headerRow() : new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] headerRow() throws IOException {
        ByteArrayOutputStream row = new ByteArrayOutputStream();
        while (row.size() == 0 && ahead >= 0) {
            if (!row(row)) {
                row.reset();
            }
        }
        return row.toByteArray();
    }

    @Override
    public Optional<Enclosed> next() {
        ByteArrayOutputStream slice = new ByteArrayOutputStream(1 << 16);
        slice.writeBytes(preamble);
        preamble = new byte[0];
        slice.writeBytes(header);
        int held = 0;
        try {
            while (ahead >= 0 && held < ROWS && slice.size() < LARGEST_SLICE) {
                held += row(slice) ? 1 : 0;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (held == 0) {
            return Optional.empty();
        }
        long first = rows + 1;
        rows += held;
        return Optional.of(Enclosed.of("rows " + first + "-" + rows, slice.toByteArray()));
    }

    /** Copies the next row with its line's end; false when it says nothing. */
    private boolean row(ByteArrayOutputStream out) throws IOException {
        int start = out.size();
        boolean says = false;
        boolean begins = true;
        boolean quoted = false;
        while (ahead >= 0) {
            int letter = ahead;
            ahead = in.read();
            out.write(letter);
            if (out.size() - start > LARGEST_ROW) {
                throw file.unreadable(
                        "row "
                                + (rows + 1)
                                + " or one of the "
                                + ROWS
                                + " behind it: more than "
                                + LARGEST_ROW
                                + " bytes, a quote that never closes?");
            }
            says |= letter > ' ' && letter != 0x1a;
            if (quoted) {
                if (letter == '"' && ahead == '"') {
                    out.write(ahead);
                    ahead = in.read();
                } else if (letter == '"') {
                    quoted = false;
                }
            } else if (letter == '\n' || (letter == '\r' && ahead != '\n')) {
                break;
            } else if (letter == '"' && begins && delimiter != 0) {
                quoted = true;
                begins = false;
            } else {
                begins = letter == delimiter || (begins && letter == ' ');
            }
        }
        return says;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
