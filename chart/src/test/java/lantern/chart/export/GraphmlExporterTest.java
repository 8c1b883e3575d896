package lantern.chart.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import lantern.chart.Charts;
import lantern.model.chart.Exporter;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class GraphmlExporterTest extends ExporterContract {

    @Override
    Exporter exporter() {
        return new GraphmlExporter();
    }

    @Override
    void assertWellFormed(String name, String content) {
        assertThat(content).doesNotContain("<script").doesNotContain("<img");
        assertThat(XmlReading.parsed(content).getDocumentElement().getTagName())
                .isEqualTo("graphml");
    }

    @Test
    void everyValueHasItsKeyAndEveryEdgeItsEnds() {
        Document graphml = XmlReading.parsed(file(Charts.small(), ""));
        Set<String> keys = attributes(graphml, "key", "id");
        Set<String> nodes = attributes(graphml, "node", "id");
        assertThat(keys).containsAll(attributes(graphml, "data", "key"));
        assertThat(nodes)
                .hasSize(Charts.small().items().size())
                .containsAll(attributes(graphml, "edge", "source"))
                .containsAll(attributes(graphml, "edge", "target"));
    }

    private static Set<String> attributes(Document document, String tag, String name) {
        Set<String> values = new HashSet<>();
        var elements = document.getElementsByTagName(tag);
        for (int i = 0; i < elements.getLength(); i++) {
            values.add(((Element) elements.item(i)).getAttribute(name));
        }
        return values;
    }
}
