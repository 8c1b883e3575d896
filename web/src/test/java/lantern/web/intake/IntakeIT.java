package lantern.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import lantern.cypher.desk.Account;
import lantern.model.report.ReportId;
import lantern.web.Caller;
import lantern.web.Server;
import lantern.web.house.House;
import lantern.web.house.StoreLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files are sent, looked up, taken out and tried again over HTTP, each by whom it is open to. */
class IntakeIT {

    private static final byte[] REPORT =
            """
            SECRET
            3x5x2 INTELLIGENCE REPORT
            Organisation: Eastvale Constabulary
            URN: EVC/26/0418
            Date of intelligence: 9 May 2026
            Subject: Mirela DOBRIN

            [2BP] 1. Tomas VRANA met Mirela DOBRIN in Calais on 4 May 2026. VRANA uses 07700 900456.
            """
                    .getBytes(StandardCharsets.UTF_8);
    private static final byte[] BROKEN = "%PDF-1.7 and no more".getBytes(StandardCharsets.UTF_8);

    @Test
    void whatIsSentIsKeptAndOnlyThoseLearnOfItToWhomItIsOpen(@TempDir Path folder)
            throws IOException {
        var location = new StoreLocation.Folder(folder.resolve("store"));
        try (House house = House.open(location, "serve", _ -> {});
                Server server = Server.start(house, 0)) {
            new Steps(caller(server, "ana", "SECRET"), caller(server, "bob", "OFFICIAL")).run();
        }
    }

    private static Caller caller(Server server, String name, String clearance) {
        return Caller.signedIn(server, new Account(name, "", clearance, List.of(), true));
    }

    /**
     * @param ana may see all
     * @param bob may see what is official
     */
    private record Steps(Caller ana, Caller bob) {

        private static final String FILE = "/api/intake/" + ReportId.of(REPORT);
        private static final String ASIDE = "/api/intake/" + ReportId.of(BROKEN);

        void run() {
            aReportIsSentAndSaid();
            nobodyElseLearnsOfIt();
            whatComesOutIsWhatCameIn();
            aFileThatCannotBeReadIsPutAsideWithItsReason();
            itCanBeTriedAgain();
            whatWasReadCannotBeTriedAgain();
            aSenderWhoMayNotReadItIsToldNoMoreThanThatItWasRead();
            whatCannotBeTakenIsRefused();
        }

        private void aReportIsSentAndSaid() {
            List<JsonNode> lines = lines(ana.upload("report ü.txt", REPORT));
            JsonNode file = file(lines);
            assertThat(file.path("state").asString()).isEqualTo("DONE");
            assertThat(file.path("name").asString()).isEqualTo("report ü.txt");
            assertThat(file.path("mentions").asInt()).isGreaterThan(3);
            assertThat(lines.getLast().path("tally").path("done").asInt()).isEqualTo(1);
            assertThat(list(ana).path("total").asInt()).isEqualTo(1);
            JsonNode again = lines(ana.upload("again.txt", REPORT)).getLast().path("tally");
            assertThat(again.path("unchanged").asInt()).isEqualTo(1);
        }

        private void nobodyElseLearnsOfIt() {
            JsonNode seen = list(bob);
            assertThat(seen.path("total").asInt()).isZero();
            assertThat(seen.path("states").path("DONE").asInt()).isZero();
            assertThat(seen.path("partners").size()).isZero();
            assertThat(bob.get(FILE).status()).isEqualTo(404);
            assertThat(bob.get(FILE + "/original").status()).isEqualTo(404);
            assertThat(bob.get(FILE).text()).isEqualTo(bob.get("/api/intake/none").text());
            assertThat(redrive(bob, ReportId.of(REPORT)).status()).isEqualTo(404);
        }

        private void whatComesOutIsWhatCameIn() {
            Caller.Answer original = ana.get(FILE + "/original");
            assertThat(original.status()).isEqualTo(200);
            assertThat(original.body()).isEqualTo(REPORT);
        }

        private void aFileThatCannotBeReadIsPutAsideWithItsReason() {
            JsonNode file = file(lines(ana.upload("scan.pdf", BROKEN)));
            assertThat(file.path("state").asString()).isEqualTo("QUARANTINED");
            assertThat(file.path("reason").asString()).isNotBlank();
            assertThat(ana.get(ASIDE + "/original").body()).isEqualTo(BROKEN);
            assertThat(bob.get(ASIDE + "/original").status())
                    .as("nobody knows how closed it is")
                    .isEqualTo(404);
        }

        private void itCanBeTriedAgain() {
            List<JsonNode> lines = lines(redrive(ana, ReportId.of(BROKEN)));
            assertThat(file(lines).path("state").asString()).isEqualTo("QUARANTINED");
            assertThat(lines.getLast().path("tally").path("quarantined").asInt()).isEqualTo(1);
            List<JsonNode> all = lines(ana.post("/api/intake/redrive", Map.of("all", true)));
            assertThat(all.getLast().path("tally").path("quarantined").asInt()).isEqualTo(1);
            assertThat(ana.get(ASIDE + "/original").body()).isEqualTo(BROKEN);
        }

        private void whatWasReadCannotBeTriedAgain() {
            Caller.Answer answer = redrive(ana, ReportId.of(REPORT));
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.text()).contains("Only a file that was put aside");
            assertThat(ana.post("/api/intake/redrive", Map.of("ids", List.of())).status())
                    .isEqualTo(400);
        }

        private void aSenderWhoMayNotReadItIsToldNoMoreThanThatItWasRead() {
            byte[] other =
                    new String(REPORT, StandardCharsets.UTF_8)
                            .replace("VRANA", "KORAB")
                            .getBytes(StandardCharsets.UTF_8);
            List<JsonNode> lines = lines(bob.upload("mine.txt", other));
            assertThat(lines)
                    .anySatisfy(line -> {
                        assertThat(line.path("hidden").asBoolean()).isTrue();
                        assertThat(line.path("state").asString()).isEqualTo("DONE");
                    });
            assertThat(bob.get("/api/intake/" + ReportId.of(other)).status()).isEqualTo(404);
        }

        private void whatCannotBeTakenIsRefused() {
            assertThat(ana.upload("empty.txt", new byte[0]).status()).isEqualTo(400);
            assertThat(ana.upload("..", REPORT).status()).isEqualTo(400);
            assertThat(ana.get("/api/intake?state=LOST").status()).isEqualTo(400);
        }

        private static Caller.Answer redrive(Caller caller, ReportId file) {
            return caller.post("/api/intake/redrive", Map.of("ids", List.of(file.value())));
        }

        private static JsonNode list(Caller caller) {
            return JsonMapper.shared().readTree(caller.get("/api/intake").text());
        }

        private static List<JsonNode> lines(Caller.Answer answer) {
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            return answer.text().lines().map(JsonMapper.shared()::readTree).toList();
        }

        private static JsonNode file(List<JsonNode> lines) {
            return lines.stream()
                    .filter(line -> line.has("file"))
                    .findFirst()
                    .orElseThrow()
                    .path("file");
        }
    }
}
