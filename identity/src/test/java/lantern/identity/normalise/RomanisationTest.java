package lantern.identity.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomanisationTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "Гриценко, gritsenko",
        "Гриценкі, hrytsenki",
        "Олексій, oleksiy",
        "Щербак, shcherbak",
        "България, balgariya",
        "Объедков, obedkov",
        "Παπαδόπουλος, papadopoulos",
        "Ντίνος, dinos",
        "محمد, mhmd",
        "الحسن, hsn",
        "Nguyễn, nguyen",
        "Đặng, dang",
        "Ștefan, stefan",
        "Gjergj, gjergj",
        "Łukasz, lukasz",
        "Çelik, celik",
        "İbrahim, ibrahim",
        "O'Brien, obrien",
        "王小明, wang xiaoming",
        "Strauß, strauss",
    })
    void everyScriptIsWrittenInLatinLetters(String word, String latin) {
        assertThat(Romanisation.latin(word)).isEqualTo(latin);
    }

    @Test
    void signsThatAreNoLettersLeaveNothing() {
        assertThat(Romanisation.latin("\uD83D\uDE00\u0000\u202E")).isEmpty();
    }
}
