package lantern.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import lantern.ingest.intake.IntakeProgress;
import lantern.ingest.intake.Tally;
import lantern.model.access.UserId;
import lantern.model.access.Viewer;
import lantern.model.entity.EntityId;
import lantern.model.evidence.EntityKind;
import lantern.model.report.ReportId;
import lantern.web.command.Ran;
import lantern.web.house.House;
import lantern.web.house.StoreLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The command line over a store in the box: load, load again, while a server runs, bad files,
 * analyse, export, forget.
 */
class WayInIT {

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

    @Test
    void reportsGoInOnceAndComeOutAsAChart(@TempDir Path folder) throws Exception {
        Path store = folder.resolve("store");
        Path reports = Files.createDirectories(folder.resolve("reports"));
        Files.writeString(reports.resolve("good.txt"), REPORT);
        badFiles(reports);
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
        assertThat(originals(store)).as("every file's bytes are kept").hasSize((int) bad + 1);

        try (House house = House.open(new StoreLocation.Folder(store), "serve", _ -> {});
                Server server = Server.start(house, 0)) {
            assertThat(server.address()).startsWith("http://127.0.0.1:");
            whileAServerRuns(folder, store, reports, house);
        }

        int before = nodes(store);
        String report = ReportId.of(REPORT.getBytes(StandardCharsets.UTF_8)).value();
        assertThat(Ran.command("forget", report, "--store", store.toString()).code()).isZero();
        assertThat(nodes(store))
                .as("what only the forgotten report spoke of is gone")
                .isLessThan(before);
        assertThat(Ran.command("forget", report, "--store", store.toString()).code()).isEqualTo(1);
    }

    private static int nodes(Path store) {
        Ran ran = Ran.command("analyse", "brokers", "--store", store.toString(), "--json");
        return JsonMapper.shared().readTree(ran.out()).get("nodes").asInt();
    }

    private static void whileAServerRuns(Path folder, Path store, Path reports, House house)
            throws IOException {
        Path more = folder.resolve("more.txt");
        Files.writeString(
                more, REPORT.replace("NMP/26/0002", "NMP/26/0003").replace("PELLER", "KORSA"));
        Ran handedIn =
                Ran.command(
                        "ingest",
                        more.toString(),
                        reports.toString(),
                        "--store",
                        store.toString(),
                        "--json");
        Tally tally = JsonMapper.shared().readValue(handedIn.out(), Tally.class);
        assertThat(tally.done()).isEqualTo(1);
        assertThat(tally.unchanged()).isEqualTo(1);

        JsonNode answer =
                JsonMapper.shared()
                        .readTree(
                                Ran.command(
                                                "analyse",
                                                "brokers",
                                                "--store",
                                                store.toString(),
                                                "--json")
                                        .out());
        assertThat(answer.propertyNames())
                .contains("nodes", "edges", "analysis", "scores", "ranking", "summary");
        assertThat(answer.get("analysis").asString()).isEqualTo("brokers");

        EntityId peller = find(house, "peller");
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
                            "--store",
                            store.toString());
            assertThat(exported.code()).as(exported.err()).isZero();
            assertThat(out).isNotEmptyFile();
        }
        assertThat(Files.readString(folder.resolve("chart.svg")))
                .contains("PELLER")
                .contains("OFFICIAL");
        assertThat(house.take(List.of(more), IntakeProgress.NONE).unchanged()).isEqualTo(1);
    }

    private static EntityId find(House house, String words) {
        var viewer =
                new Viewer(new UserId("test"), new TreeSet<>(house.store().audiences()), "test");
        return house.search().find(words, Set.of(EntityKind.PERSON), viewer, 1).getFirst().entity();
    }

    /** Empty, truncated, of a wrong encoding, one endless line, not what they say they are. */
    private static void badFiles(Path reports) throws IOException {
        Files.write(reports.resolve("empty.txt"), new byte[0]);
        Files.write(reports.resolve("zip-as.txt"), new byte[] {'P', 'K', 3, 4, 0, 0, 1, 2, 3});
        Files.write(
                reports.resolve("pdf-as.csv"),
                "%PDF-1.7 \u0000\u0001 SECRETNAME".getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(
                reports.resolve("no-mapping.csv"), "first,second\nSECRETNAME,07700 900999\n");
        Files.writeString(
                reports.resolve("no-items.txt"),
                "OFFICIAL\n3x5x2 INTELLIGENCE REPORT\nURN: X/1\nSubject: SECRETNAME\n");
        byte[] line = new byte[100_000_000];
        Arrays.fill(line, (byte) 'a');
        Files.write(reports.resolve("one-line.txt"), line);
        byte[] control =
                "SECRETNAME \u0081\u0000\u0007 \u0003".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(reports.resolve("control.txt"), control);
    }

    private static long count(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }

    private static List<Path> originals(Path store) throws IOException {
        try (Stream<Path> files = Files.walk(store.resolve("originals"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
