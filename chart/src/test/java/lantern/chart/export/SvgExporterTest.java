package lantern.chart.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import lantern.chart.Charts;
import lantern.model.access.Marking;
import lantern.model.chart.Chart;
import lantern.model.chart.Exporter;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class SvgExporterTest extends ExporterContract {

    @Override
    Exporter exporter() {
        return new SvgExporter();
    }

    @Override
    void assertWellFormed(String name, String content) {
        assertThat(content).doesNotContain("<script").doesNotContain("<img");
        assertThat(XmlReading.parsed(content).getDocumentElement().getTagName()).isEqualTo("svg");
    }

    @Test
    void theMarkingStandsAboveAndBelow() {
        Document svg = XmlReading.parsed(file(Charts.small(), ""));
        assertThat(texts(svg)).filteredOn("OFFICIAL-SENSITIVE"::equals).hasSize(2);
        assertThat(texts(svg)).filteredOn("restricted to HARROW and OP KESTREL"::equals).hasSize(2);
    }

    @Test
    void noneOfManyGroupsIsCutOff() {
        var groups = new TreeSet<String>();
        for (int i = 10; i < 60; i++) {
            groups.add("OPERATION WITH A LONG NAME " + i);
        }
        Document svg = XmlReading.parsed(file(restrictedTo(groups), ""));
        assertThat(String.join(" ", texts(svg))).contains(groups);
    }

    private static Chart restrictedTo(SortedSet<String> groups) {
        Chart chart = Charts.small();
        return new Chart(
                chart.title(),
                chart.marking(),
                groups,
                chart.conditions(),
                chart.items(),
                chart.links());
    }

    @Test
    void nothingInItRunsOrComesFromOutside() {
        String svg = file(hostile(Marking.OFFICIAL), "");
        Document document = XmlReading.parsed(svg);
        var elements = document.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            assertThat(element.getTagName())
                    .isIn("svg", "title", "desc", "g", "rect", "circle", "path", "text");
            for (int j = 0; j < element.getAttributes().getLength(); j++) {
                assertThat(element.getAttributes().item(j).getNodeName())
                        .doesNotStartWith("on")
                        .doesNotContain("href")
                        .isNotEqualTo("style");
            }
        }
    }

    @Test
    void theViewBoxIsWhole() {
        Element svg = XmlReading.parsed(file(Charts.small(), "")).getDocumentElement();
        assertThat(svg.getAttribute("viewBox")).matches("0 0 \\d+ \\d+");
    }

    @Test
    void theLegendTellsWhatIsOnTheChartAndNothingElse() {
        Document svg = XmlReading.parsed(file(Charts.small(), ""));
        assertThat(texts(svg))
                .contains("Person", "Victim and offender", "Victim, name masked", "Phone")
                .contains("confirmed", "unconfirmed", "tentative", "cell 1", "cell 2")
                .doesNotContain("Victim", "Money", "cell 3");
    }

    private static java.util.List<String> texts(Document svg) {
        var elements = svg.getElementsByTagName("text");
        return IntStream.range(0, elements.getLength())
                .mapToObj(i -> elements.item(i).getTextContent())
                .toList();
    }
}
