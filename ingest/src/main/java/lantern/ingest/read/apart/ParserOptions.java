package lantern.ingest.read.apart;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How a process apart is run.
 *
 * @param libraries the folder with the parsers of documents
 * @param heapMebibytes at most
 * @param start how long it may take to be ready
 * @param work how long a small document may keep a processor busy
 */
public record ParserOptions(Path libraries, int heapMebibytes, Duration start, Duration work) {

    /** The system property that names the folder of the parsers' libraries. */
    public static final String LIBRARIES = "lantern.parser.libraries";

    private static final String ROOT = "lantern.root";

    /** From the system property {@value #LIBRARIES}, else where the build puts them. */
    public static ParserOptions usual() {
        String root = System.getProperty(ROOT, ".");
        String libraries =
                System.getProperty(
                        LIBRARIES, Path.of(root, "ingest", "target", "parsers").toString());
        return new ParserOptions(
                Path.of(libraries).toAbsolutePath().normalize(),
                384,
                Duration.ofSeconds(60),
                Duration.ofSeconds(4));
    }

    public ParserOptions withWork(Duration other) {
        return new ParserOptions(libraries, heapMebibytes, start, other);
    }

    public ParserOptions withHeapMebibytes(int other) {
        return new ParserOptions(libraries, other, start, work);
    }

    public ParserOptions withLibraries(Path other) {
        return new ParserOptions(other, heapMebibytes, start, work);
    }

    /** A large document may take longer: two seconds more for each MiB. */
    Duration work(int bytes) {
        return work.plusMillis(bytes / 512L);
    }
}
