package lantern.chart.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import lantern.chart.Charts;
import lantern.model.chart.Chart;
import lantern.model.chart.Exporter;
import org.junit.jupiter.api.Test;

class JsonExporterTest extends ExporterContract {

    /** A value that holds no other; those are taken away from the inside until one is left. */
    private static final Pattern INNERMOST =
            Pattern.compile(
                    "\\[\\s*(V(\\s*,\\s*V)*)?\\s*]|\\{\\s*(V\\s*:\\s*V(\\s*,\\s*V\\s*:\\s*V)*)?\\s*}");

    private static final Pattern SIMPLE =
            Pattern.compile(
                    "\"(?:[^\"\\\\\\p{Cntrl}]|\\\\[\"\\\\]|\\\\u003c)*+\"|-?\\d+(\\.\\d+)?|true|false|null");

    @Override
    Exporter exporter() {
        return new JsonExporter();
    }

    @Override
    void assertWellFormed(String name, String content) {
        assertJson(content);
    }

    static void assertJson(String content) {
        assertThat(content).doesNotContain("<script").doesNotContain("<img");
        String rest = SIMPLE.matcher(content).replaceAll("V");
        for (String before = ""; !before.equals(rest); ) {
            before = rest;
            rest = INNERMOST.matcher(rest).replaceAll("V");
        }
        assertThat(rest.strip()).isEqualTo("V");
    }

    @Test
    void everyItemAndLinkIsInIt() {
        Chart chart = Charts.small();
        String json = file(chart, "");
        assertThat(json.lines().filter(line -> line.startsWith("{\"id\": ")))
                .hasSize(chart.items().size());
        assertThat(json.lines().filter(line -> line.startsWith("{\"from\": ")))
                .hasSize(chart.links().size());
    }
}
