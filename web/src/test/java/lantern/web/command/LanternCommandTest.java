package lantern.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lantern.chart.export.Exporters;
import lantern.model.chart.Exporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user reads when a command line is right, and when it is not. No store is opened. */
class LanternCommandTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "serve",
                "ingest",
                "map",
                "extract",
                "score",
                "generate",
                "analyse",
                "mentions",
                "chart",
                "export",
                "user",
                "forget",
                "verify"
            })
    void everyCommandExplainsItself(String command) {
        Ran ran = Ran.command(command, "--help");
        assertThat(ran.code()).isEqualTo(Exit.FINE);
        assertThat(ran.out()).contains("Usage: lantern " + command);
    }

    @Test
    void withoutACommandOneLineSaysWhatToDo() {
        Ran ran = Ran.command();
        assertThat(ran.code()).isEqualTo(Exit.WRONG_USAGE);
        assertThat(ran.err().lines())
                .containsExactly("lantern: Which command? See 'lantern --help'.");
    }

    @Test
    void anUnknownCommandIsAnsweredWithThoseThereAre() {
        Ran ran = Ran.command("frobnicate", "x");
        assertThat(ran.code()).isEqualTo(Exit.WRONG_USAGE);
        assertThat(ran.err().lines())
                .containsExactly(
                        "lantern: no such command: frobnicate; there are: demo, serve, ingest,"
                            + " redrive, reextract, map, resolve, match, screen, extract, score,"
                            + " generate, analyse, mentions, chart, export, user, forget, verify");
    }

    /** a - b - c: the one pair of ends runs through the middle. */
    @Test
    void aListOfEdgesIsMeasuredWithoutAStore(@TempDir Path folder) throws IOException {
        Path edges = Files.writeString(folder.resolve("edges.csv"), "a,b\nb,c\nb,b\nc,b\n");
        Ran ran = Ran.command("analyse", "betweenness", "--edges", edges.toString(), "--json");
        assertThat(ran.code()).isEqualTo(Exit.FINE);
        assertThat(ran.out().strip())
                .isEqualTo(
                        "{\"nodes\":3,\"edges\":2,\"analysis\":\"betweenness\","
                                + "\"parameters\":{\"normalized\":false},\"scores\":{"
                                + "\"a\":{\"betweenness\":0},\"b\":{\"betweenness\":1},"
                                + "\"c\":{\"betweenness\":0}},\"summary\":{\"sum\":1.0,"
                                + "\"selfLoopsDropped\":1,\"repeatedEdgesMerged\":1}}");
        Ran firm =
                Ran.command(
                        "analyse",
                        "disrupt",
                        "--param",
                        "k=1",
                        "--edges",
                        edges.toString(),
                        "--resample");
        assertThat(firm.out())
                .contains("  b  among the first 1 in ")
                .contains("1 left together without b");
        Ran measure = Ran.command("analyse", "degree", "--edges", edges.toString(), "--resample");
        assertThat(measure.code()).isEqualTo(Exit.WRONG_USAGE);
        Ran wrong = Ran.command("analyse", "beauty", "--edges", edges.toString());
        assertThat(wrong.code()).isEqualTo(Exit.WRONG_USAGE);
        assertThat(wrong.err()).contains("no such analysis: beauty; there are: brokers");
    }

    @Test
    void aListOfEdgesIsDrawnInTheFormatOfTheEnding(@TempDir Path folder) throws IOException {
        Path edges = Files.writeString(folder.resolve("edges.csv"), "a,b\nb,c\n");
        for (Exporter exporter : Exporters.ALL) {
            Path out = folder.resolve("chart." + exporter.format());
            Ran ran = Ran.command("chart", "--edges", edges.toString(), "--out", out.toString());
            assertThat(ran.code()).as(ran.err()).isEqualTo(Exit.FINE);
            assertThat(ran.out()).endsWith(": 3 items, 2 links, OFFICIAL" + System.lineSeparator());
        }
        assertThat(folder.resolve("chart-entities.csv")).content().contains("a").contains("c");
        assertThat(folder.resolve("chart-links.csv")).content().contains("linked to");
        Ran ran =
                Ran.command(
                        "chart",
                        "--edges",
                        edges.toString(),
                        "--out",
                        folder.resolve("chart.docx").toString());
        assertThat(ran.code()).isEqualTo(Exit.WRONG_USAGE);
        assertThat(ran.err()).contains("the ending must be one of pdf, svg, png, anx");
    }

    @Test
    void twoOptionsThatRuleEachOtherOutAreNamed() {
        Ran ran = Ran.command("serve", "--store", "x", "--neo4j", "bolt://x:1");
        assertThat(ran.code()).isEqualTo(Exit.WRONG_USAGE);
        assertThat(ran.err())
                .startsWith("lantern: --store=DIR, --neo4j=URI are mutually exclusive");
    }

    @Test
    void anUnknownOptionIsWrongUsage() {
        Ran ran = Ran.command("ingest", "--fast", "x");
        assertThat(ran.code()).isEqualTo(Exit.WRONG_USAGE);
        assertThat(ran.err()).contains("Unknown option: '--fast'");
    }

    @Test
    void aFileThatIsNotThereIsWrongUsageBeforeAnythingIsOpened(@TempDir Path folder) {
        Ran ran =
                Ran.command(
                        "ingest",
                        folder.resolve("absent.txt").toString(),
                        "--store",
                        folder.toString());
        assertThat(ran.code()).isEqualTo(Exit.WRONG_USAGE);
        assertThat(ran.err()).contains("no such file or folder").contains("absent.txt");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aMappingIsProposedAndIsNotWrittenOverAnother(@TempDir Path folder) throws IOException {
        Path table = folder.resolve("log.csv");
        Files.writeString(table, "nom,telephone\nAna Invented,+44 7700 900123\n");
        Path mapping = folder.resolve("log.mapping.yaml");
        assertThat(Ran.command("map", table.toString()).out()).contains("kind: Phone");
        assertThat(Ran.command("map", table.toString(), "--out", mapping.toString()).code())
                .isEqualTo(Exit.FINE);
        assertThat(mapping).content().contains("USES");
        Ran again = Ran.command("map", table.toString(), "--out", mapping.toString());
        assertThat(again.code()).isEqualTo(Exit.WRONG_USAGE);
        assertThat(again.err()).contains("is there already");
    }

    @Test
    void aWrongMappingIsRefusedWithItsLineBeforeAnythingIsOpened(@TempDir Path folder)
            throws IOException {
        Path table = folder.resolve("log.csv");
        Path mapping = folder.resolve("m.yaml");
        Path store = Files.createDirectory(folder.resolve("store"));
        Files.writeString(table, "nom,telephone\nAna Invented,+44 7700 900123\n");
        Files.writeString(mapping, "title: x\nmentions: {a: {kind: Persn, column: nom}}\n");
        Ran ran =
                Ran.command(
                        "ingest",
                        table.toString(),
                        "--mapping",
                        mapping.toString(),
                        "--store",
                        store.toString());
        assertThat(ran.code()).isEqualTo(Exit.WRONG_USAGE);
        assertThat(ran.err()).contains("line 2, mentions.a.kind: no such kind: Persn");
        assertThat(store).isEmptyDirectory();
    }

    @Test
    void anUnknownAnalysisIsAnsweredWithThoseThereAre() {
        Ran ran = Ran.command("analyse", "brokrs");
        assertThat(ran.code()).isEqualTo(Exit.WRONG_USAGE);
        assertThat(ran.err()).contains("no such analysis: brokrs; there are: brokers");
    }

    @Test
    void withoutAPasswordOnStandardInputAUserIsWrongUsageBeforeAnythingIsOpened(
            @TempDir Path folder) {
        Ran ran = Ran.command("user", "anna", "--password", "--store", folder.toString());
        assertThat(ran.code()).isEqualTo(Exit.WRONG_USAGE);
        assertThat(ran.err()).contains("no password was given for anna");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aShortPasswordIsWrongUsageAndNotRepeated(@TempDir Path folder) {
        Ran ran = Ran.withInput("eleven-long\n", "user", "anna", "--store", folder.toString());
        assertThat(ran.code()).isEqualTo(Exit.WRONG_USAGE);
        assertThat(ran.err()).contains("at least 12 characters").doesNotContain("eleven-long");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--clearance=HIGH", "--group=a/b", "--group="})
    void whatIsNoClearanceOrGroupIsWrongUsage(String option) {
        Ran ran = Ran.command("user", "anna", option);
        assertThat(ran.code()).isEqualTo(Exit.WRONG_USAGE);
        assertThat(ran.err()).startsWith("lantern: ").doesNotContain("unexpected");
    }

    @Test
    void aRemoteStoreNeedsItsPasswordInTheEnvironment() {
        var options = new StoreOptions();
        options.choice = new StoreOptions.Choice();
        options.choice.neo4j = java.net.URI.create("neo4j://db.example:7687");
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> options.location(java.util.Map.of()))
                .isInstanceOf(WrongUsage.class)
                .hasMessageContaining("NEO4J_PASSWORD");
    }
}
