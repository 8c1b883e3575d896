package lantern.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;

/**
 * A database for tests: Testcontainers' where a Docker engine answers, else the Neo4j in the box on
 * a folder that goes when it is closed.
 */
public final class TestNeo4j implements AutoCloseable {

    /** Held, since a logger that nobody holds forgets its level. */
    private static final Logger DRIVER_LOG = Logger.getLogger("org.neo4j.driver");

    static {
        quieten();
    }

    /** The oldest that Lantern supports: the child is the newest. */
    private static final String IMAGE = "neo4j:5.26-community";

    private static final String PASSWORD = "only-for-tests";

    private final Neo4jServer server;
    private final Driver driver;
    private final Runnable stop;

    private TestNeo4j(Neo4jServer server, Runnable stop) {
        this.server = server;
        this.stop = stop;
        this.driver =
                GraphDatabase.driver(
                        server.uri(), AuthTokens.basic(server.user(), server.password()));
    }

    /** Starts one that has nothing to do with the one that tests share. */
    public static TestNeo4j start() {
        return dockerAnswers() ? inContainer() : inTheBox();
    }

    /**
     * The one that tests share: a running server of any version where {@code LANTERN_TEST_NEO4J}
     * says its address, which is emptied, else one that is started.
     */
    static TestNeo4j shared() {
        Map<String, String> environment = System.getenv();
        String uri = environment.getOrDefault("LANTERN_TEST_NEO4J", "");
        if (uri.isEmpty()) {
            return start();
        }
        String user = environment.getOrDefault("NEO4J_USERNAME", "neo4j");
        String password = environment.getOrDefault("NEO4J_PASSWORD", "");
        return new TestNeo4j(new Neo4jServer(uri, user, password), () -> {});
    }

    /** A driver tells of every lost connection: tests lose them on purpose. */
    static void quieten() {
        DRIVER_LOG.setLevel(Level.SEVERE);
    }

    public Neo4jServer server() {
        return server;
    }

    public Driver driver() {
        return driver;
    }

    /** Takes away every node, constraint and index. */
    public void clear() {
        drop("SHOW CONSTRAINTS YIELD name", "DROP CONSTRAINT $name");
        drop("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'", "DROP INDEX $name");
        removeNodes();
    }

    /** Takes away every node but those in which the schema's migrations are kept. */
    public void removeEvidence() {
        driver.executableQuery(
                        "MATCH (n) WHERE NOT n:__Neo4jMigration AND NOT n:__Neo4jMigrationsLock"
                                + " DETACH DELETE n")
                .execute();
    }

    private void removeNodes() {
        driver.executableQuery("MATCH (n) DETACH DELETE n").execute();
    }

    private void drop(String listing, String statement) {
        driver.executableQuery(listing + " RETURN name")
                .execute()
                .records()
                .forEach(row ->
                        driver.executableQuery(
                                        statement.replace(
                                                "$name", "`" + row.get("name").asString() + "`"))
                                .execute());
    }

    @Override
    public void close() {
        driver.close();
        stop.run();
    }

    /** Asks Testcontainers only where something could answer: it is slow and loud about no. */
    private static boolean dockerAnswers() {
        boolean likely =
                System.getenv("DOCKER_HOST") != null
                        || Files.exists(Path.of("/var/run/docker.sock"))
                        || Files.exists(
                                Path.of(
                                        System.getProperty("user.home"),
                                        ".testcontainers.properties"))
                        || Files.exists(
                                Path.of(
                                        System.getProperty("user.home"),
                                        ".docker/run/docker.sock"));
        return likely && DockerClientFactory.instance().isDockerAvailable();
    }

    private static TestNeo4j inContainer() {
        var container = new Neo4jContainer(IMAGE).withAdminPassword(PASSWORD);
        container.start();
        return new TestNeo4j(
                new Neo4jServer(container.getBoltUrl(), "neo4j", PASSWORD), container::stop);
    }

    private static TestNeo4j inTheBox() {
        try {
            Path folder = Files.createTempDirectory("lantern-neo4j");
            var neo4j = EmbeddedNeo4j.start(folder);
            return new TestNeo4j(
                    new Neo4jServer(neo4j.uri().toString(), neo4j.user(), neo4j.password()),
                    () -> {
                        neo4j.close();
                        remove(folder);
                    });
        } catch (IOException e) {
            throw new IllegalStateException("no folder for a database", e);
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
