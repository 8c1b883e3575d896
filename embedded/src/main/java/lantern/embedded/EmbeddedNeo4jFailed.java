package lantern.embedded;

/** The Neo4j in the box did not start. The message says what to do. */
public final class EmbeddedNeo4jFailed extends RuntimeException {

    public EmbeddedNeo4jFailed(String message) {
        super(message);
    }

    public EmbeddedNeo4jFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
