package lantern.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import lantern.ingest.read.mapping.MappingFile;
import lantern.ingest.read.mapping.Mappings;
import lantern.ingest.read.propose.Proposal;
import lantern.model.evidence.Field;
import lantern.model.report.Origin;
import org.junit.jupiter.api.Test;

/** What {@code lantern map} proposes runs as it is written. */
class ProposalTest {

    private static Proposal propose(String text) {
        return Proposal.of(
                new OfferedFile(Origin.named("feed.csv"), text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Reading run(String text) {
        return Readers.all(Mappings.shipped().choosing(MappingFile.read(propose(text).yaml())))
                .read(Origin.named("feed.csv"), text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void namesOfColumnsInOtherLanguagesAreKnown() {
        String german =
                """
                Nachname;Vorname;Geburtsdatum;Telefon;Anschrift;Bemerkungen
                Muster;Erika;12.08.1964;+49 30 901820;Heidestrasse 17, 51147 Koeln;kommt oft am Abend
                Beispiel;Hans;01.02.1970;+49 30 901821;Ringstrasse 3, 10115 Berlin;
                """;
        Reading reading = run(german);
        assertThat(Fixtures.ties(reading))
                .containsExactly(
                        "Muster USES +49 30 901820",
                        "Muster LIVES_AT Heidestrasse 17, 51147 Koeln",
                        "Beispiel USES +49 30 901821",
                        "Beispiel LIVES_AT Ringstrasse 3, 10115 Berlin");
        assertThat(Fixtures.mention(reading, "Muster").find(Field.NAME)).hasValue("Erika Muster");
        assertThat(Fixtures.mention(reading, "Muster").find(Field.DATE_OF_BIRTH))
                .hasValue("1964-08-12");
        assertThat(propose(german).seen().getLast())
                .isEqualTo(
                        "in the first 2 rows: 2 Address, 2 Date, 2 LIVES_AT, 4 Person, 2 Phone, 2"
                                + " USES");
    }

    @Test
    void valuesSayWhatNamesDoNotAndAmericanDatesAreSeen() {
        String calls =
                """
                x1;when;x2
                +44 20 7946 0018;03/15/2026 10:00;+40 21 312 3456
                +44 20 7946 0018;03/04/2026 11:00;+40 21 312 3457
                """;
        assertThat(propose(calls).yaml())
                .contains("date: {column: when, format: \"M/d/yyyy H:mm\"}");
        Reading reading = run(calls);
        assertThat(reading.statements()).hasSize(2);
        assertThat(reading.statements().get(1).when().first()).hasToString("2026-03-04");
    }

    @Test
    void whatIsUnknownIsSaidAndNothingOfTheFileIsRepeated() {
        Proposal proposal = propose("zeta,eta\n17a-b,secretive\n18a-c,secretive too\n");
        assertThat(proposal.yaml()).contains("prose: [\"*\"]").doesNotContain("secretive");
        assertThat(proposal.seen()).contains("eta: read as prose (neither name nor values say)");
        MappingFile.read(proposal.yaml());
    }

    @Test
    void proseIsNoTable() {
        assertThatThrownBy(() -> propose("Nothing here is a table.\nNot this line.\n"))
                .hasMessage("line 1: neither a table nor JSON lines");
    }
}
