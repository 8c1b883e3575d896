package lantern.ingest.remark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import lantern.ingest.Extractor;
import lantern.ingest.read.Texts;
import lantern.model.evidence.Evidence;
import lantern.model.evidence.Mention;
import org.junit.jupiter.api.Test;

/** What remarks of invented rows say of the cells beside them. */
class RemarksTest {

    private static final String CALLS = "start,a_party,b_party,remarks\n";

    private static List<String> said(String table) {
        Evidence evidence = Extractor.standard().extract(Texts.read(table));
        var words =
                evidence.mentions().stream().collect(Collectors.toMap(Mention::id, Mention::words));
        return evidence.statements().stream()
                .map(one ->
                        words.get(one.from())
                                + " "
                                + one.kind()
                                + " "
                                + words.get(one.to())
                                + " "
                                + one.polarity()
                                + " "
                                + one.certainty()
                                + " "
                                + one.when().words())
                .map(String::strip)
                .toList();
    }

    @Test
    void aLetterCallsTheCellOfThatParty() {
        assertThat(
                        said(
                                CALLS
                                        + "03/02/2026,+447700900111,+447700900112,B subscriber"
                                        + " Vasile CRACIUN. A poss Dorel MARINESCU.\n"
                                        + "04/02/2026,+447700900113,+447700900114,A not Ileana"
                                        + " POPESCU she was abroad.\n"))
                .containsExactlyInAnyOrder(
                        "+447700900111 CALLED +447700900112 POSITIVE STATED 03/02/2026",
                        "Vasile CRACIUN OWNS +447700900112 POSITIVE STATED",
                        "Dorel MARINESCU USES +447700900111 POSITIVE HEDGED",
                        "+447700900113 CALLED +447700900114 POSITIVE STATED 04/02/2026",
                        "Ileana POPESCU USES +447700900113 DENIED STATED 04/02/2026");
    }

    @Test
    void aRowThatIsTakenBackSaysNothing() {
        assertThat(
                        said(
                                """
                                date;vrm;camera;remarks
                                03/02/2026;KV19 XRT;Ely;
                                04/02/2026;KV19 XRT;March;ANPR misread, disregard.
                                """))
                .containsExactly("KV19 XRT SEEN_AT Ely POSITIVE STATED 03/02/2026");
    }

    @Test
    void aHandleInTheRemarksIsOfWhomTheRowIsAbout() {
        assertThat(
                        said(
                                """
                                captured;url;name in ad;phone in ad;remarks
                                03/02/2026;https://night.example/ad/1;Melinda;07700 900811;Telegram @melinda_ely
                                """))
                .containsExactlyInAnyOrder(
                        "Melinda ADVERTISED_BY 07700 900811 POSITIVE STATED 03/02/2026",
                        "Melinda USES @melinda_ely POSITIVE STATED");
    }

    @Test
    void whomTheRemarksShowInActionWasWhereTheVehicleWas() {
        assertThat(
                        said(
                                """
                                date;vrm;site;poi;remarks
                                03/02/2026;KV19 XRT;Ely;Ion ROTARU;POI made off on foot.
                                04/02/2026;KV19 XRT;March;Ion ROTARU;Driver's face not seen.
                                """))
                .contains("Ion ROTARU SEEN_AT Ely POSITIVE STATED 03/02/2026")
                .doesNotContain("Ion ROTARU SEEN_AT March POSITIVE STATED 04/02/2026");
    }
}
