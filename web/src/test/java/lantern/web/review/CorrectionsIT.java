package lantern.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lantern.cypher.desk.Account;
import lantern.identity.IdentityIndex;
import lantern.ingest.intake.IntakeProgress;
import lantern.model.report.ReportId;
import lantern.web.Caller;
import lantern.web.Server;
import lantern.web.house.House;
import lantern.web.house.StoreLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A report is corrected over HTTP, and search, records and the index follow. */
class CorrectionsIT {

    private static final String REPORT =
            """
            OFFICIAL-SENSITIVE
            3x5x2 INTELLIGENCE REPORT
            Organisation: Eastvale Constabulary
            URN: EVC/26/0417
            Date of intelligence: 9 May 2026
            Subject: Mirela DOBRIN

            [2BP] 1. Tomas VRANA met Mirela DOBRIN in Calais on 4 May 2026. VRANA uses 07700 900456.
            [2BP] 2. He is said to work for zeki.
            """;

    @Test
    void aCorrectedReportIsFoundAndReadAsItWasCorrected(@TempDir Path folder) throws IOException {
        Path reports = Files.createDirectories(folder.resolve("reports"));
        Files.writeString(reports.resolve("report.txt"), REPORT);
        var location = new StoreLocation.Folder(folder.resolve("store"));
        try (House house = House.open(location, "serve", _ -> {})) {
            house.take(List.of(reports), IntakeProgress.NONE);
            try (Server server = Server.start(house, 0)) {
                new Steps(caller(server, "ana", "SECRET"), caller(server, "bob", "OFFICIAL")).run();
                theIndexIsAsIfBuiltAnew(house);
            }
        }
    }

    private static Caller caller(Server server, String name, String clearance) {
        return Caller.signedIn(server, new Account(name, "", clearance, List.of(), true));
    }

    private static void theIndexIsAsIfBuiltAnew(House house) {
        try (IdentityIndex anew = IdentityIndex.inMemory()) {
            long position = house.store().evidence().position();
            house.store().evidence().forEachReport(filed -> anew.learn(filed, position));
            var kept = (IdentityIndex) house.search();
            assertThat(kept.dump()).isEqualTo(anew.dump());
            assertThat(kept.position()).hasValue(position);
        }
    }

    /**
     * @param ana may read the report
     * @param bob may not
     */
    private record Steps(Caller ana, Caller bob) {

        private static final String PATH =
                "/api/reports/"
                        + ReportId.of(REPORT.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        private static final int ZEKI = REPORT.indexOf("zeki");

        void run() {
            whatCannotBeIsRefusedInPlainWords();
            aMissedNameIsFound();
            aStruckNameIsNotFound();
            nobodyElseLearnsOfIt();
        }

        private void whatCannotBeIsRefusedInPlainWords() {
            refused(
                    Map.of("kind", "name", "as", "Person", "start", ZEKI, "end", ZEKI + 4),
                    "needs a reason");
            refused(with("kind", "burn"), "A correction is a strike");
            refused(
                    with("kind", "name", "as", "Ghost", "start", ZEKI, "end", ZEKI + 4),
                    "no such kind of thing");
            refused(
                    with("kind", "name", "as", "Phone", "start", ZEKI, "end", ZEKI + 4),
                    "cannot be read as a Phone");
            refused(with("kind", "name", "as", "Person", "start", ZEKI), "lacks “end”");
            refused(
                    with("kind", "name", "as", "Person", "start", 5, "end", 99_999),
                    "do not stand in this report");
            refused(
                    with("kind", "name", "as", "Person", "start", -1, "end", 4),
                    "do not stand in this report");
            refused(with("kind", "strike", "mention", "nothing"), "no such mention");
            refused(with("kind", "retract", "statement", "a"), "no such statement");
            refused(with("kind", "retract", "statement", "a:b:c:d"), "no such statement");
            refused(
                    with(
                            "kind", "state", "tie", "LOVES", "from", "a", "to", "b", "start", 1,
                            "end", 9),
                    "no such kind of tie");
            refused(
                    with(
                            "kind", "state", "tie", "MET", "from", "a", "to", "a", "start", 1,
                            "end", 9),
                    "A tie has two ends");
            assertThat(ana.post("/api/reports/none/corrections", with("kind", "strike")).status())
                    .isEqualTo(404);
            assertThat(ana.send("POST", PATH + "/corrections", "application/json", "{").status())
                    .isEqualTo(400);
            assertThat(corrections(ana).size()).isZero();
        }

        private void refused(Map<String, Object> request, String words) {
            Caller.Answer answer = ana.post(PATH + "/corrections", request);
            assertThat(answer.status()).as(answer.text()).isEqualTo(400);
            assertThat(answer.text()).contains(words);
        }

        private void aMissedNameIsFound() {
            assertThat(hits("zeki")).isZero();
            JsonNode decision =
                    correct(with("kind", "name", "as", "Person", "start", ZEKI, "end", ZEKI + 4));
            assertThat(decision.path("words").asString())
                    .isEqualTo("“zeki” is a person, and was missed");
            assertThat(decision.path("by").asString()).isEqualTo("ana");
            assertThat(hits("zeki")).isEqualTo(1);
            undo(decision);
            assertThat(hits("zeki")).isZero();
        }

        private void aStruckNameIsNotFound() {
            JsonNode phone = mention("Phone");
            assertThat(hits("07700900456")).isEqualTo(1);
            JsonNode decision =
                    correct(with("kind", "strike", "mention", phone.path("id").asString()));
            assertThat(hits("07700900456")).isZero();
            JsonNode report = json(ana.get(PATH));
            assertThat(report.path("asideMentions").size()).isEqualTo(1);
            assertThat(report.path("asideStatements").size()).isEqualTo(1);
            assertThat(ana.get("/api/entities/" + phone.path("entity").asString()).status())
                    .isEqualTo(404);
            undo(decision);
            assertThat(hits("07700900456")).isEqualTo(1);
            assertThat(json(ana.get(PATH)).path("asideMentions").size()).isZero();
            assertThat(corrections(ana).size()).isEqualTo(2);
            assertThat(corrections(ana).get(0).path("undone").asBoolean()).isTrue();
        }

        private void nobodyElseLearnsOfIt() {
            JsonNode person = mention("Person");
            JsonNode decision =
                    correct(
                            with(
                                    "kind",
                                    "recast",
                                    "mention",
                                    person.path("id").asString(),
                                    "as",
                                    "Organisation"));
            assertThat(bob.get(PATH + "/corrections").status()).isEqualTo(404);
            assertThat(
                            bob.post(PATH + "/corrections", with("kind", "strike", "mention", "a"))
                                    .status())
                    .isEqualTo(404);
            assertThat(json(bob.get("/api/decisions")).size()).isZero();
            Caller.Answer undo = bob.post(undoPath(decision), Map.of("reason", "test"));
            assertThat(undo.status()).isEqualTo(400);
            assertThat(undo.text()).contains("no such decision");
        }

        private JsonNode mention(String kind) {
            for (JsonNode mention : json(ana.get(PATH)).path("mentions")) {
                if (mention.path("kind").asString().equals(kind)) {
                    return mention;
                }
            }
            throw new AssertionError("no " + kind);
        }

        private int hits(String query) {
            return json(ana.get("/api/search?q=" + Caller.written(query))).path("hits").size();
        }

        private JsonNode corrections(Caller caller) {
            return json(caller.get(PATH + "/corrections"));
        }

        private JsonNode correct(Map<String, Object> request) {
            return json(ana.post(PATH + "/corrections", request));
        }

        private void undo(JsonNode decision) {
            json(ana.post(undoPath(decision), Map.of("reason", "it was right")));
        }

        private static String undoPath(JsonNode decision) {
            return "/api/decisions/" + decision.path("id").asString() + "/undo";
        }

        private static Map<String, Object> with(Object... pairs) {
            var request = new TreeMap<String, Object>(Map.of("reason", "as the test says"));
            for (int i = 0; i < pairs.length; i += 2) {
                request.put((String) pairs[i], pairs[i + 1]);
            }
            return request;
        }

        private static JsonNode json(Caller.Answer answer) {
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            return JsonMapper.shared().readTree(answer.text());
        }
    }
}
