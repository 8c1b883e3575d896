package lantern.ingest.find.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import lantern.ingest.find.Found;
import lantern.model.evidence.EntityKind;
import org.junit.jupiter.api.Test;

/** People stand in square brackets. */
class BrokenNamesTest {

    private static List<String> joined(String marked) {
        StringBuilder text = new StringBuilder();
        List<Found> found = new ArrayList<>();
        for (String part : marked.split("(?=\\[)|(?<=\\])")) {
            if (part.startsWith("[")) {
                String words = part.substring(1, part.length() - 1);
                int end = text.length() + words.length();
                found.add(Found.of(EntityKind.PERSON, text.length(), end, Found.Rank.RULED));
                text.append(words);
            } else {
                text.append(part);
            }
        }
        return BrokenNames.join(text.toString(), found).stream()
                .map(it -> text.substring(it.start(), it.end()))
                .toList();
    }

    @Test
    void aNameThatALineBreakCutsIsOne() {
        assertThat(
                        joined(
                                "His lieutenant in the county is believed to be [Gwyn]\n"
                                        + "[MADOC], a gangmaster."))
                .containsExactly("Gwyn\nMADOC");
        assertThat(
                        joined(
                                "Among those who came in the white van was [MARIN STOYKOV] and then"
                                        + " [RUSU]\n"
                                        + "  [Andreea] sat."))
                .containsExactly("MARIN STOYKOV", "RUSU\n  Andreea");
    }

    @Test
    void twoWholeNamesAreTwo() {
        assertThat(
                        joined(
                                "The lorry was met at the services by the driver [Ion POPA]\n"
                                        + "[Ana RUSU] paid him."))
                .containsExactly("Ion POPA", "Ana RUSU");
        assertThat(
                        joined(
                                "In the house on that day there were the brothers [POPA]\n"
                                        + "[RUSU] was not there."))
                .containsExactly("POPA", "RUSU");
    }

    @Test
    void aListOfNamesHasShortLines() {
        assertThat(joined("Present:\n[Gwyn]\n[MADOC]\n[Sian] and others"))
                .containsExactly("Gwyn", "MADOC", "Sian");
    }

    @Test
    void betweenTwoParagraphsNoNameIsBroken() {
        assertThat(
                        joined(
                                "At the end of the evening the last to leave the house was"
                                        + " [Gwyn]\n\n"
                                        + "[MADOC] rang in."))
                .containsExactly("Gwyn", "MADOC");
    }
}
