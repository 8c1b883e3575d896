package lantern.cypher;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import lantern.cypher.run.CypherFile;
import lantern.cypher.run.Transactions;
import lantern.model.port.StoreRefused;
import lantern.model.port.StoreUnavailable;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.AuthorizationExpiredException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/**
 * Asks whoever answers at an address whether they are a Neo4j that can be used, and says in plain
 * words why not.
 */
final class FirstContact {

    private static final CypherFile VERSION = CypherFile.named("rebuild/version");

    private final String uri;
    private final String user;

    FirstContact(String uri, String user) {
        this.uri = uri;
        this.user = user;
    }

    /**
     * @throws StoreRefused when it is not an address of a Neo4j, or not of one that lets us in
     * @throws StoreUnavailable when nobody answers
     */
    Driver connect(String password) {
        Driver driver = driver(password);
        try {
            driver.verifyConnectivity();
            check(ServerVersion.parse(version(driver)));
            return driver;
        } catch (Neo4jException failure) {
            driver.close();
            throw inWords(failure);
        } catch (RuntimeException failure) {
            driver.close();
            throw failure;
        }
    }

    // By its own choice (6.1.0) the driver writes every message, rows and all, as text for a log of
    // debugging that nobody keeps: half its work, and people's data where it has no business.
    @SuppressWarnings("deprecation")
    private Driver driver(String password) {
        Config patient =
                Config.builder()
                        .withLogging(Logging.none())
                        .withConnectionTimeout(5, TimeUnit.SECONDS)
                        .withConnectionAcquisitionTimeout(20, TimeUnit.SECONDS)
                        .withMaxTransactionRetryTime(20, TimeUnit.SECONDS)
                        .build();
        try {
            return GraphDatabase.driver(uri, AuthTokens.basic(user, password), patient);
        } catch (IllegalArgumentException | ClientException e) {
            throw new StoreRefused(
                    uri + " is not an address of a Neo4j: one looks like neo4j://host:7687", e);
        }
    }

    private static String version(Driver driver) {
        return new Transactions(driver)
                .read(graph -> graph.rows(VERSION, Map.of()))
                .getFirst()
                .get("version")
                .asString();
    }

    private void check(ServerVersion version) {
        if (!version.isSupported()) {
            throw new StoreRefused(
                    "the database at "
                            + uri
                            + " is Neo4j "
                            + version
                            + ": Lantern needs "
                            + ServerVersion.OLDEST
                            + " or later",
                    null);
        }
    }

    private RuntimeException inWords(Neo4jException failure) {
        return switch (failure) {
            case ServiceUnavailableException e ->
                    new StoreUnavailable("nobody answers at " + uri, e);
            case SessionExpiredException e -> new StoreUnavailable("nobody answers at " + uri, e);
            case DiscoveryException e -> new StoreUnavailable("nobody answers at " + uri, e);
            case AuthenticationException e ->
                    new StoreRefused(
                            "the database at "
                                    + uri
                                    + " does not accept user "
                                    + user
                                    + " with this password: check NEO4J_USERNAME and"
                                    + " NEO4J_PASSWORD",
                            e);
            case AuthorizationExpiredException e -> notAllowed(e);
            case SecurityException e -> notAllowed(e);
            case ClientException e when isSecurity(e) -> notAllowed(e);
            case ClientException e ->
                    new StoreRefused(
                            "what answers at "
                                    + uri
                                    + " is not a Neo4j of "
                                    + ServerVersion.OLDEST
                                    + " or later at its Bolt port (usually 7687)",
                            e);
            default -> failure;
        };
    }

    private static boolean isSecurity(ClientException e) {
        return e.code().startsWith("Neo.ClientError.Security.");
    }

    /** No such right, an expired password, or no encryption that both ends agree on. */
    private StoreRefused notAllowed(Neo4jException e) {
        return new StoreRefused(
                "the database at "
                        + uri
                        + " does not let user "
                        + user
                        + " in ("
                        + e.code()
                        + "): check the rights and the password of that user, and whether the"
                        + " address needs +s for encryption",
                e);
    }
}
