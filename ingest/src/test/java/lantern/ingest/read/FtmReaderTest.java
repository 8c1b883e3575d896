package lantern.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;
import lantern.model.evidence.TieKind;
import org.junit.jupiter.api.Test;

class FtmReaderTest extends ReportReaderContract {

    @Override
    String sample() {
        return Fixtures.text("followthemoney/entities.ijson");
    }

    @Override
    String format() {
        return "followthemoney";
    }

    @Test
    void linkSchemataAndPropertiesBecomeTies() {
        Reading reading = Texts.read(sample());
        Fixtures.assertPlaces(reading);
        assertThat(Fixtures.ties(reading))
                .containsExactlyInAnyOrder(
                        "Jonas Peller OWNS Quayside Couriers Ltd",
                        "Jonas Peller USES +44 7700 900123",
                        "Jonas Peller USES jonas@example.org",
                        "Jonas Peller USES A1234567",
                        "Jonas Peller LIVES_AT 14 Harbour Row, Dover CT16 1AB",
                        "Quayside Couriers Ltd USES 01234567",
                        "Jonas Peller FAMILY_OF Mirela D\\u00f6brin",
                        "Mirela D\\u00f6brin LEADS Quayside Couriers Ltd",
                        "Quayside Couriers Ltd PAID Mirela D\\u00f6brin",
                        "Mirela D\\u00f6brin USES XK204411",
                        "Quayside Couriers Ltd OWNS AB12 CDE",
                        "Mirela D\\u00f6brin ASSOCIATE_OF per-away");
    }

    @Test
    void fieldsAreNormalised() {
        Reading reading = Texts.read(sample());
        var jonas = Fixtures.mention(reading, "Jonas Peller");
        assertThat(jonas.find(Field.DATE_OF_BIRTH)).hasValue("1984-02-03");
        assertThat(jonas.find(Field.NATIONALITY)).hasValue("LT");
        assertThat(Fixtures.mention(reading, "Jojo").antecedent()).isEqualTo(jonas.id());
        assertThat(Fixtures.mention(reading, "XK204411").find(Field.VALUE))
                .hasValue("passport:RO:XK204411");
        assertThat(Fixtures.mention(reading, "AB12 CDE").kind()).isEqualTo(EntityKind.VEHICLE);
    }

    @Test
    void anIntervalIsWhenTheTieHolds() {
        Reading reading = Texts.read(sample());
        assertThat(reading.statements())
                .filteredOn(said -> said.kind() == TieKind.OWNS && said.span().item() == 1)
                .singleElement()
                .satisfies(owns -> {
                    assertThat(owns.when().first()).hasToString("2024-05-01");
                    assertThat(owns.when().last()).isNull();
                });
        assertThat(reading.statements())
                .filteredOn(said -> said.kind() == TieKind.PAID)
                .singleElement()
                .satisfies(paid -> assertThat(paid.when().last()).hasToString("2025-11-30"));
    }

    @Test
    void aBrokenLineIsNamed() {
        assertThatThrownBy(() -> Texts.read(sample() + "{\"id\": \"x\", \"schema\": \n"))
                .hasMessage("line 12: no JSON here, or too deep, or cut short");
    }
}
