package lantern.model.chart;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes a chart in one format. The same chart gives the same bytes; the marking is always in them.
 */
public interface Exporter {

    /** As the command line writes it: {@code graphml}. */
    String format();

    /** What it is for, in a few words. */
    String purpose();

    String mediaType();

    /** With the dot: {@code .graphml}, {@code .zip}. */
    String extension();

    void write(Chart chart, OutputStream out) throws IOException;
}
