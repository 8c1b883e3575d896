package lantern.identity.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Mr. Ion POPESCU | ion popescu",
                "POPESCU, Ion | ion popescu",
                "Anne-Marie O’Neill | anne marie oneill",
                "Ahmed bin al-Khalil Hassan | ahmed hassan khalil",
                "Ben Smith | ben smith",
                "J.R. Smith | j r smith",
                "Nguyễn Văn An | an nguyen",
            })
    void orderCaseTitlesAndParticlesDoNotCount(String written, String key) {
        assertThat(PersonName.of(written).key()).isEqualTo(key);
    }

    @Test
    void anInitialDoesNotMakeANameFull() {
        assertThat(PersonName.of("E. Popescu").isFull()).isFalse();
        assertThat(PersonName.of("Elena Popescu").isFull()).isTrue();
        assertThat(PersonName.of("Popescu").isFull()).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Blue Harbour Transport Ltd | blue harbour transport | ltd",
                "BLUE HARBOUR TRANSPORT LIMITED | blue harbour transport | ltd",
                "The Smith & Sons Company | smith sons | co",
                "Alfa Trans S.R.L. | alfa trans | srl",
                "Nowak sp. z o.o. | nowak | spzoo",
                "ТОВ «Альфа» | alfa | tov",
                "Limited | limited | ''",
            })
    void legalFormsAreToldFromTheName(String written, String key, String form) {
        var name = OrganisationName.of(written);
        assertThat(name.key()).isEqualTo(key);
        assertThat(name.form()).isEqualTo(form);
    }

    @Test
    void addressesAreCutIntoParts() {
        var brief =
                AddressParts.of("Flat 3, 12a High St, Leicester LE1 2AB", "", "", "", "Leicester");
        assertThat(brief)
                .isEqualTo(new AddressParts("le12ab", "12a", "3", "high street", "leicester"));
        var full = AddressParts.of("12A High Street", "LE1 2AB", "12A", "High Street", "");
        assertThat(full.house()).isEqualTo(brief.house());
        assertThat(full.street()).isEqualTo(brief.street());
        assertThat(AddressParts.of("", "", "", "", "").isEmpty()).isTrue();
    }

    @Test
    void aNameOfTenThousandLettersIsCutShort() {
        assertThat(PersonName.of("a".repeat(10_000)).key()).hasSize(64);
        assertThat(PersonName.of("ab ".repeat(10_000)).parts()).hasSize(8);
    }
}
