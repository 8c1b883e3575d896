package lantern.web.house;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import lantern.ingest.intake.IntakeProgress;
import lantern.model.report.ReportId;
import org.junit.jupiter.api.Test;

/** What somebody reads whose server goes away, refuses or is stopped. */
class HandInTest {

    private static final ReportId REPORT = ReportId.of(new byte[] {1});

    @Test
    void aServerThatIsGoneIsSaidNotToAnswer() throws IOException {
        int port;
        try (var listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = listener.getLocalPort();
        }
        assertSays(handIn(port), "the server (serve by process 7) does not answer");
    }

    @Test
    void aServerThatRefusesIsSaidTo() throws IOException {
        withAnswer(403, "", handIn -> assertSays(handIn, "refused, with status 403"));
        withAnswer(503, "", handIn -> assertSays(handIn, "cannot do it just now"));
    }

    @Test
    void anAnswerThatEndsEarlyIsTakenForAnEndOfTheServer() throws IOException {
        String halfway =
                "{\"reached\":{\"files\":1,\"total\":9,\"perSecond\":1.0,\"secondsLeft\":8.0}}\n";
        withAnswer(200, halfway, handIn -> assertSays(handIn, "ended before it was through"));
        withAnswer(200, halfway + "{\"rea", handIn -> assertSays(handIn, "ended before"));
    }

    @Test
    void aServerThatIsStoppedSaysSo() throws IOException {
        withAnswer(
                200,
                "{\"stopped\":\"the server was stopped; what was recorded stays\"}\n",
                handIn ->
                        assertThatThrownBy(() -> handIn.load(List.of(), IntakeProgress.NONE))
                                .isInstanceOf(HouseClosed.class)
                                .hasMessage("the server was stopped; what was recorded stays"));
    }

    private static void assertSays(HandIn handIn, String words) {
        assertThatThrownBy(() -> handIn.load(List.of(), IntakeProgress.NONE))
                .isInstanceOf(HouseClosed.class)
                .hasMessageContaining(words);
        assertThatThrownBy(() -> handIn.forget(REPORT))
                .isInstanceOf(HouseClosed.class)
                .hasMessageContaining(words);
    }

    private static void withAnswer(
            int status, String body, java.util.function.Consumer<HandIn> test) throws IOException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        server.createContext(
                "/",
                exchange -> {
                    exchange.getRequestBody().readAllBytes();
                    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
                    if (bytes.length > 0) {
                        exchange.getResponseBody().write(bytes);
                    }
                    exchange.close();
                });
        server.start();
        try {
            test.accept(handIn(server.getAddress().getPort()));
        } finally {
            server.stop(0);
        }
    }

    private static HandIn handIn(int port) {
        return new HandIn(new Running(7, "serve", "bolt://127.0.0.1:1", "", "", port, "token"));
    }
}
