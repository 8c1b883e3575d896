package lantern.web.command;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import lantern.web.ServerNotStarted;
import picocli.CommandLine.Option;

/** Where the front end is served. */
final class PortOption {

    private static final int HIGHEST = 65_535;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8321",
            description = "Port on 127.0.0.1; 0 takes a free one. Default: ${DEFAULT-VALUE}")
    int port;

    /**
     * The port, which was free a moment ago: asked before the database is started, which takes a
     * while.
     *
     * @throws ServerNotStarted when another program has it
     */
    int free() {
        if (port < 0 || port > HIGHEST) {
            throw new WrongUsage("--port goes from 0 to " + HIGHEST);
        }
        try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return port;
        } catch (IOException taken) {
            throw ServerNotStarted.portTaken(port, taken);
        }
    }
}
