package lantern.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import lantern.cypher.desk.Account;
import lantern.web.Caller;
import lantern.web.Server;
import lantern.web.house.House;
import lantern.web.house.StoreLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SharedChartIT {

    @Test
    void anOwnerSharesAChartWithNamedUsersAndTakesItBack(@TempDir Path folder) {
        var location = new StoreLocation.Folder(folder.resolve("store"));
        try (House house = House.open(location, "serve", _ -> {});
                Server server = Server.start(house, 0)) {
            Caller ana = caller(server, "ana");
            Caller bea = caller(server, "bea");
            Caller cem = caller(server, "cem");
            JsonNode made = json(ana.post("/api/charts", chart("Harbour", 0)));
            String path = "/api/charts/" + made.path("id").asString();
            put(ana, path + "/case", Map.of("name", "Case of ana"));
            assertThat(bea.get(path).status()).isEqualTo(404);

            JsonNode shared = json(put(ana, path + "/shared", users("bea", " bea ", "ana", "")));
            assertThat(shared.path("sharedWith").toString()).isEqualTo("[\"bea\"]");
            assertThat(json(bea.get("/api/charts")).size()).isEqualTo(1);
            JsonNode opened = json(bea.get(path));
            assertThat(opened.path("caseName").asString()).as("a case is its owner's").isEmpty();
            assertThat(put(bea, path, chart("Quay", opened.path("version").asLong())).status())
                    .isEqualTo(200);
            assertThat(json(ana.get(path)).path("name").asString()).isEqualTo("Quay");
            assertThat(cem.get(path).status()).isEqualTo(404);

            Caller.Answer byBea = put(bea, path + "/shared", users("cem"));
            assertThat(byBea.status()).isEqualTo(400);
            assertThat(byBea.text()).contains("Only its owner");
            Caller.Answer unknown = put(ana, path + "/shared", users("bea", "nobody"));
            assertThat(unknown.status()).isEqualTo(400);
            assertThat(unknown.text()).contains("There is no user nobody.");

            put(ana, path + "/shared", users());
            assertThat(bea.get(path).status()).isEqualTo(404);
            assertThat(json(bea.get("/api/charts")).size()).isZero();
            assertThat(json(ana.get(path)).path("caseName").asString()).isEqualTo("Case of ana");
        }
    }

    private static Caller caller(Server server, String name) {
        return Caller.signedIn(server, new Account(name, "", "OFFICIAL", List.of(), true));
    }

    private static Map<String, Object> chart(String name, long version) {
        return Map.of("name", name, "content", "{}", "version", version, "items", 0);
    }

    private static Map<String, Object> users(String... names) {
        return Map.of("users", List.of(names));
    }

    private static Caller.Answer put(Caller caller, String path, Object body) {
        return caller.send(
                "PUT", path, "application/json", JsonMapper.shared().writeValueAsString(body));
    }

    private static JsonNode json(Caller.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.text());
    }
}
