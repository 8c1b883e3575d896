package lantern.identity.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {

    @ParameterizedTest(name = "{0} and {1} fold alike")
    @CsvSource({
        "oksana, oxana",
        "hrytsenko, gritsenko",
        "hrytsenko, hricenko",
        "popescu, popesku",
        "tkachenko, tkatschenko",
        "mikhail, mihail",
        "sergey, serhii",
        "yelena, elena",
        "kowal, koval",
        "petrovich, petrovic",
        "shcherbak, scherbak",
        "jamal, djamal",
        "mueller, muller",
        "anna, ana",
        "ivanoff, ivanov",
        "xhevdet, dzhevdet",
    })
    void spellingsOfOneNameFoldAlike(String one, String other) {
        assertThat(Fold.of(one)).isEqualTo(Fold.of(other));
    }

    @ParameterizedTest(name = "{0} and {1} stay apart")
    @CsvSource({"elena, alina", "popescu, popovici", "ivan, iona", "marko, marta", "11, 1"})
    void differentNamesStayApart(String one, String other) {
        assertThat(Fold.of(one)).isNotEqualTo(Fold.of(other));
    }
}
