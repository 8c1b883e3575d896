package lantern.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lantern.ingest.Extractor;
import lantern.model.evidence.Certainty;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Evidence;
import lantern.model.evidence.Field;
import org.junit.jupiter.api.Test;

class StixReaderTest extends ReportReaderContract {

    @Override
    String sample() {
        return Fixtures.text("stix/network.json");
    }

    @Override
    String format() {
        return "stix";
    }

    @Test
    void objectsAreThingsAndRelationshipsTies() {
        Reading reading = Texts.read(sample());
        Fixtures.assertPlaces(reading);
        assertThat(Fixtures.ties(reading))
                .containsExactly(
                        "Quayside Couriers Ltd LOCATED_IN Dover",
                        "M\\u00edrela Dobrin USES Forged papers kit",
                        "Jonas Peller MEMBER_OF identity--99999999-9999-4999-8999-999999999999");
        assertThat(Fixtures.mention(reading, "M\\u00edrela Dobrin").find(Field.NAME))
                .hasValue("Mírela Dobrin");
        assertThat(Fixtures.mention(reading, "The Tall One").antecedent())
                .isEqualTo(Fixtures.mention(reading, "M\\u00edrela Dobrin").id());
        assertThat(Fixtures.mention(reading, "Quayside Couriers Ltd").kind())
                .isEqualTo(EntityKind.ORGANISATION);
    }

    @Test
    void aTieHasItsTimeAndLittleConfidenceMakesItHedged() {
        Reading reading = Texts.read(sample());
        assertThat(reading.statements().get(0).when().first()).hasToString("2026-01-05");
        assertThat(reading.statements().get(0).when().last()).hasToString("2026-02-05");
        assertThat(reading.statements().get(1).certainty()).isEqualTo(Certainty.HEDGED);
        assertThat(reading.statements()).allMatch(said -> said.grade() == null);
    }

    @Test
    void theStrictestTrafficLightIsTheMarking() {
        assertThat(Texts.read(sample()).report().handling().audience())
                .hasToString("OFFICIAL-SENSITIVE");
        String red =
                sample().replace(
                                "f88d31f6-486f-44da-b317-01333bde0b82",
                                "5e57c739-391a-4eb3-b6be-7d15ca92d5ed");
        assertThat(Texts.read(red).report().handling().audience())
                .hasToString("OFFICIAL-SENSITIVE/TLP RED");
    }

    @Test
    void whatLanternHasNoKindOfIsKeptAsAnEventOfThatType() {
        var kit = Fixtures.mention(Texts.read(sample()), "Forged papers kit");
        assertThat(kit.kind()).isEqualTo(EntityKind.EVENT);
        assertThat(kit.find(Field.TYPE)).hasValue("tool");
    }

    @Test
    void descriptionsAreReadAsProse() {
        Evidence evidence = Extractor.standard().extract(Texts.read(sample()));
        assertThat(evidence.mentions())
                .filteredOn(mention -> mention.kind() == EntityKind.VEHICLE)
                .singleElement()
                .satisfies(car -> assertThat(car.words()).isEqualTo("AB12 CDE"));
    }

    @Test
    void aRelationshipWithoutAnEndIsNamedByItsPlace() {
        assertThatThrownBy(() -> Texts.read(sample().replace("\"source_ref\"", "\"sauce_ref\"")))
                .hasMessage("object 6: no source_ref");
    }
}
