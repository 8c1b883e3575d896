package lantern.web.sign;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Somebody with a browser, as far as the server can tell: keeps cookies and shows the token. */
final class Visitor implements AutoCloseable {

    private final String address;
    private final Map<String, String> headers;
    private final Map<String, String> cookies = new TreeMap<>();
    private final HttpClient client = HttpClient.newHttpClient();

    private Visitor(String address, Map<String, String> headers) {
        this.address = address;
        this.headers = headers;
    }

    Visitor(String address) {
        this(address, Map.of());
    }

    /** Comes by a proxy that took their request over HTTPS. */
    static Visitor throughHttps(String address) {
        return new Visitor(
                address,
                Map.of("X-Forwarded-Proto", "https", "X-Forwarded-Host", "lantern.example"));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    HttpResponse<String> signIn(String name, String password)
            throws IOException, InterruptedException {
        return post("/login", "username=" + encoded(name) + "&password=" + encoded(password));
    }

    /**
     * @param link the server's address and {@code /login?token=…}
     */
    HttpResponse<String> signInOnce(String link) throws IOException, InterruptedException {
        return post("/login/ott", link.substring(link.indexOf('?') + 1));
    }

    /** A token is not asked for where there is none yet, or it was that of an earlier session. */
    private HttpResponse<String> post(String path, String form)
            throws IOException, InterruptedException {
        get("/api/me");
        return send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("X-XSRF-TOKEN", cookies.getOrDefault("XSRF-TOKEN", ""))
                        .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        headers.forEach(request::header);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    String.join(
                            "; ",
                            cookies.entrySet().stream()
                                    .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                                    .toList()));
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        HttpResponse<String> response =
                client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        for (String line : response.headers().allValues("Set-Cookie")) {
            for (HttpCookie cookie : HttpCookie.parse(line)) {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        }
        return response;
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
