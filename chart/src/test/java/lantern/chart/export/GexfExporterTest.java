package lantern.chart.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import lantern.chart.Charts;
import lantern.model.chart.Exporter;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class GexfExporterTest extends ExporterContract {

    @Override
    Exporter exporter() {
        return new GexfExporter();
    }

    @Override
    void assertWellFormed(String name, String content) {
        assertThat(content).doesNotContain("<script").doesNotContain("<img");
        assertThat(XmlReading.parsed(content).getDocumentElement().getTagName()).isEqualTo("gexf");
    }

    @Test
    void everyValueIsOfAKnownAttributeAndEveryEdgeHasItsEnds() {
        Document gexf = XmlReading.parsed(file(Charts.small(), ""));
        assertThat(values(gexf, "attribute", "id")).containsAll(values(gexf, "attvalue", "for"));
        assertThat(values(gexf, "node", "id"))
                .hasSize(Charts.small().items().size())
                .containsAll(values(gexf, "edge", "source"))
                .containsAll(values(gexf, "edge", "target"));
    }

    static Set<String> values(Document document, String tag, String name) {
        Set<String> values = new HashSet<>();
        var elements = document.getElementsByTagName(tag);
        for (int i = 0; i < elements.getLength(); i++) {
            values.add(((Element) elements.item(i)).getAttribute(name));
        }
        return values;
    }
}
