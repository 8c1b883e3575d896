package lantern.identity.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invented names; and public pairs, skipped where they are not beside the project. */
class NameMatchTest {

    private static final Path SHARED =
            Path.of(System.getProperty("lantern.root", ".."))
                    .resolve("../shared/data/name_matching");

    @ParameterizedTest(name = "{1} is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Person | Mirela DOBRIN | Dobrin, Mirela",
                "Person | Mirela Ioana Dobrin | Mirela Dobrin",
                "Person | M. Dobrin | Mirela Dobrin",
                "Person | MirelaDobrin | Mirela Dobrin",
                "Person | M1rela Dobrin | Mirela Dobrin",
                "Person | Мирела Добрин | Mirela Dobrin",
                "Person | Mirela Dorbin | Mirela Dobrin",
                "Person | Dr Mirela Dobrin | Mirela Dobrin",
                "Person | Tom Vrana | Thomas Vrana",
                "Person | Yusuf al-Karimi | Yousuf Karimi",
                "Company | Harbour Nails Ltd | HARBOUR NAILS LIMITED",
                "Company | ООО Ромашка | Romashka LLC",
                "Company | 1st Choice Labour | First Choice Labour",
                "Vessel | MV Baltic Heron | Baltic Heron"
            })
    void isTheSameName(String schema, String one, String other) {
        assertThat(NameMatch.of(schema, one, other).isMatch()).isTrue();
        assertThat(NameMatch.of(schema, other, one).isMatch()).isTrue();
    }

    @ParameterizedTest(name = "{1} is not {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Person | Mirela Dobrin | Marian Dobrin",
                "Person | Mirela Ioana Dobrin | Mirela Elena Dobrin",
                "Person | Mirela Dobrin | Mirela Dobrescu",
                "Person | M. D. | Mirela Dobrin",
                "Person | T. Dobrin | Mirela Dobrin",
                "Company | Harbour Nails Ltd | Harbour Transport Ltd",
                "Company | Harbour Nails GmbH | Harbour Nails AG",
                "Company | Harbour 2 Ltd | Harbour 3 Ltd",
                "Vessel | Baltic Heron 2 | Baltic Heron 3"
            })
    void isAnotherName(String schema, String one, String other) {
        assertThat(NameMatch.of(schema, one, other).isMatch()).isFalse();
        assertThat(NameMatch.of(schema, other, one).isMatch()).isFalse();
    }

    @Test
    void aNameOfTenThousandLettersEndsSoon() {
        assertThat(NameMatch.of("Person", "x".repeat(10_000), "y ".repeat(5_000)).isMatch())
                .isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"arabic_pairs.tsv", "russian_pairs.tsv"})
    void findsNamesInAnotherScriptAndHardlyAnyOther(String file) throws IOException {
        Path path = SHARED.resolve(file);
        assumeTrue(Files.exists(path), "no public data beside the project: " + file);
        List<String[]> pairs =
                Files.readAllLines(path).stream().map(line -> line.split("\t", -1)).toList();
        Random random = new Random(7);
        double found = 0;
        double wrong = 0;
        for (String[] pair : pairs) {
            found += isMatch(pair[0], pair[1]) ? 1 : 0;
            String[] other = pairs.get(random.nextInt(pairs.size()));
            wrong += !other[0].equals(pair[0]) && isMatch(pair[0], other[1]) ? 1 : 0;
        }
        assertThat(found / pairs.size()).isGreaterThanOrEqualTo(0.9);
        assertThat(found / (found + wrong)).isGreaterThanOrEqualTo(0.98);
    }

    private static boolean isMatch(String latin, String spaced) {
        return NameMatch.of("Person", latin, spaced.replace(" ", "")).isMatch();
    }
}
