package lantern.identity.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import lantern.identity.normalise.Fold;
import lantern.identity.normalise.NamePart;
import lantern.identity.normalise.PersonName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How often one name in two scripts is taken for one, on public pairs: printed, fitted to nothing.
 */
class KnownPairsTest {

    /** A Latin name and the same in another script. */
    private record Pair(PersonName latin, PersonName other) {}

    @ParameterizedTest(name = "{0}")
    @CsvSource({"russian_pairs.tsv", "arabic_pairs.tsv"})
    void oneNameInTwoScripts(String file) throws IOException {
        Path pairs =
                Path.of(System.getProperty("lantern.root", "."))
                        .resolve("../shared/data/name_matching")
                        .resolve(file);
        assumeTrue(Files.exists(pairs), "the shared name pairs are not here");
        List<Pair> same = new ArrayList<>();
        for (String line : Files.readAllLines(pairs)) {
            String[] cells = line.split("\t");
            same.add(new Pair(PersonName.of(cells[0]), PersonName.of(cells[1].replace(" ", ""))));
        }
        var random = new Random(1);
        int found = 0;
        int wrong = 0;
        for (Pair pair : same) {
            found += isOne(pair.latin(), pair.other()) ? 1 : 0;
            Pair stranger = same.get(random.nextInt(same.size()));
            boolean different = !stranger.latin().key().equals(pair.latin().key());
            wrong += different && isOne(pair.latin(), stranger.other()) ? 1 : 0;
        }
        System.out.printf(
                "%s: recall %.3f, precision %.3f against as many random non-pairs%n",
                file, found / (double) same.size(), found / (double) (found + wrong));
        assertThat(found).isGreaterThan(wrong);
    }

    /** As a part of a full name would be matched: equal, folded alike, or of equal consonants. */
    private static boolean isOne(PersonName latin, PersonName other) {
        if (latin.parts().size() != other.parts().size()) {
            return false;
        }
        for (int i = 0; i < latin.parts().size(); i++) {
            NamePart a = latin.parts().get(i);
            NamePart b = other.parts().get(i);
            boolean folded = Fold.of(a.text()).equals(Fold.of(b.text()));
            boolean bones =
                    other.isArabic()
                            && !a.skeleton().isEmpty()
                            && a.skeleton().equals(b.skeleton());
            if (!folded && !bones) {
                return false;
            }
        }
        return true;
    }
}
