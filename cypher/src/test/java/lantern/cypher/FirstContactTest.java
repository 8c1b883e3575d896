package lantern.cypher;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import lantern.model.port.StoreRefused;
import lantern.model.port.StoreUnavailable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody reads whose address leads to no Neo4j that can be used. */
class FirstContactTest {

    private static final byte[] HTTP =
            "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII);

    /** What Bolt answers when it speaks none of the versions that it is offered. */
    private static final byte[] NO_COMMON_VERSION = {0, 0, 0, 0};

    @Test
    void whereNobodyListensTheStoreIsUnavailable() throws IOException {
        String uri;
        try (var listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            uri = "bolt://127.0.0.1:" + listener.getLocalPort();
        }
        assertThatThrownBy(() -> connect(uri))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessage("nobody answers at " + uri);
    }

    @Test
    void aWebServerIsNoNeo4j() throws IOException {
        assertRefused(HTTP, "is not a Neo4j of 5.26 or later at its Bolt port");
    }

    @Test
    void aServerThatSpeaksNoCommonVersionIsNoNeo4jOfToday() throws IOException {
        assertRefused(NO_COMMON_VERSION, "is not a Neo4j of 5.26 or later at its Bolt port");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:7474", "db.example:7687", "nonsense", "bolt://"})
    void whatIsNoAddressOfANeo4jIsSaidToBeNone(String uri) {
        assertThatThrownBy(() -> connect(uri))
                .isInstanceOf(StoreRefused.class)
                .hasMessage(
                        uri + " is not an address of a Neo4j: one looks like neo4j://host:7687");
    }

    private static void assertRefused(byte[] answer, String words) throws IOException {
        try (var listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> answerAll(listener, answer));
            assertThatThrownBy(() -> connect("bolt://127.0.0.1:" + listener.getLocalPort()))
                    .isInstanceOf(StoreRefused.class)
                    .hasMessageContaining(words);
        }
    }

    private static void connect(String uri) {
        new FirstContact(uri, "neo4j").connect("any").close();
    }

    private static void answerAll(ServerSocket listener, byte[] answer) {
        while (!listener.isClosed()) {
            try (Socket caller = listener.accept();
                    OutputStream out = caller.getOutputStream()) {
                if (caller.getInputStream().read() >= 0) {
                    out.write(answer);
                    out.flush();
                    caller.getInputStream().skipNBytes(19);
                }
            } catch (IOException e) {
                // the caller went, or the test is over
            }
        }
    }
}
