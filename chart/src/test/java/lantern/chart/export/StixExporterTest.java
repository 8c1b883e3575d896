package lantern.chart.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import lantern.chart.Charts;
import lantern.model.chart.Exporter;
import org.junit.jupiter.api.Test;

class StixExporterTest extends ExporterContract {

    private static final Pattern ID =
            Pattern.compile(
                    "\"([a-z-]+--[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})\"");

    @Override
    Exporter exporter() {
        return new StixExporter();
    }

    @Override
    void assertWellFormed(String name, String content) {
        JsonExporterTest.assertJson(content);
    }

    /** Whatever an object refers to is in the bundle. */
    @Test
    void everyReferenceLeadsToAnObject() {
        String bundle = file(Charts.small(), "");
        Set<String> ids = new HashSet<>();
        Set<String> named = new HashSet<>();
        bundle.lines()
                .filter(line -> line.startsWith("{\"type\": ") && line.contains("spec_version"))
                .forEach(line -> {
                    List<String> all =
                            ID.matcher(line).results().map(match -> match.group(1)).toList();
                    ids.add(all.getFirst());
                    named.addAll(all);
                });
        assertThat(ids).containsAll(named);
        assertThat(ids.stream().filter(id -> id.startsWith("relationship--")))
                .hasSize(Charts.small().links().size());
        assertThat(bundle.lines().filter(line -> line.contains("object_marking_refs")).count())
                .isEqualTo(ids.size() - 1);
    }
}
