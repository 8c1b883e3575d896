package lantern.chart.export;

import static org.assertj.core.api.Assertions.assertThat;

import lantern.model.chart.Exporter;
import org.junit.jupiter.api.Test;

class ExportersTest {

    @Test
    void eachIsFoundByItsOwnName() {
        assertThat(Exporters.ALL).extracting(Exporter::format).doesNotHaveDuplicates();
        for (Exporter exporter : Exporters.ALL) {
            assertThat(Exporters.find(exporter.format())).containsSame(exporter);
            assertThat(exporter.extension()).startsWith(".");
        }
        assertThat(Exporters.find("papyrus")).isEmpty();
    }

    @Test
    void numbersAreWrittenPlainly() {
        assertThat(Values.number(12.04)).isEqualTo("12");
        assertThat(Values.number(-0.26)).isEqualTo("-0.3");
        assertThat(Values.number(-0.01)).isEqualTo("0");
        assertThat(Values.number(1e300)).isEqualTo("1000000000000");
        assertThat(Values.number(Double.NaN)).isEqualTo("0");
    }
}
