package lantern.ingest.find.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;
import lantern.model.evidence.Mention;
import lantern.model.report.ReportId;
import lantern.model.report.Span;
import org.junit.jupiter.api.Test;

/** In each text the people stand in square brackets, "Mrs" and "Mr" before one tell the sex. */
class AntecedentsTest {

    private final List<Mention> linked = new ArrayList<>();

    private void link(String marked) {
        StringBuilder text = new StringBuilder();
        List<Mention> people = new ArrayList<>();
        int item = 1;
        for (String part : marked.split("(?=\\[)|(?<=\\])")) {
            if (part.startsWith("[")) {
                String words = part.substring(1, part.length() - 1);
                Span span =
                        new Span(
                                ReportId.of(marked.getBytes(StandardCharsets.UTF_8)),
                                item,
                                text.length(),
                                text.length() + words.length());
                Map<Field, String> fields =
                        text.toString().endsWith("Mrs ") ? Map.of(Field.SEX, "female") : Map.of();
                people.add(Mention.of(EntityKind.PERSON, words, span, fields));
                text.append(words);
            } else {
                item += part.contains("\n\n") ? 1 : 0;
                text.append(part);
            }
        }
        linked.addAll(Antecedents.link(text.toString(), people));
    }

    /** The number of the first mention of the chain that the mention belongs to. */
    private int founder(int at) {
        Mention mention = linked.get(at);
        if (mention.antecedent() == null) {
            return at;
        }
        for (int i = 0; i < linked.size(); i++) {
            if (linked.get(i).id().equals(mention.antecedent())) {
                return founder(i);
            }
        }
        throw new AssertionError("no such antecedent: " + mention.antecedent());
    }

    private List<Integer> founders() {
        List<Integer> founders = new ArrayList<>();
        for (int i = 0; i < linked.size(); i++) {
            founders.add(founder(i));
        }
        return founders;
    }

    @Test
    void aFullNameDoesNotTakeOverALoneNameThatHasItsBearer() {
        link("[Luan DERVISHI] rang.\n\n[DERVISHI] wrote to [Mimoza DERVISHI].");
        assertThat(founders()).containsExactly(0, 0, 2);
    }

    @Test
    void ofSeveralTheOneWhomThePassageSpeaksOfBearsTheLoneName() {
        link("[Gwyn MADOC] pays.\n\n[Sian MADOC] keeps the van. [MADOC] is away.");
        assertThat(founders()).containsExactly(0, 1, 1);
    }

    @Test
    void elseTheOneWhomTheReportSpokeOfMost() {
        link("[Gwyn MADOC] pays. [MADOC] smiles.\n\n[Sian MADOC] drives.\n\n[MADOC] rang in.");
        assertThat(founders()).containsExactly(0, 0, 2, 0);
    }

    @Test
    void aTitleDoesNotSayWhichOfTwo() {
        link("[Gwyn MADOC] and [Sian MADOC] came. Mrs [Madoc] spoke.");
        assertThat(founders()).containsExactly(0, 1, 2);
    }

    @Test
    void unlessThePassageNamesButOneOfThem() {
        link("[Gwyn MADOC] pays.\n\n[Sian MADOC] has an account. Money goes to Mrs [Madoc].");
        assertThat(founders()).containsExactly(0, 1, 1);
    }

    @Test
    void nicknamesStandInBracketsAndAfterWordsForThem() {
        link("[DOYCHEV Ventsislav] ([VENTSI]) and his brother.");
        link("[DOYCHEV Plamen], born 3.11.1976 in Sliven, with the nickname [BUFALO].");
        link("The man is [Silviu]. The lads call him [the Colonel].");
        link("It is [MATEI] or possibly [MATEY].");
        assertThat(founders()).containsExactly(0, 0, 2, 2, 4, 4, 6, 6);
    }

    @Test
    void orBetweenTwoNamesIsNoAlias() {
        link("She may mean [Chu Sau] or [Kien], or [Petrit HOXHALLARI] or [Plamen DOYCHEV].");
        assertThat(founders()).containsExactly(0, 1, 2, 3);
    }

    @Test
    void whomTheReportTellsApartIsMarkedAndNotSpokenOfFurther() {
        link(
                "[LE Minh Tuan] left.\n\nNB - do not confuse with adult [LE Minh Tuan] @ [TONY]."
                        + "\n\n[TUAN] was told to go back.");
        assertThat(founders()).containsExactly(0, 1, 1, 0);
        assertThat(linked.get(1).find(Field.TOLD_APART)).contains("true");
        assertThat(linked.get(0).find(Field.TOLD_APART)).isEmpty();
    }

    @Test
    void theWordsThatTellApartMayComeAfter() {
        link("[Gwyn MADOC] pays. [GWYN MADOC], vet of Hay, ATTENDED. DIFFERENT MAN, NOT RELATED.");
        link("[Plamen DOYCHEV] pays. Not pursued: [DOYCHEV, Plamen] (1967), homonym.");
        link("[Joy OSARETIN] flew. [OSARETIN/JOY], nurse, of Leith. Not our subject, never was.");
        assertThat(founders()).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void whoIsNotRelatedToAFirmIsStillWhoTheyAre() {
        link("[Ana POPA] pays. [Ana POPA] is not related to the firm.");
        assertThat(founders()).containsExactly(0, 0);
    }
}
