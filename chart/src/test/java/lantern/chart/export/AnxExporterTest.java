package lantern.chart.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import lantern.chart.Charts;
import lantern.model.chart.Exporter;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class AnxExporterTest extends ExporterContract {

    /** As the writers that are public agree. */
    private static final List<String> ORDER =
            List.of(
                    "ApplicationVersion",
                    "StrengthCollection",
                    "AttributeClassCollection",
                    "EntityTypeCollection",
                    "LinkTypeCollection",
                    "Summary",
                    "ChartItemCollection");

    @Override
    Exporter exporter() {
        return new AnxExporter();
    }

    @Override
    void assertWellFormed(String name, String content) {
        assertThat(content).doesNotContain("<script").doesNotContain("<img");
        assertThat(XmlReading.parsed(content).getDocumentElement().getTagName()).isEqualTo("Chart");
    }

    @Test
    void partsStandInTheOrderThatTheToolReads() {
        Element chart = XmlReading.parsed(file(Charts.small(), "")).getDocumentElement();
        List<String> parts = new ArrayList<>();
        for (var child = chart.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                parts.add(element.getTagName());
            }
        }
        assertThat(parts).isEqualTo(ORDER);
    }

    @Test
    void everyReferenceLeadsSomewhereAndNoIdIsTwice() {
        Document anx = XmlReading.parsed(file(Charts.small(), ""));
        var entities = GexfExporterTest.values(anx, "Entity", "EntityId");
        assertThat(entities)
                .hasSize(Charts.small().items().size())
                .containsAll(GexfExporterTest.values(anx, "Link", "End1Id"))
                .containsAll(GexfExporterTest.values(anx, "Link", "End2Id"));
        assertThat(GexfExporterTest.values(anx, "EntityType", "Id"))
                .containsAll(GexfExporterTest.values(anx, "IconStyle", "EntityTypeReference"));
        assertThat(GexfExporterTest.values(anx, "LinkType", "Id"))
                .containsAll(GexfExporterTest.values(anx, "LinkStyle", "LinkTypeReference"));
        assertThat(GexfExporterTest.values(anx, "AttributeClass", "Id"))
                .containsAll(GexfExporterTest.values(anx, "Attribute", "AttributeClassReference"));
        List<String> ids = new ArrayList<>();
        var all = anx.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            String id = ((Element) all.item(i)).getAttribute("Id");
            if (!id.isEmpty()) {
                ids.add(id);
            }
        }
        assertThat(ids).doesNotHaveDuplicates();
    }
}
