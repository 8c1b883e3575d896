package lantern.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.function.UnaryOperator;
import lantern.cypher.desk.Account;
import lantern.web.sign.AccountChange;
import lantern.web.sign.Accounts;
import org.springframework.security.crypto.password.PasswordEncoder;
import tools.jackson.databind.json.JsonMapper;

/** Asks a server as the browser does, without one: signed in, with the token against forgery. */
public final class Caller {

    private static final String PASSWORD = "only for tests 9";

    private final String address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

    private Caller(String address) {
        this.address = address;
    }

    /**
     * @param account its password is set
     */
    public static Caller signedIn(Server server, Account account) {
        server.bean(Accounts.class)
                .change(
                        AccountChange.of(account.name())
                                .withPasswordHash(
                                        server.bean(PasswordEncoder.class).encode(PASSWORD))
                                .withClearance(account.clearance())
                                .withGroups(new LinkedHashSet<>(account.groups())));
        var caller = new Caller(server.address());
        caller.get("/login");
        Answer answer =
                caller.send(
                        "POST",
                        "/login",
                        "application/x-www-form-urlencoded",
                        "username=" + written(account.name()) + "&password=" + written(PASSWORD));
        if (answer.status() != 204) {
            throw new IllegalStateException("the sign-in was answered with " + answer.status());
        }
        // A sign-in takes a new token.
        caller.get("/api/me");
        return caller;
    }

    public Answer get(String path) {
        return send("GET", path, "application/json", "");
    }

    /**
     * @param body written as JSON
     */
    public Answer post(String path, Object body) {
        return send("POST", path, "application/json", JsonMapper.shared().writeValueAsString(body));
    }

    /** Sends a file as the intake page does. */
    public Answer upload(String name, byte[] bytes) {
        return sent(
                URI.create(address + "/api/intake/files"),
                request ->
                        request.header("Content-Type", "application/octet-stream")
                                .header("X-File-Name", written(name))
                                .POST(BodyPublishers.ofByteArray(bytes)));
    }

    public Answer send(String method, String path, String contentType, String body) {
        return sent(
                URI.create(address + path),
                request ->
                        request.header("Content-Type", contentType)
                                .method(
                                        method,
                                        body.isEmpty()
                                                ? BodyPublishers.noBody()
                                                : BodyPublishers.ofString(body)));
    }

    private Answer sent(URI to, UnaryOperator<HttpRequest.Builder> how) {
        HttpRequest request =
                how.apply(HttpRequest.newBuilder(to).header("X-XSRF-TOKEN", token())).build();
        try {
            HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private String token() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("none");
    }

    public static String written(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    /** What came back. */
    @SuppressWarnings("ArrayRecordComponent") // compared as text
    public record Answer(int status, byte[] body) {

        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        /** Every byte a character: for files that are no text. */
        public String raw() {
            return new String(body, StandardCharsets.ISO_8859_1);
        }
    }
}
