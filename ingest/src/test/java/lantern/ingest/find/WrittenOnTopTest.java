package lantern.ingest.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lantern.ingest.Extractor;
import lantern.ingest.read.Texts;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;
import lantern.model.evidence.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Partners by their letterheads, and addresses by the postcode at their end. */
class WrittenOnTopTest {

    private static final Extractor EXTRACTOR = Extractor.standard();

    private static List<String> words(EntityKind kind, String text) {
        return EXTRACTOR.extract(Texts.read(text)).mentions().stream()
                .filter(mention -> mention.kind() == kind)
                .map(Mention::words)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Safe Harbour Project - key worker notes | Safe Harbour Project",
                "Modern Slavery Helpline - call record     Call ID 7 | Modern Slavery Helpline",
                "PODLASKA BORDER UNIT      ENCOUNTER RECORD 12 | PODLASKA BORDER UNIT"
            })
    void whoWritesStandsOnTop(String head, String partner) {
        assertThat(words(EntityKind.ORGANISATION, head + "\n\nAna POPA lives in Leeds.\n"))
                .contains(partner);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SURVEILLANCE LOG", "Missing Person Report", "WITNESS STATEMENT"})
    void aKindOfDocumentIsNoPartner(String head) {
        assertThat(words(EntityKind.ORGANISATION, head + "\n\nAna POPA lives in Leeds.\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "27 Heol y Garth, Merthyr Tydfil CF48 9QX",
                "The Old Mill, Tansley, Matlock DE4 5QP",
                "CEFN GWERN FARM, LLANGORSE, BRECON LD3 7ZT",
                "14 Rath Crescent, Dundalk, A91 K2X4",
                "The Gatehouse, Kilshane, Co. Kildare W91 K4T7"
            })
    void aPostcodeAtItsEndTellsAnAddress(String address) {
        assertThat(words(EntityKind.ADDRESS, "Ana POPA was found at " + address + " on Monday.\n"))
                .containsExactly(address);
    }

    @Test
    void anIrishPostcodeSaysTheCountry() {
        assertThat(
                        EXTRACTOR
                                .extract(
                                        Texts.read(
                                                "Seen at 14 Rath Crescent, Dundalk, A91 K2X4.\n"))
                                .mentions())
                .filteredOn(mention -> mention.kind() == EntityKind.ADDRESS)
                .singleElement()
                .satisfies(address -> {
                    assertThat(address.find(Field.COUNTRY)).hasValue("IE");
                    assertThat(address.find(Field.HOUSE)).hasValue("14");
                });
    }

    @Test
    void aTownAndItsPostcodeAreNoAddress() {
        assertThat(words(EntityKind.ADDRESS, "Ana POPA comes from Oldham OL4 9XB.\n")).isEmpty();
    }
}
