package lantern.samples.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusTest {

    private static final Pattern MENTION =
            Pattern.compile(
                    "\"kind\": \"(\\w+)\", \"text\": \"((?:[^\"\\\\]|\\\\.)*)\", \"start\": (\\d+),"
                            + " \"end\": (\\d+)");
    private static final Set<String> OWN_TEXT = Set.of("txt", "md", "eml", "csv", "jsonl", "json");

    @TempDir Path folder;

    @Test
    void theSameSettingsGiveTheSameBytesInAnyLocaleAndTimeZone() throws IOException {
        Map<String, byte[]> here = written("here", 160, 0.1, EnumSet.allOf(FileFormat.class));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Map<String, byte[]> there = written("there", 160, 0.1, EnumSet.allOf(FileFormat.class));
            assertThat(there.keySet()).isEqualTo(here.keySet());
            here.forEach((name, bytes) -> assertThat(there.get(name)).as(name).isEqualTo(bytes));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest(name = "noise {0}")
    @ValueSource(doubles = {0, 0.05, 0.5})
    void theTruthCountsCodePointsOfTheFile(double noise) throws IOException {
        Map<String, byte[]> files = written("all", 200, noise, EnumSet.allOf(FileFormat.class));
        int mentions = 0;
        for (Map.Entry<String, byte[]> truth : files.entrySet()) {
            if (!truth.getKey().endsWith(".truth.json")) {
                continue;
            }
            String json = text(truth.getValue());
            String file = json.substring(json.indexOf("\"file\": \"") + 9, json.indexOf("\",\n"));
            boolean own = OWN_TEXT.contains(file.substring(file.lastIndexOf('.') + 1));
            String path = truth.getKey().substring(0, truth.getKey().lastIndexOf('/') + 1) + file;
            assertThat(files).as(truth.getKey()).containsKey(path);
            if (own) {
                mentions +=
                        compare(truth.getKey(), json, text(files.getOrDefault(path, new byte[0])));
            }
        }
        assertThat(mentions).isGreaterThan(2500);
    }

    private static int compare(String name, String json, String text) {
        int[] points = text.codePoints().toArray();
        Matcher matcher = MENTION.matcher(json);
        int count = 0;
        int last = 0;
        while (matcher.find()) {
            int start = Integer.parseInt(matcher.group(3));
            int end = Integer.parseInt(matcher.group(4));
            String words = matcher.group(2).replace("\\n", "\n").replace("\\\"", "\"");
            assertThat(new String(points, start, end - start)).as(name).isEqualTo(words);
            assertThat(words).as(name).isNotEmpty().isEqualTo(words.strip());
            assertThat(start).as(name).isGreaterThanOrEqualTo(last);
            last = end;
            count++;
        }
        return count;
    }

    @Test
    void everyFormatIsWrittenWhereItIsAskedForAndNoOther() throws IOException {
        for (FileFormat format : List.of(FileFormat.TXT, FileFormat.EML, FileFormat.CSV)) {
            Map<String, byte[]> files = written(format.name(), 50, 0, EnumSet.of(format));
            assertThat(
                            files.keySet().stream()
                                    .filter(it -> it.startsWith("reports/"))
                                    .filter(it -> !it.endsWith(".truth.json"))
                                    .filter(it -> !it.endsWith(".mapping.yaml")))
                    .hasSize(50)
                    .allMatch(it -> it.endsWith("." + format.extension()));
        }
    }

    @Test
    void whatIsPassedOnAsNewsIsMarkedInTheWorldsTruthAndInTheReports() throws IOException {
        Map<String, byte[]> files = written("circular", 120, 0, EnumSet.of(FileFormat.TXT));
        Matcher rows =
                Pattern.compile("\\{\"original\": \"([^\"]+)\", \"repeated\": \"([^\"]+)\"}")
                        .matcher(text(files.getOrDefault("truth/circular.json", new byte[0])));
        int count = 0;
        while (rows.find()) {
            String repeated =
                    text(
                            files.getOrDefault(
                                    "reports/0000/" + rows.group(2) + ".truth.json", new byte[0]));
            assertThat(repeated).contains("\"repeats\": \"" + rows.group(1) + "\"");
            assertThat(files).containsKey("reports/0000/" + rows.group(1) + ".txt");
            count++;
        }
        assertThat(count).isGreaterThanOrEqualTo(3);
        assertThat(text(files.getOrDefault("truth/networks.json", new byte[0])))
                .contains("\"id\": \"n0\"", "\"id\": \"n2\"", "\"facilitators\": [");
    }

    @Test
    void wrongCheckDigitsAreSaidToBeWrong() throws IOException {
        long wrong =
                written("digits", 400, 0, EnumSet.of(FileFormat.TXT)).values().stream()
                        .filter(it -> text(it).contains("\"valid\": false"))
                        .count();
        assertThat(wrong).isGreaterThan(3);
    }

    @Test
    void settingsThatMakeNoSenseAreRefused() {
        Set<FileFormat> text = Set.of(FileFormat.TXT);
        assertThatThrownBy(() -> new CorpusSettings(0, 1, text, 0)).hasMessageContaining("0");
        assertThatThrownBy(() -> new CorpusSettings(1, 1, text, 1.5)).hasMessageContaining("1.5");
        assertThatThrownBy(() -> new CorpusSettings(1, 1, Set.of(), 0))
                .hasMessageContaining("format");
    }

    private Map<String, byte[]> written(
            String name, int reports, double noise, Set<FileFormat> formats) throws IOException {
        Path out = folder.resolve(name);
        Corpus.write(new CorpusSettings(reports, 7, formats, noise), out);
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(out)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(
                        out.relativize(path).toString().replace('\\', '/'),
                        Files.readAllBytes(path));
            }
        }
        return files;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
    }
}
