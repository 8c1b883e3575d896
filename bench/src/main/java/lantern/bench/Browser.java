package lantern.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Signs in with a one-time login and asks what the front end asks. */
final class Browser implements AutoCloseable {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
    private final JsonMapper json = JsonMapper.builder().build();
    private final String address;

    private Browser(String address) {
        this.address = address;
    }

    /**
     * @param oneTimeLogin as {@code lantern demo} prints it
     */
    static Browser signIn(URI oneTimeLogin) throws IOException, InterruptedException {
        var browser = new Browser(oneTimeLogin.getScheme() + "://" + oneTimeLogin.getAuthority());
        browser.send(browser.request("/login").GET().build());
        String token = oneTimeLogin.getQuery().replaceFirst("^.*token=", "");
        browser.send(
                browser.request("/login/ott")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("X-XSRF-TOKEN", browser.xsrf())
                        .POST(HttpRequest.BodyPublishers.ofString("token=" + encoded(token)))
                        .build());
        browser.get("/api/me");
        return browser;
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return json.readTree(send(request(path).GET().build()));
    }

    JsonNode post(String path, Object body) throws IOException, InterruptedException {
        return json.readTree(
                send(
                        request(path)
                                .header("Content-Type", "application/json")
                                .header("X-XSRF-TOKEN", xsrf())
                                .POST(
                                        HttpRequest.BodyPublishers.ofByteArray(
                                                json.writeValueAsBytes(body)))
                                .build()));
    }

    static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    private String send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response =
                client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (response.statusCode() >= 400) {
            throw new IOException(request.uri().getPath() + " answered " + response.statusCode());
        }
        return response.body();
    }

    private String xsrf() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    @Override
    public void close() {
        client.close();
    }
}
