package lantern.chart.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipInputStream;
import lantern.chart.Charts;
import lantern.model.access.Marking;
import lantern.model.chart.Chart;
import lantern.model.chart.Exporter;
import lantern.model.entity.EntityId;
import lantern.model.entity.Standing;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.TieKind;
import lantern.model.report.Condition;
import lantern.model.report.Strength;
import org.junit.jupiter.api.Test;

/** What holds for every format. */
abstract class ExporterContract {

    static final List<String> HOSTILE =
            List.of(
                    "<script>alert(1)</script>",
                    "\"><img src=x onerror=alert(1)>",
                    "]]>&amp;&#x0;<!--",
                    "=HYPERLINK(\"http://example.invalid\",\"x\")",
                    "+44 7700 900123",
                    "-1+1",
                    "@SUM(A1)",
                    "\t=1+1",
                    "\r=1+1",
                    "\uFF1D1+1",
                    "left\u202Eright\u202C\u2066isolated\u2069",
                    "nul\u0000bell\u0007escape\u001B\u0085",
                    "half \uD83D and \uDE00 other",
                    "not a character \uFFFE\uFFFF",
                    "emoji \uD83D\uDE97 family \uD83D\uDC68\u200D\uD83D\uDC69",
                    "محمد العلي",
                    "two\nlines, and \"quotes\"",
                    "",
                    "   ",
                    "x".repeat(10_000),
                    "\uD83D\uDE97".repeat(5_000));

    abstract Exporter exporter();

    /** The files by name; a format of one file has the name "". */
    SortedMap<String, String> written(Chart chart) {
        SortedMap<String, String> files = new TreeMap<>();
        byte[] bytes = bytes(chart);
        if (exporter().extension().equals(".zip")) {
            try (var archive = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (var entry = archive.getNextEntry();
                        entry != null;
                        entry = archive.getNextEntry()) {
                    files.put(
                            entry.getName(),
                            new String(archive.readAllBytes(), StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        } else {
            files.put("", new String(bytes, StandardCharsets.UTF_8));
        }
        return files;
    }

    /** One of the files; empty when there is none of that name. */
    String file(Chart chart, String name) {
        return written(chart).getOrDefault(name, "");
    }

    private byte[] bytes(Chart chart) {
        var out = new ByteArrayOutputStream();
        try {
            exporter().write(chart, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Reads a file as its own format does; fails when it is broken. */
    abstract void assertWellFormed(String name, String content);

    @Test
    void theSameChartGivesTheSameBytes() {
        assertThat(bytes(Charts.small())).isEqualTo(bytes(Charts.small()));
    }

    @Test
    void theMarkingIsInEveryFile() {
        for (Marking marking : Marking.values()) {
            Chart chart = hostile(marking);
            assertThat(written(chart).values())
                    .allSatisfy(content -> assertThat(content).contains(marking.label()));
        }
    }

    @Test
    void everyGroupThatItIsRestrictedToIsInEveryFile() {
        assertThat(written(Charts.small()).values())
                .allSatisfy(
                        content -> assertThat(content).contains("HARROW").contains("OP KESTREL"));
        assertThat(written(hostile(Marking.OFFICIAL)).values())
                .allSatisfy(content -> assertThat(content).doesNotContain("restricted to "));
    }

    @Test
    void everyHandlingConditionIsCarried() {
        String all = String.join("\n", written(Charts.small()).values());
        assertThat(all).contains("A1").contains("S2").doesNotContain(Condition.A2.label());
    }

    @Test
    void noMaskedNameIsAnywhereNotEvenInTheTitle() {
        String all = String.join("\n", written(Charts.small()).values());
        assertThat(all)
                .contains("Child 1")
                .contains("Victim 1")
                .doesNotContainIgnoringCase("Nguyen")
                .doesNotContain("Ana Petrov");
    }

    @Test
    void hostileLabelsBreakNothing() {
        written(hostile(Marking.OFFICIAL))
                .forEach((name, content) -> {
                    assertWellFormed(name, content);
                    assertThat(content.codePoints())
                            .noneMatch(c -> c == 0 || c == 0x1B || c == 0x202E || c == 0x2066)
                            .noneMatch(c -> c == 0x85 || c == 0xFFFE || c == 0x7)
                            .noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
                });
    }

    @Test
    void anEmptyChartIsAFileToo() {
        var empty = new Chart("", Marking.SECRET, new TreeSet<>(), Set.of(), List.of(), List.of());
        written(empty)
                .forEach((name, content) -> {
                    assertWellFormed(name, content);
                    assertThat(content).isNotEmpty();
                });
    }

    @Test
    void aPlaceThatIsNowhereBreaksNothing() {
        Chart chart =
                new Chart(
                        "Nowhere",
                        Marking.OFFICIAL,
                        new TreeSet<>(),
                        Set.of(),
                        List.of(
                                item("a", "A", Double.NaN, Double.NaN, Double.NaN),
                                item("b", "B", Double.POSITIVE_INFINITY, -1e300, -5),
                                item("c", "C", 0, 0, 1e300)),
                        List.of(link("a", "b"), link("a", "c")));
        written(chart)
                .forEach((name, content) -> {
                    assertWellFormed(name, content);
                    assertThat(content).doesNotContain("NaN").doesNotContain("Infinity");
                });
    }

    @Test
    void isWrittenAsItAlwaysWas() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "golden"));
        SortedMap<String, String> golden = new TreeMap<>();
        SortedMap<String, String> actual = new TreeMap<>();
        for (var file : written(Charts.small()).entrySet()) {
            String name =
                    file.getKey().isEmpty() ? "small" + exporter().extension() : file.getKey();
            Files.writeString(folder.resolve(name), file.getValue());
            actual.put(name, file.getValue());
            golden.put(name, golden(name));
        }
        assertThat(actual)
                .as("what came out lies in chart/target/golden, to be compared and, if right, kept")
                .isEqualTo(golden);
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = ExporterContract.class.getResourceAsStream("/golden/" + name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static Chart hostile(Marking marking) {
        List<Chart.Item> items = new ArrayList<>();
        List<Chart.Link> links = new ArrayList<>();
        for (int i = 0; i < HOSTILE.size(); i++) {
            String id = "i" + (10 + i);
            items.add(
                    item(id, HOSTILE.get(i), 150 * (i % 5) - 300, 150.0 * Math.floorDiv(i, 5), 40));
            links.add(
                    new Chart.Link(
                            new EntityId("i10"),
                            new EntityId(id),
                            TieKind.CALLED,
                            Strength.CONFIRMED,
                            2,
                            null,
                            null,
                            List.of(HOSTILE.get(i))));
        }
        return new Chart(
                "=1+1 <script>alert('title')</script>\u202E",
                marking,
                new TreeSet<>(),
                Set.of(Condition.A2),
                items,
                links);
    }

    static Chart.Item item(String id, String label, double x, double y, double size) {
        return new Chart.Item(
                new EntityId(id),
                EntityKind.PERSON,
                label,
                label,
                "",
                Standing.NEUTRAL,
                false,
                x,
                y,
                size,
                0,
                1);
    }

    private static Chart.Link link(String from, String to) {
        return new Chart.Link(
                new EntityId(from),
                new EntityId(to),
                TieKind.CALLED,
                Strength.CONFIRMED,
                1,
                null,
                null,
                List.of());
    }
}
