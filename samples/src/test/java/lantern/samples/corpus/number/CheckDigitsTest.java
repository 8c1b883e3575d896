package lantern.samples.corpus.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Against the examples that the standards themselves print. */
class CheckDigitsTest {

    @Test
    void anIbanHasTheTwoDigitsOfItsStandardsExamples() {
        assertThat(CheckDigits.iban("GB", "WEST12345698765432")).isEqualTo("82");
        assertThat(CheckDigits.iban("DE", "370400440532013000")).isEqualTo("89");
        assertThat(CheckDigits.iban("BE", "539007547034")).isEqualTo("68");
    }

    @Test
    void aHandsetHasTheLuhnDigit() {
        assertThat(CheckDigits.luhn("49015420323751")).isEqualTo(8);
    }

    @Test
    void aShipHasTheDigitOfItsWeights() {
        assertThat(CheckDigits.ship("907472")).isEqualTo(9);
    }

    @Test
    void aContainerHasTheDigitOfIso6346() {
        assertThat(CheckDigits.container("CSQU305438")).isEqualTo(3);
    }

    @Test
    void aMachineReadableFieldHasTheDigitOfIcao9303() {
        assertThat(CheckDigits.machineReadable("L898902C3")).isEqualTo(6);
        assertThat(CheckDigits.machineReadable("740812")).isEqualTo(2);
    }

    @Test
    void aChassisNumberHasItsNinthPlace() {
        assertThat(CheckDigits.chassis("1M8GDM9A_KP042788".replace('_', '0'))).isEqualTo('X');
    }

    @Test
    void aSpoiltDigitIsAnother() {
        for (int by = 1; by < 10; by++) {
            assertThat(CheckDigits.spoilLast("907", by)).startsWith("90").isNotEqualTo("907");
        }
    }
}
