package lantern.web.sign;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lantern.embedded.Neo4jServer;
import lantern.embedded.UsesNeo4j;
import lantern.ingest.intake.IntakeProgress;
import lantern.model.access.UserId;
import lantern.web.Server;
import lantern.web.house.House;
import lantern.web.house.StoreLocation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Who gets in, and what they may see from one request to the next. */
@UsesNeo4j
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInIT {

    private static final String PASSWORD = "a-long-enough-password";

    private House house;
    private Server server;
    private Path folder;

    @BeforeAll
    void openTheHouse(Neo4jServer neo4j, @TempDir Path temporary) {
        folder = temporary;
        house =
                House.open(
                        new StoreLocation.Remote(
                                URI.create(neo4j.uri()),
                                neo4j.user(),
                                neo4j.password(),
                                folder.resolve("store")),
                        "serve",
                        _ -> {});
        server = Server.start(house, 0);
    }

    @AfterAll
    void closeTheHouse() {
        server.close();
    }

    private void add(String name, String clearance) {
        AccountChange change =
                AccountChange.of(name)
                        .withClearance(clearance)
                        .withPasswordHash("{noop}" + PASSWORD);
        assertThat(server.bean(Accounts.class).change(change))
                .isEqualTo(AccountChange.Outcome.ADDED);
    }

    @Test
    void whoBelongsToEveryGroupBelongsToOneThatCameAfterTheySignedIn() throws Exception {
        try (var visitor = new Visitor(server.address())) {
            assertThat(visitor.signInOnce(server.oneTimeLogin()).statusCode()).isEqualTo(204);
            assertThat(visitor.get("/api/search?q=velkan").body()).doesNotContain("VELKAN");
            Path report = folder.resolve("restricted.txt");
            Files.writeString(
                    report,
                    """
                    OFFICIAL-SENSITIVE
                    3x5x2 INTELLIGENCE REPORT
                    Organisation: Northmoor Police
                    URN: NMP/26/0009
                    Restricted to: OP NEWGROUP
                    Subject: Boris VELKAN

                    [1BP] 1. Boris VELKAN uses 07700 900777.
                    """);
            assertThat(house.take(List.of(report), IntakeProgress.NONE).done()).isEqualTo(1);
            assertThat(visitor.get("/api/search?q=velkan").body()).contains("VELKAN");
            assertThat(visitor.get("/api/me").body()).contains("NEWGROUP");
        }
    }

    @Test
    void aChangedClearanceHoldsForTheNextRequestAndADisabledAccountIsOut() throws Exception {
        add("carla", "SECRET");
        Accounts accounts = server.bean(Accounts.class);
        try (var visitor = new Visitor(server.address())) {
            assertThat(visitor.signIn("carla", PASSWORD).statusCode()).isEqualTo(204);
            assertThat(visitor.get("/api/me").body()).contains("\"clearance\":\"SECRET\"");
            accounts.change(AccountChange.of("carla").withClearance("OFFICIAL"));
            assertThat(visitor.get("/api/me").body()).contains("\"clearance\":\"OFFICIAL\"");
            accounts.change(AccountChange.of("carla").withEnabled(false));
            assertThat(visitor.get("/api/me").statusCode()).isEqualTo(401);
            assertThat(visitor.get("/api/export").statusCode()).isEqualTo(401);
            assertThat(visitor.signIn("carla", PASSWORD).statusCode()).isEqualTo(401);
            accounts.change(AccountChange.of("carla").withEnabled(true));
            assertThat(visitor.get("/api/me").statusCode()).isEqualTo(401);
            assertThat(visitor.signIn("carla", PASSWORD).statusCode()).isEqualTo(204);
        }
    }

    @Test
    void whoGuessesMustWaitAndOthersNeedNot() throws Exception {
        add("dora", "OFFICIAL");
        add("eva", "OFFICIAL");
        try (var visitor = new Visitor(server.address())) {
            for (int i = 0; i < 5; i++) {
                assertThat(visitor.signIn("dora", "a-wrong-password-" + i).statusCode())
                        .isEqualTo(401);
            }
            HttpResponse<String> refused = visitor.signIn("dora", "a-wrong-password");
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValue("Retry-After")).contains("1");
            assertThat(refused.body())
                    .isEqualTo(
                            "{\"error\":\"Too many tries to sign in: wait 1 second and try"
                                    + " again.\"}");
            assertThat(visitor.signIn("eva", PASSWORD).statusCode()).isEqualTo(204);
        }
    }

    @Test
    void behindAProxyWithHttpsTheSessionsCookieIsForHttpsOnly() throws Exception {
        add("flora", "OFFICIAL");
        try (var visitor = new Visitor(server.address())) {
            assertThat(sessionCookie(visitor.signIn("flora", PASSWORD)))
                    .contains("HttpOnly")
                    .doesNotContain("Secure");
        }
        try (var visitor = Visitor.throughHttps(server.address())) {
            assertThat(sessionCookie(visitor.signIn("flora", PASSWORD)))
                    .contains("HttpOnly")
                    .contains("Secure")
                    .contains("SameSite=Strict");
        }
    }

    private static String sessionCookie(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(204);
        return response.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("JSESSIONID="))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theStoresFirstUserHasNoPasswordThatFits() throws Exception {
        UserId first = server.bean(Accounts.class).firstUser();
        try (var visitor = new Visitor(server.address())) {
            assertThat(visitor.signIn(first.value(), "").statusCode()).isEqualTo(401);
        }
    }
}
