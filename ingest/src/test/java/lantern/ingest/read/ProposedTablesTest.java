package lantern.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lantern.model.evidence.Certainty;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Mention;
import lantern.model.evidence.Statement;
import org.junit.jupiter.api.Test;

/** Tables that nobody has a mapping for: what is read from them as they come. */
class ProposedTablesTest {

    private static List<String> words(Reading reading, EntityKind kind) {
        Fixtures.assertPlaces(reading);
        return reading.mentions().stream()
                .filter(mention -> mention.kind() == kind)
                .map(Mention::words)
                .toList();
    }

    private static String prose(Reading reading) {
        StringBuilder prose = new StringBuilder();
        reading.passages()
                .forEach(passage ->
                        prose.append(reading.report().text(), passage.start(), passage.end())
                                .append('\n'));
        return prose.toString();
    }

    @Test
    void callsAndMessagesAreToldApartAndHandsetsGoWithTheirParty() {
        Reading reading =
                Texts.read(
                        """
                        start,type,a_party,b_party,a_imei,eval
                        03/02/2026 10:00,VOICE,+447700900111,+447700900112,353328110074653,1AP
                        03/02/2026 10:05,SMS,+447700900112,+447700900111,,B24
                        04/02/2026 10:05,VOICE,4.47701E+11,+447700900111,,no idea
                        """);
        assertThat(Fixtures.ties(reading))
                .containsExactly(
                        "+447700900111 CALLED +447700900112",
                        "+447700900111 LINKED_TO 353328110074653",
                        "+447700900112 LINKED_TO +447700900111");
        assertThat(reading.statements())
                .extracting(said -> said.when().words())
                .containsExactly("03/02/2026", "", "03/02/2026");
        assertThat(reading.report().items())
                .extracting(item -> String.valueOf(item.grade()))
                .containsExactly("1AP", "1AC", "null");
    }

    @Test
    void anIncomingCallIsTheOtherPartys() {
        Reading reading =
                Texts.read(
                        """
                        Subject number;Direction;Other party;Date
                        +447700900111;OUT;+447700900112;01/02/2026
                        +447700900111;IN;+447700900113;01/02/2026
                        """);
        assertThat(Fixtures.ties(reading))
                .containsExactly(
                        "+447700900111 CALLED +447700900112", "+447700900113 CALLED +447700900111");
    }

    @Test
    void aTitleAFootnoteAndARepeatedHeaderAreNoRows() {
        Reading reading =
                Texts.read(
                        """
                        Northgate Hire, sheet for February;;;
                        Out;Reg.;Hirer;Remarks
                        02.02.2026;KV19 XRT;Mr Petru DANCIU (paid cash);late
                        Out;Reg.;Hirer;Remarks
                        06.02.2026;LM68 OPA;poss Ion ROTARU;"two
                        lines"
                        ;;;
                        * LM68 OPA was found burnt out.;;;
                        """);
        assertThat(reading.report().items())
                .extracting(item -> item.number())
                .containsExactly(1, 2);
        assertThat(words(reading, EntityKind.PERSON)).containsExactly("Petru DANCIU", "Ion ROTARU");
        assertThat(Fixtures.ties(reading))
                .containsExactly("Petru DANCIU DRIVES KV19 XRT", "Ion ROTARU DRIVES LM68 OPA");
        assertThat(reading.statements())
                .extracting(Statement::certainty)
                .containsExactly(Certainty.STATED, Certainty.HEDGED);
        assertThat(prose(reading))
                .contains("sheet for February", "paid cash", "two\nlines", "found burnt out");
    }

    @Test
    void sendersPayBeneficiariesAndOwnWhatStandsOnTheirSide() {
        Reading reading =
                Texts.read(
                        """
                        Date,Sender Name,Sender Phone,Beneficiary,Payee account,Amount
                        03/02/2026,"MARINESCU, Dorel",07700 900812,Ileana POP,RO49AAAA1B31007593840000,450.00
                        04/02/2026,Quay Foods Ltd,,unknown,,20.00
                        """);
        assertThat(Fixtures.ties(reading))
                .containsExactlyInAnyOrder(
                        "MARINESCU, Dorel USES 07700 900812",
                        "Ileana POP OWNS RO49AAAA1B31007593840000",
                        "MARINESCU, Dorel PAID Ileana POP");
        assertThat(words(reading, EntityKind.ORGANISATION)).containsExactly("Quay Foods Ltd");
    }

    @Test
    void keepersOwnDriversDriveAndFirmsHaveSeats() {
        Reading reading =
                Texts.read(
                        "Read at\tVRM\tCamera\tRegistered keeper\tKeeper address\tDriver\n"
                                + "01/02/2026\tKV19XRT\tA47 Guyhirn E/B\tNorthgate Hire Ltd\t3 Dock"
                                + " Road, King's Lynn\tIon ROTARU?\n");
        assertThat(Fixtures.ties(reading))
                .containsExactlyInAnyOrder(
                        "Northgate Hire Ltd OWNS KV19XRT",
                        "Northgate Hire Ltd LOCATED_IN 3 Dock Road, King's Lynn",
                        "Ion ROTARU DRIVES KV19XRT",
                        "KV19XRT SEEN_AT A47 Guyhirn");
    }

    @Test
    void headersInOtherLanguagesAreRead() {
        assertThat(
                        Fixtures.ties(
                                Texts.read(
                                        """
                                        Gast|Ausweis-Nr.|Anreise|Kennzeichen|Wohnanschrift
                                        Mihai DRAGOMIR|X12345678|11.01.2026|B 114 RGX|Heidestrasse 17, Koeln
                                        """)))
                .containsExactly(
                        "Mihai DRAGOMIR USES X12345678",
                        "Mihai DRAGOMIR LIVES_AT Heidestrasse 17, Koeln",
                        "Mihai DRAGOMIR DRIVES B 114 RGX");
        assertThat(
                        Fixtures.ties(
                                Texts.read(
                                        """
                                        fecha;remitente;destinatario;importe
                                        03/02/2026;Juan Prueba;Ana Prueba;300
                                        """)))
                .containsExactly("Juan Prueba PAID Ana Prueba");
        assertThat(
                        Fixtures.ties(
                                Texts.read(
                                        """
                                        Nazwisko;Imię;Numer telefonu;Miasto
                                        PROBNY;Jan;+48 601 000 111;Lublin
                                        """)))
                .containsExactly("PROBNY USES +48 601 000 111", "PROBNY LIVES_AT Lublin");
    }

    @Test
    void whatIsNoValueOfItsColumnIsReadAsProse() {
        Reading reading =
                Texts.read(
                        """
                        guest,mobile,car reg,room
                        Ana POP / Ion ROTARU,07700 900811 or 07700 900812,white Transit left outside,12
                        unknown male,refused to give one,,"14, moved to 15 after the noise"
                        """);
        assertThat(words(reading, EntityKind.PERSON)).containsExactly("Ana POP", "Ion ROTARU");
        assertThat(words(reading, EntityKind.PHONE))
                .containsExactly("07700 900811", "07700 900812");
        assertThat(words(reading, EntityKind.VEHICLE)).isEmpty();
        assertThat(prose(reading))
                .contains("white Transit", "unknown male", "refused to give one", "moved to 15");
    }

    @Test
    void aQuoteThatNeverClosesAndACellTooManyLoseNoRow() {
        Reading reading =
                Texts.read(
                        """
                        guest,phone,notes
                        Ana POP,07700 900811,came back, with a man
                        Ion ROTARU,07700 900812,"said he is a cook
                        """);
        assertThat(reading.report().items()).hasSize(2);
        assertThat(prose(reading)).contains("came back", "with a man", "said he is a cook");
    }

    @Test
    void jsonLinesWithoutAMappingAreReadToo() {
        Reading reading =
                Texts.read(
                        """
                        {"full_name":"Ana POP","phones":["07700 900811","07700 900812"],"notes":"Knows the cook."}
                        {"full_name":"Ion ROTARU","phones":[],"notes":null}
                        """);
        assertThat(reading.report().format()).isEqualTo("json lines, mapping proposed");
        assertThat(Fixtures.ties(reading))
                .containsExactly("Ana POP USES 07700 900811", "Ana POP USES 07700 900812");
        assertThat(prose(reading)).contains("Knows the cook.");
    }
}
