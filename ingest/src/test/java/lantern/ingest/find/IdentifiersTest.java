package lantern.ingest.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lantern.ingest.find.number.Accounts;
import lantern.ingest.find.number.Devices;
import lantern.ingest.find.number.Documents;
import lantern.ingest.find.number.Online;
import lantern.ingest.find.number.Phones;
import lantern.ingest.find.number.Plates;
import lantern.ingest.find.number.Transports;
import lantern.model.evidence.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifiersTest {

    private static List<String> values(MentionFinder finder, String text) {
        return Settlement.settle(finder.find(Page.of(text))).stream()
                .map(found -> found.fields().getOrDefault(Field.VALUE, ""))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "'He uses 07700 900123.', +447700900123",
        "'Call +44 7700 900-123 at night', +447700900123",
        "'ring 0044 7700 900123', +447700900123",
        "'office (020) 7946 0018', +442079460018",
        "'Albanian number 00355 69 212 3456', +355692123456",
        "'Belgian gsm 0470/00.12.31', +32470001231",
        "'mob 07700-900-512 missed', +447700900512"
    })
    void phonesInAnyWritingAreOneNumber(String text, String value) {
        assertThat(values(new Phones(), text)).containsExactly(value);
    }

    @ParameterizedTest
    @CsvSource({
        "'sheet says 4.47701E+11'",
        "'on 12-05-2026 and 2026-05-12'",
        "'ref 07700900123'",
        "'IMEI 352099001761481'"
    })
    void otherNumbersAreNoPhones(String text) {
        assertThat(values(new Phones(), text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'a grey Golf, AB12 CDE, left', AB12CDE",
        "'private plate R417 MJH', R417MJH",
        "'Polish van WGM 4K71', WGM4K71",
        "'Belgian tractor 1-KLD-471', 1KLD471",
        "'Romanian lorry IS 09 XYZ', IS09XYZ"
    })
    void platesAreReadWithTheirCue(String text, String value) {
        assertThat(values(new Plates(), text)).containsExactly(value);
    }

    @ParameterizedTest
    @CsvSource({
        "'URN WMP/IR/26/118830'",
        "'Birmingham B10 9ZX'",
        "'took the M62 AND left'",
        "'graded 1BP today'"
    })
    void otherCodesAreNoPlates(String text) {
        assertThat(values(new Plates(), text)).isEmpty();
    }

    @Test
    void checksumsAreSaidToHoldOrNot() {
        var right = new Accounts().find(Page.of("to GB82 WEST 1234 5698 7654 32 today"));
        var wrong = new Accounts().find(Page.of("to GB83 WEST 1234 5698 7654 32 today"));
        assertThat(right)
                .singleElement()
                .satisfies(
                        found -> assertThat(found.fields()).containsEntry(Field.VERIFIED, "true"));
        assertThat(wrong)
                .singleElement()
                .satisfies(
                        found -> assertThat(found.fields()).containsEntry(Field.VERIFIED, "false"));
        assertThat(values(new Devices(), "IMEI on box 35-209900-176148-1."))
                .containsExactly("352099001761481");
        assertThat(values(new Transports(), "container CSQU3054383 and IMO 9074729"))
                .containsExactly("CSQU3054383", "imo:9074729");
    }

    @Test
    void addressesOnlineAreReadAsWrittenAgainstClicking() {
        assertThat(values(new Online(), "mail ion [at] mail [dot] example now"))
                .containsExactly("ion@mail.example");
        assertThat(values(new Online(), "see hxxps://bad[.]example/ads?id=7."))
                .containsExactly("https://bad.example/ads?id=7");
        assertThat(values(new Online(), "Instagram account @lux.girls and Telegram user dan_99"))
                .containsExactly("instagram:lux.girls", "telegram:dan_99");
    }

    @Test
    void papersCarryTypeAndCountry() {
        assertThat(values(new Documents(), "(British passport 512047118, born 1979)"))
                .containsExactly("passport:GB:512047118");
    }

    @ParameterizedTest
    @CsvSource({
        "'on 04/03/2026 at noon', 2026-03-04",
        "'in early March 2024', 2024-03",
        "'Wednesday 29th July 2026', 2026-07-29",
        "'op 8 juni 2026', 2026-06-08",
        "'our info dd. 11/06', --06-11",
        "'since 2019', 2019",
        "'summer 2025', 2025",
        "'On June 24, 2000, a jury', 2000-06-24",
        "'seen 3 Mar', --03-03"
    })
    void datesAreReadAsFarAsTheySay(String text, String value) {
        assertThat(values(new Dates(), text)).containsExactly(value);
    }

    @Test
    void sumsOfMoneyHaveOneForm() {
        assertThat(values(new Money(), "EUR 6,500 and £2.5k and 300 euros"))
                .containsExactly("EUR 6500", "GBP 2500", "EUR 300");
    }
}
