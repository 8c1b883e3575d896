package lantern.analytics.edges;

/** A list of edges or nodes that cannot be read, with its file and line. */
public final class BadEdgeList extends RuntimeException {

    private static final long serialVersionUID = 1;

    BadEdgeList(String file, long line, String what) {
        super(file + ": line " + line + ": " + what);
    }

    BadEdgeList(String file, String what) {
        super(file + ": " + what);
    }
}
