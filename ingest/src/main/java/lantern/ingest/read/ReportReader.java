package lantern.ingest.read;

/**
 * Reads one format. It is chosen by what a file holds, never by its name. The same bytes always
 * give the same reading; bytes that cannot be read give an {@link UnreadableReport} and no other
 * exception.
 */
public interface ReportReader {

    /** The format, as a person would call it: {@code 3x5x2}. */
    String name();

    /**
     * Is this file of my format? Cheap: looks at the head of it.
     *
     * @throws UnreadableReport when the bytes are no text and this reader reads text
     */
    boolean recognises(OfferedFile file);

    /**
     * A reader of reports gives a {@link Reading}; one of files that hold other files gives an
     * {@link Opened.Holder}.
     *
     * @throws UnreadableReport with place and reason
     */
    Opened read(OfferedFile file);
}
