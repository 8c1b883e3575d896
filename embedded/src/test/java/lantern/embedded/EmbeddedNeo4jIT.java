package lantern.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;

class EmbeddedNeo4jIT {

    static {
        TestNeo4j.quieten();
    }

    @TempDir Path folder;

    @Test
    void answersFindsItsDataAgainAndKeepsStrangersOut() throws Exception {
        Path store = folder.resolve("store");
        String firstPassword;
        try (var neo4j = EmbeddedNeo4j.start(store);
                Driver driver = driver(neo4j)) {
            firstPassword = neo4j.password();
            assertThat(neo4j.uri().getHost()).isEqualTo("127.0.0.1");
            assertThat(edition(driver)).isEqualTo("community");
            driver.executableQuery("CREATE (:Lamp {lit: true})").execute();
            assertThatThrownBy(() -> connect(neo4j, "neo4j", "neo4j"))
                    .isInstanceOf(AuthenticationException.class);
            assertThatThrownBy(() -> connectAsNobody(neo4j))
                    .isInstanceOf(AuthenticationException.class);
            assertThat(commandLineOf(neo4j)).doesNotContain(neo4j.password());
            refusesConnectionsFromOutside(neo4j.uri().getPort());
        }
        assertThat(Files.getPosixFilePermissions(store))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
        try (var neo4j = EmbeddedNeo4j.start(store);
                Driver driver = driver(neo4j)) {
            assertThat(neo4j.password()).isNotEqualTo(firstPassword);
            assertThat(count(driver, "MATCH (n:Lamp) RETURN count(n) AS n")).isEqualTo(1);
            assertThatThrownBy(() -> connect(neo4j, "neo4j", firstPassword))
                    .isInstanceOf(AuthenticationException.class);
        }
    }

    @Test
    void aStoreInUseSaysByWhom() {
        Path store = folder.resolve("store");
        try (var holder = EmbeddedNeo4j.start(store)) {
            ServerOptions impatient =
                    ServerOptions.usual().withPatience(Duration.ofSeconds(60), Duration.ZERO);
            assertThatThrownBy(() -> EmbeddedNeo4j.start(store, impatient))
                    .isInstanceOf(EmbeddedNeo4jFailed.class)
                    .hasMessageContaining("in use by process " + holder.pid());
            assertThat(holder.isAlive()).isTrue();
        }
    }

    /** Killed as if by the system while it writes: what it said was written is there. */
    @Test
    void whatWasAcknowledgedOutlivesAKill() throws Exception {
        Path store = folder.resolve("store");
        Set<Long> acknowledged = new TreeSet<>();
        try (var neo4j = EmbeddedNeo4j.start(store)) {
            var enough = new CountDownLatch(40);
            Thread writer = Thread.ofVirtual().start(() -> write(neo4j, acknowledged, enough));
            assertThat(enough.await(60, TimeUnit.SECONDS)).isTrue();
            ProcessHandle.of(neo4j.pid()).orElseThrow().destroyForcibly();
            neo4j.onExit().get(30, TimeUnit.SECONDS);
            assertThat(neo4j.isAlive()).isFalse();
            writer.join();
        }
        try (var neo4j = EmbeddedNeo4j.start(store);
                Driver driver = driver(neo4j)) {
            Set<Long> whole = new TreeSet<>();
            driver.executableQuery(
                            "MATCH (n:Batch) WITH n.number AS number, count(n) AS size"
                                    + " RETURN number, size")
                    .execute()
                    .records()
                    .forEach(row -> {
                        assertThat(row.get("size").asInt()).isEqualTo(100);
                        whole.add(row.get("number").asLong());
                    });
            assertThat(whole).containsAll(acknowledged);
        }
    }

    private static void write(EmbeddedNeo4j neo4j, Set<Long> acknowledged, CountDownLatch enough) {
        try (Driver driver = driver(neo4j);
                var session = driver.session()) {
            for (long number = 0; ; number++) {
                var parameters = Map.<String, Object>of("number", number);
                session.executeWriteWithoutResult(transaction ->
                        transaction
                                .run(
                                        "UNWIND range(1, 100) AS i"
                                                + " CREATE (:Batch {number: $number})",
                                        parameters)
                                .consume());
                acknowledged.add(number);
                enough.countDown();
            }
        } catch (Neo4jException e) {
            assertThat(enough.getCount()).isZero();
        }
    }

    private static String commandLineOf(EmbeddedNeo4j neo4j) {
        return ProcessHandle.of(neo4j.pid()).orElseThrow().info().commandLine().orElse("");
    }

    private static void refusesConnectionsFromOutside(int port) throws Exception {
        for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
            for (InetAddress address : network.inetAddresses().toList()) {
                if (!address.isLoopbackAddress()) {
                    assertThatThrownBy(() -> new Socket(address, port).close())
                            .isInstanceOf(java.io.IOException.class);
                }
            }
        }
    }

    private static Driver driver(EmbeddedNeo4j neo4j) {
        return GraphDatabase.driver(
                neo4j.uri(),
                AuthTokens.basic(neo4j.user(), neo4j.password()),
                Config.builder().withMaxTransactionRetryTime(2, TimeUnit.SECONDS).build());
    }

    private static void connect(EmbeddedNeo4j neo4j, String user, String password) {
        try (Driver driver = GraphDatabase.driver(neo4j.uri(), AuthTokens.basic(user, password))) {
            driver.verifyConnectivity();
        }
    }

    private static void connectAsNobody(EmbeddedNeo4j neo4j) {
        try (Driver driver = GraphDatabase.driver(neo4j.uri(), AuthTokens.none())) {
            driver.executableQuery("RETURN 1").execute();
        }
    }

    private static String edition(Driver driver) {
        return one(driver, "CALL dbms.components() YIELD edition RETURN edition")
                .get("edition")
                .asString();
    }

    private static long count(Driver driver, String query) {
        return one(driver, query).get("n").asLong();
    }

    private static Record one(Driver driver, String query) {
        return driver.executableQuery(query).execute().records().getFirst();
    }
}
