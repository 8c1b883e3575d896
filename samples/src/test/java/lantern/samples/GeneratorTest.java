package lantern.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lantern.samples.write.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratorTest {

    private static final Pattern MENTION =
            Pattern.compile(
                    "\"text\": \"((?:[^\"\\\\]|\\\\.)*)\", \"start\": (\\d+), \"end\": (\\d+)");

    @Test
    void theSameSeedGivesTheSameBytesInAnyLocaleAndTimeZone() {
        Map<String, String> here = Edition.of(Settings.ofTheSamples()).files();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Edition.of(Settings.ofTheSamples()).files()).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void anotherSeedGivesOtherPeople() {
        Settings settings = Settings.ofTheSamples();
        Settings other = new Settings(settings.reports(), 7, 0, settings.formats());
        assertThat(Edition.of(other).world().broker().plain())
                .isNotEqualTo(Edition.of(settings).world().broker().plain());
    }

    /** When this fails, run the generator and commit what it wrote. */
    @Test
    void theCommittedSamplesAreWhatTheGeneratorWrites() throws IOException {
        Path root = Path.of(System.getProperty("lantern.root", "..")).resolve("samples");
        Map<String, String> committed = new TreeMap<>();
        for (String folder : List.of("reports", "truth")) {
            try (Stream<Path> paths = Files.walk(root.resolve(folder))) {
                for (Path path : paths.filter(Files::isRegularFile).toList()) {
                    String name = root.relativize(path).toString().replace('\\', '/');
                    committed.put(name, Files.readString(path));
                }
            }
        }
        Map<String, String> written = Edition.of(Settings.ofTheSamples()).files();
        assertThat(committed.keySet()).isEqualTo(written.keySet());
        written.forEach((name, text) -> assertThat(committed.get(name)).as(name).isEqualTo(text));
    }

    @Test
    void whatIsWrittenOutIsWhatWasMade(@TempDir Path out) throws IOException {
        Settings few = new Settings(8, 3, 0, Set.of(Format.FORM, Format.CSV, Format.PROSE));
        assertThat(Generator.generate(few, out)).isEqualTo(8);
        for (Map.Entry<String, String> file : Edition.of(few).files().entrySet()) {
            assertThat(Files.readAllBytes(out.resolve(file.getKey())))
                    .isEqualTo(file.getValue().getBytes(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest(name = "noise {0}")
    @ValueSource(doubles = {0, 0.05, 0.5})
    void theTruthCountsCodePointsOfTheTextAsWritten(double noise) {
        int mentions = 0;
        for (Edition.Report report : edition(noise).reports()) {
            int[] text = report.written().text().codePoints().toArray();
            Matcher matcher = MENTION.matcher(report.written().truth());
            while (matcher.find()) {
                int start = Integer.parseInt(matcher.group(2));
                int end = Integer.parseInt(matcher.group(3));
                String words = matcher.group(1).replace("\\n", "\n").replace("\\\"", "\"");
                assertThat(new String(text, start, end - start)).isEqualTo(words);
                mentions++;
            }
        }
        assertThat(mentions).isGreaterThan(2000);
    }

    @ParameterizedTest(name = "noise {0}")
    @ValueSource(doubles = {0, 0.3})
    void mentionsDoNotOverlapAndHaveNoLooseEnds(double noise) {
        for (Edition.Report report : edition(noise).reports()) {
            List<Draft.Mention> mentions = report.written().draft().mentions();
            int last = 0;
            for (Draft.Mention mention : mentions) {
                String words = report.written().text().substring(mention.start(), mention.end());
                assertThat(mention.start()).as(report.plan().name()).isGreaterThanOrEqualTo(last);
                assertThat(words).isNotEmpty().isEqualTo(words.strip());
                last = mention.end();
            }
        }
    }

    @Test
    void noiseChangesWordsButNoValueAndNoTie() {
        Edition clean = edition(0);
        Edition noisy = edition(0.2);
        int changed = 0;
        for (int at = 0; at < clean.reports().size(); at++) {
            Draft before = clean.reports().get(at).written().draft();
            Draft after = noisy.reports().get(at).written().draft();
            assertThat(after.statements()).isEqualTo(before.statements());
            assertThat(after.mentions().stream().map(it -> it.value() + it.entity()))
                    .isEqualTo(
                            before.mentions().stream()
                                    .map(it -> it.value() + it.entity())
                                    .toList());
            changed += after.text().equals(before.text()) ? 0 : 1;
        }
        assertThat(changed).isGreaterThan(100);
    }

    @Test
    void onlyTheFormatsThatWereAskedForAreWritten() {
        for (Format format : Format.values()) {
            Edition edition = Edition.of(new Settings(40, 11, 0, Set.of(format)));
            assertThat(edition.reports())
                    .hasSize(40)
                    .allMatch(it -> it.plan().manner().format() == format);
        }
    }

    @Test
    void namesOfFilesAreUnique() {
        List<String> names = new ArrayList<>();
        Edition.of(new Settings(600, 4, 0, Set.of(Format.FORM, Format.PROSE)))
                .reports()
                .forEach(it -> names.add(it.plan().file()));
        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void settingsThatMakeNoSenseAreRefused() {
        Set<Format> all = Set.of(Format.values());
        assertThatThrownBy(() -> new Settings(0, 1, 0, all)).hasMessageContaining("0");
        assertThatThrownBy(() -> new Settings(1, 1, 1.5, all)).hasMessageContaining("1.5");
        assertThatThrownBy(() -> new Settings(1, 1, 0, Set.of())).hasMessageContaining("format");
    }

    private static Edition edition(double noise) {
        Settings settings = Settings.ofTheSamples();
        return Edition.of(
                new Settings(settings.reports(), settings.seed(), noise, settings.formats()));
    }
}
