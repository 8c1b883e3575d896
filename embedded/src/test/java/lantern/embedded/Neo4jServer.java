package lantern.embedded;

/** Where a test's database answers. */
public record Neo4jServer(String uri, String user, String password) {}
