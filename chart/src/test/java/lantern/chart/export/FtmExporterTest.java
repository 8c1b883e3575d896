package lantern.chart.export;

import static org.assertj.core.api.Assertions.assertThat;

import lantern.chart.Charts;
import lantern.model.chart.Chart;
import lantern.model.chart.Exporter;
import org.junit.jupiter.api.Test;

class FtmExporterTest extends ExporterContract {

    @Override
    Exporter exporter() {
        return new FtmExporter();
    }

    @Override
    void assertWellFormed(String name, String content) {
        content.lines().forEach(JsonExporterTest::assertJson);
    }

    @Test
    void everyItemAndLinkIsALine() {
        Chart chart = Charts.small();
        assertThat(file(chart, "").lines())
                .hasSize(1 + chart.items().size() + chart.links().size())
                .allMatch(line -> line.startsWith("{\"id\": "));
    }
}
