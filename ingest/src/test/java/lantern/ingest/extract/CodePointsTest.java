package lantern.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodePointsTest {

    /** a, a phone of two units, b: units 0 1-2 3, code points 0 1 2. */
    @Test
    void aLetterOfTwoUnitsCountsOnce() {
        CodePoints points = new CodePoints("a\uD83D\uDCF1b");
        assertThat(points.of(0)).isZero();
        assertThat(points.of(1)).isEqualTo(1);
        assertThat(points.of(3)).isEqualTo(2);
        assertThat(points.of(4)).isEqualTo(3);
        assertThat(points.units(2)).isEqualTo(3);
        assertThat(points.units(3)).isEqualTo(4);
        assertThat(points.units(99)).isEqualTo(4);
    }

    @Test
    void plainTextIsCountedAsItIs() {
        CodePoints points = new CodePoints("Ștefan");
        assertThat(points.of(6)).isEqualTo(6);
        assertThat(points.units(4)).isEqualTo(4);
        assertThat(points.units(9)).isEqualTo(6);
    }
}
