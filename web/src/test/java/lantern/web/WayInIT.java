package lantern.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import lantern.ingest.intake.IntakeProgress;
import lantern.ingest.intake.Tally;
import lantern.model.access.UserId;
import lantern.model.access.Viewer;
import lantern.model.entity.EntityId;
import lantern.model.evidence.EntityKind;
import lantern.web.command.Ran;
import lantern.web.house.House;
import lantern.web.house.HouseClosed;
import lantern.web.house.StoreLocation;
import lantern.web.sign.Accounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The command line over a store in the box: load, load again, while a server runs, bad files,
 * analyse, export, forget.
 */
class WayInIT {

    private static final int SOME_QUARANTINED = 3;

    private static final String REPORT =
            """
            OFFICIAL
            3x5x2 INTELLIGENCE REPORT
            Organisation: Northmoor Police
            URN: NMP/26/0002
            Date of intelligence: 3 May 2026
            Subject: Jonas PELLER

            [1BP] 1. Jonas PELLER uses 07700 900123.
            [2BP] 2. Jonas PELLER met Mirela DOBRIN in Dover on 1 May 2026.
            """;

    private static final String MORE =
            REPORT.replace("NMP/26/0002", "NMP/26/0003").replace("PELLER", "KORSA");

    @Test
    void reportsGoInOnceAndComeOutAsAChart(@TempDir Path folder) throws Exception {
        Path store = folder.resolve("store");
        Path reports = Files.createDirectories(folder.resolve("reports"));
        Files.writeString(reports.resolve("good.txt"), REPORT);
        BadFiles.write(reports);
        long bad = count(reports) - 1;

        Ran first =
                Ran.command("ingest", reports.toString(), "--store", store.toString(), "--json");
        assertThat(first.code()).isEqualTo(3);
        JsonNode tally = JsonMapper.shared().readTree(first.out());
        assertThat(tally.propertyNames())
                .containsExactly(
                        "done",
                        "unchanged",
                        "quarantined",
                        "mentions",
                        "statements",
                        "entities",
                        "seconds");
        assertThat(tally.get("done").asLong()).isEqualTo(1);
        assertThat(tally.get("quarantined").asLong()).isEqualTo(bad);
        assertThat(first.err().lines().filter(line -> line.startsWith("quarantined: ")))
                .hasSize((int) bad);
        assertThat(first.err()).doesNotContain("Exception").doesNotContain("SECRETNAME");
        assertThat(ForgetSteps.originals(store))
                .as("every file's bytes are kept")
                .hasSize((int) bad + 1);

        whileAServerRuns(folder, store, reports);
        ForgetSteps.alone(store);
        UserSteps.addAlone(store);
    }

    private static void whileAServerRuns(Path folder, Path store, Path reports) throws Exception {
        House house = House.open(new StoreLocation.Folder(store), "serve", _ -> {});
        Path more = folder.resolve("more.txt");
        Files.writeString(more, MORE);
        CompletableFuture<Ran> early =
                CompletableFuture.supplyAsync(() ->
                        Ran.command(
                                "ingest",
                                more.toString(),
                                reports.toString(),
                                "--store",
                                store.toString(),
                                "--json"));
        try (Server server = Server.start(house, 0)) {
            assertThat(server.address()).startsWith("http://127.0.0.1:");
            Ran handedIn = early.get(2, TimeUnit.MINUTES);
            assertThat(handedIn.code()).as(handedIn.err()).isEqualTo(SOME_QUARANTINED);
            Tally tally = JsonMapper.shared().readValue(handedIn.out(), Tally.class);
            assertThat(tally.done()).isEqualTo(1);
            assertThat(tally.unchanged()).isEqualTo(1);
            assertThat(house.take(List.of(more), IntakeProgress.NONE).unchanged()).isEqualTo(1);

            assertThatThrownBy(() -> House.open(new StoreLocation.Folder(store), "serve", _ -> {}))
                    .isInstanceOf(HouseClosed.class)
                    .hasMessageContaining("held by serve by process");
            analyse(store);
            export(folder, store, find(house, "peller"));
            UserSteps.changeWhatIsGiven(server.bean(Accounts.class), store);
            ForgetSteps.besideAServer(store, REPORT);
            endsThoughItsNoteCannotBeTakenBack(server, house, store);
        }
    }

    private static void analyse(Path store) {
        Ran ran = Ran.command("analyse", "brokers", "--store", store.toString(), "--json");
        JsonNode answer = JsonMapper.shared().readTree(ran.out());
        assertThat(answer.propertyNames())
                .contains("nodes", "edges", "analysis", "scores", "ranking", "summary");
        assertThat(answer.get("analysis").asString()).isEqualTo("brokers");
    }

    private static void export(Path folder, Path store, EntityId peller) throws IOException {
        for (String format : List.of("csv", "graphml", "svg")) {
            Path out = folder.resolve("chart." + format);
            Ran exported =
                    Ran.command(
                            "export",
                            "--from",
                            peller.value(),
                            "--hops",
                            "2",
                            "--format",
                            format,
                            "--out",
                            out.toString(),
                            "--purpose",
                            "Briefing for the joint operation",
                            "--store",
                            store.toString());
            assertThat(exported.code()).as(exported.err()).isZero();
            assertThat(out).isNotEmptyFile();
        }
        assertThat(Files.readString(folder.resolve("chart.svg")))
                .contains("PELLER")
                .contains("OFFICIAL");
        List<JsonNode> trail =
                Files.readAllLines(store.resolve("audit.log")).stream()
                        .map(JsonMapper.shared()::readTree)
                        .toList();
        assertThat(trail)
                .extracting(line -> line.get("action").asString())
                .containsExactly("export csv", "export graphml", "export svg");
        assertThat(trail)
                .allSatisfy(line -> {
                    assertThat(line.propertyNames())
                            .containsExactly(
                                    "at",
                                    "user",
                                    "action",
                                    "purpose",
                                    "marking",
                                    "restrictedTo",
                                    "items");
                    assertThat(line.get("user").asString())
                            .isEqualTo(System.getProperty("user.name"));
                    assertThat(line.get("purpose").asString())
                            .isEqualTo("Briefing for the joint operation");
                    assertThat(line.get("marking").asString()).isEqualTo("OFFICIAL");
                    assertThat(line.get("items").toString()).contains(peller.value());
                });
        exportWithoutPurpose(folder, store, peller);
    }

    /** An unattended job may say none: then the trail says that none was given. */
    private static void exportWithoutPurpose(Path folder, Path store, EntityId peller)
            throws IOException {
        Path out = folder.resolve("again.csv");
        Ran exported =
                Ran.command(
                        "export",
                        "--from",
                        peller.value(),
                        "--hops",
                        "1",
                        "--format",
                        "CSV",
                        "--out",
                        out.toString(),
                        "--store",
                        store.toString());
        assertThat(exported.code()).as(exported.err()).isZero();
        assertThat(exported.out()).contains("a ZIP of the tables");
        JsonNode noted =
                JsonMapper.shared()
                        .readTree(Files.readAllLines(store.resolve("audit.log")).getLast());
        assertThat(noted.get("purpose").asString()).isEqualTo("none given on the command line");
    }

    /** One step that fails must not keep the others from being taken. */
    private static void endsThoughItsNoteCannotBeTakenBack(Server server, House house, Path store)
            throws IOException {
        long database = house.store().databaseProcess().orElseThrow();
        Path note = store.resolve("running.json");
        Files.delete(note);
        Files.createDirectories(note.resolve("in-the-way"));
        assertThatThrownBy(server::close).isInstanceOf(UncheckedIOException.class);
        assertThat(ProcessHandle.of(database).filter(ProcessHandle::isAlive)).isEmpty();
        assertThatThrownBy(() -> house.take(List.of(store), IntakeProgress.NONE))
                .isInstanceOf(HouseClosed.class);
        Files.delete(note.resolve("in-the-way"));
        Files.delete(note);
    }

    private static EntityId find(House house, String words) {
        var viewer =
                new Viewer(new UserId("test"), new TreeSet<>(house.store().audiences()), "test");
        return house.search().find(words, Set.of(EntityKind.PERSON), viewer, 1).getFirst().entity();
    }

    private static long count(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }
}
