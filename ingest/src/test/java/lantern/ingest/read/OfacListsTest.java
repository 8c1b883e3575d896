package lantern.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;
import lantern.model.report.Origin;
import org.junit.jupiter.api.Test;

/** The form of the OFAC lists, which have no header and meet by the party's number. */
class OfacListsTest {

    private static Reading read(String fixture) {
        return Readers.all()
                .read(
                        Origin.named("invented"),
                        Fixtures.text(fixture).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theListOfNamesGivesPartiesWithWhatTheirRemarksSay() {
        Reading reading = read("table/sdn.csv");
        Fixtures.assertPlaces(reading);
        assertThat(reading.report().title()).startsWith("OFAC names");
        var peller = Fixtures.mention(reading, "PELLER, Jonas");
        assertThat(peller.kind()).isEqualTo(EntityKind.PERSON);
        assertThat(peller.find(Field.NAME)).hasValue("Jonas PELLER");
        assertThat(peller.find(Field.DATE_OF_BIRTH)).hasValue("1970-03-12");
        assertThat(peller.find(Field.NATIONALITY)).hasValue("LT");
        assertThat(peller.find(Field.SEX)).hasValue("male");
        assertThat(Fixtures.mention(reading, "A1234567").find(Field.VALUE))
                .hasValue("passport:LT:A1234567");
        assertThat(Fixtures.ties(reading))
                .contains(
                        "PELLER, Jonas USES 101",
                        "PELLER, Jonas USES A1234567",
                        "PELLER, Jonas LINKED_TO QUAYSIDE COURIERS S.A.",
                        "QUAYSIDE COURIERS S.A. USES post@quayside.example",
                        "QUAYSIDE COURIERS S.A. LINKED_TO PELLER, Jonas",
                        "Heron Shipping Ltd OWNS SEA HERON",
                        "ZZ-ABC LINKED_TO QUAYSIDE COURIERS S.A.");
        assertThat(Fixtures.mention(reading, "SEA HERON").kind()).isEqualTo(EntityKind.VESSEL);
        assertThat(Fixtures.mention(reading, "ZZ-ABC").kind()).isEqualTo(EntityKind.VEHICLE);
    }

    @Test
    void otherNamesAndAddressesMeetTheirPartyByItsNumber() {
        var number = Fixtures.mention(read("table/sdn.csv"), "101").find(Field.VALUE);
        assertThat(number).hasValue("ofac id:101");
        Reading names = read("table/alt.csv");
        assertThat(Fixtures.ties(names))
                .containsExactly(
                        "PELER, Jonas USES 101",
                        "PELLERIS, Jonas USES 101",
                        "QC LOGISTICS USES 102");
        assertThat(Fixtures.mention(names, "101").find(Field.VALUE)).isEqualTo(number);
        assertThat(Fixtures.mention(names, "QC LOGISTICS").kind())
                .isEqualTo(EntityKind.ORGANISATION);
        Reading addresses = read("table/add.csv");
        assertThat(Fixtures.ties(addresses))
                .containsExactly(
                        "101 LINKED_TO 14 Harbour Row",
                        "14 Harbour Row LOCATED_IN Dover CT16 1AB",
                        "102 LINKED_TO Panama City",
                        "103 LINKED_TO Spain");
        assertThat(Fixtures.mention(addresses, "Panama City").find(Field.COUNTRY)).hasValue("PA");
    }
}
