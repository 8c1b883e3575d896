package lantern.chart.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import lantern.chart.scene.Look;
import lantern.model.chart.Chart;
import lantern.model.chart.Exporter;

/**
 * GEXF 1.2, as Gephi and NetworkX read it: with colours, places and sizes, and the marking in its
 * description.
 */
public final class GexfExporter implements Exporter {

    private static final List<String> NODE_VALUES =
            List.of("kind", "detail", "country", "standing", "masked", "cell", "reports");
    private static final List<String> EDGE_VALUES =
            List.of("tie", "strength", "first", "last", "sources");

    @Override
    public String format() {
        return "gexf";
    }

    @Override
    public String purpose() {
        return "Gephi: the network with its colours and places";
    }

    @Override
    public String mediaType() {
        return "application/gexf+xml";
    }

    @Override
    public String extension() {
        return ".gexf";
    }

    @Override
    public void write(Chart chart, OutputStream out) throws IOException {
        var xml = new Xml();
        xml.open(
                "gexf",
                "xmlns",
                "http://www.gexf.net/1.2draft",
                "xmlns:viz",
                "http://www.gexf.net/1.2draft/viz",
                "version",
                "1.2");
        xml.open("meta");
        xml.withText("creator", "Lantern");
        xml.withText("title", chart.title());
        xml.withText("description", Values.handlingInFull(chart));
        xml.withText("keywords", chart.marking().label());
        xml.close();
        xml.open("graph", "defaultedgetype", "directed");
        attributes(xml, "node", NODE_VALUES);
        attributes(xml, "edge", EDGE_VALUES);
        xml.open("nodes");
        chart.items().forEach(item -> node(xml, item));
        xml.close();
        xml.open("edges");
        for (int i = 0; i < chart.links().size(); i++) {
            edge(xml, i, chart.links().get(i));
        }
        xml.close();
        out.write(xml.close().close().bytes());
    }

    private static void attributes(Xml xml, String of, List<String> names) {
        xml.open("attributes", "class", of);
        for (int i = 0; i < names.size(); i++) {
            xml.empty(
                    "attribute", "id", String.valueOf(i), "title", names.get(i), "type", "string");
        }
        xml.close();
    }

    private static void node(Xml xml, Chart.Item item) {
        xml.open("node", "id", item.id().value(), "label", item.label());
        values(
                xml,
                List.of(
                        item.kind().label(),
                        item.detail(),
                        item.country(),
                        Values.standing(item.standing()),
                        String.valueOf(item.masked()),
                        String.valueOf(item.group()),
                        String.valueOf(item.sources())));
        int colour = Integer.parseInt(Look.of(item).colour().substring(1), 16);
        xml.empty(
                "viz:color",
                "r",
                String.valueOf(colour >> 16),
                "g",
                String.valueOf((colour >> 8) & 0xFF),
                "b",
                String.valueOf(colour & 0xFF));
        // Up is up there.
        xml.empty(
                "viz:position",
                "x",
                Values.number(item.x()),
                "y",
                Values.number(-item.y()),
                "z",
                "0");
        xml.empty("viz:size", "value", Values.number(item.size()));
        xml.close();
    }

    private static void edge(Xml xml, int number, Chart.Link link) {
        xml.open(
                "edge",
                "id",
                String.valueOf(number),
                "source",
                link.from().value(),
                "target",
                link.to().value(),
                "label",
                link.kind().label(),
                "weight",
                String.valueOf(link.count()));
        values(
                xml,
                List.of(
                        link.kind().label(),
                        Values.strength(link.strength()),
                        link.first() == null ? "" : link.first().toString(),
                        link.last() == null ? "" : link.last().toString(),
                        link.sources().stream().collect(Collectors.joining(" | "))));
        xml.close();
    }

    private static void values(Xml xml, List<String> values) {
        xml.open("attvalues");
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).isEmpty()) {
                xml.empty("attvalue", "for", String.valueOf(i), "value", values.get(i));
            }
        }
        xml.close();
    }
}
