package lantern.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.internal.helpers.HostnamePort;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.server.security.SecureHasher;
import org.neo4j.server.security.SystemGraphCredential;

/**
 * What runs in the child: a Neo4j that speaks Bolt on loopback alone, for as long as somebody holds
 * its standard input open. The first line of that input is the password; the answer is one line,
 * {@code READY port} or {@code HELD process}.
 */
public final class LoopbackServer {

    static final String USER = "neo4j";
    static final String READY = "READY ";
    static final String HELD = "HELD ";
    private static final int HELD_CODE = 3;
    private static final int FAILED_CODE = 1;
    private static final String HOST = "127.0.0.1";

    private LoopbackServer() {}

    /**
     * @param arguments the store folder; how many seconds to wait for whoever holds it; MiB of page
     *     cache; the port, 0 for any that is free
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream parent = System.out;
        System.setOut(System.err);
        leaveKeyboardSignalsToTheParent();
        var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String password = input.readLine();
        if (password == null) {
            return;
        }
        try {
            run(arguments, password, input, parent);
        } catch (RuntimeException failure) {
            // Neo4j's own threads would keep a half-started server alive.
            failure.printStackTrace();
            System.exit(FAILED_CODE);
        }
        System.exit(0);
    }

    private static void run(
            String[] arguments, String password, BufferedReader input, PrintStream parent)
            throws IOException, InterruptedException {
        Path store = Path.of(arguments[0]);
        var patience = Duration.ofSeconds(Long.parseLong(arguments[1]));
        try (StoreLock lock = StoreLock.take(store, patience)) {
            if (!lock.isTaken()) {
                parent.println(HELD + lock.holder());
                System.exit(HELD_CODE);
            }
            boolean first = !Files.exists(store.resolve("data/databases/system"));
            if (first) {
                writeFirstPassword(store, password);
            }
            var address = new SocketAddress(HOST, Integer.parseInt(arguments[3]));
            serve(
                    start(store, Long.parseLong(arguments[2]), address),
                    first,
                    password,
                    input,
                    parent);
        }
    }

    private static void serve(
            DatabaseManagementService server,
            boolean first,
            String password,
            BufferedReader input,
            PrintStream parent)
            throws IOException {
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
        if (!first) {
            // A password cannot be changed to itself, which is what a restart by the same parent
            // asks.
            setPassword(server, EmbeddedNeo4j.randomPassword());
            setPassword(server, password);
        }
        parent.println(READY + port(server));
        parent.flush();
        while (input.readLine() != null) {
            // the parent has nothing to say: only the end of the input counts
        }
        server.shutdown();
    }

    private static void setPassword(DatabaseManagementService server, String password) {
        server.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                .executeTransactionally(
                        "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
                        Map.of("password", password));
    }

    private static DatabaseManagementService start(
            Path store, long pageCacheMebibytes, SocketAddress address) {
        return new DatabaseManagementServiceBuilder(store)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, address)
                .setConfig(BoltConnector.advertised_address, address)
                .setConfig(
                        GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period,
                        Duration.ZERO)
                .setConfig(HttpConnector.enabled, false)
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                // The password is random and long; a stranger's guesses must not lock us out.
                .setConfig(GraphDatabaseSettings.auth_max_failed_attempts, 0)
                .setConfig(
                        GraphDatabaseSettings.pagecache_memory,
                        ByteUnit.mebiBytes(pageCacheMebibytes))
                .setConfig(GraphDatabaseSettings.keep_logical_logs, "2 files")
                .build();
    }

    /**
     * Neo4j takes its first user from this file. Without it the well-known password would be open
     * to everybody on the machine until it is changed.
     */
    private static void writeFirstPassword(Path store, String password) throws IOException {
        Path folder = Files.createDirectories(store.resolve("data/dbms"));
        String credential =
                SystemGraphCredential.serialize(
                        SystemGraphCredential.createCredentialForPassword(
                                password.getBytes(StandardCharsets.UTF_8), new SecureHasher()));
        Files.writeString(folder.resolve("auth.ini"), USER + ":" + credential + ":\n");
    }

    private static int port(DatabaseManagementService server) {
        var database =
                (GraphDatabaseAPI) server.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
        var ports = database.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
        return portOf(ports.getLocalAddress(ConnectorType.BOLT));
    }

    private static int portOf(Object address) {
        return switch (address) {
            case InetSocketAddress socket -> socket.getPort();
            case HostnamePort host -> host.getPort();
            case SocketAddress socket -> socket.getPort();
            default -> throw new IllegalStateException("no port in " + address.getClass());
        };
    }

    /**
     * Ctrl-C reaches every process of the terminal, but the parent still needs its store to end its
     * own work: it closes the input when it is done. By reflection, since the compiler warns of
     * this class and offers nothing else.
     */
    private static void leaveKeyboardSignalsToTheParent() {
        for (String name : new String[] {"INT", "HUP"}) {
            try {
                Class<?> signal = Class.forName("sun.misc.Signal");
                Class<?> handler = Class.forName("sun.misc.SignalHandler");
                signal.getMethod("handle", signal, handler)
                        .invoke(
                                null,
                                signal.getConstructor(String.class).newInstance(name),
                                handler.getField("SIG_IGN").get(null));
            } catch (ReflectiveOperationException e) {
                System.err.println("signal " + name + " keeps its usual effect: " + e);
            }
        }
    }
}
