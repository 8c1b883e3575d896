package lantern.chart.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Collectors;
import lantern.chart.scene.Look;
import lantern.model.chart.Chart;
import lantern.model.chart.Exporter;
import lantern.model.report.Condition;

/**
 * GraphML, as yEd, igraph, NetworkX and Gephi read it: values by key, the marking and the groups it
 * is restricted to on the graph.
 */
public final class GraphmlExporter implements Exporter {

    @Override
    public String format() {
        return "graphml";
    }

    @Override
    public String purpose() {
        return "Network tools: yEd, Gephi, igraph, NetworkX";
    }

    @Override
    public String mediaType() {
        return "application/graphml+xml";
    }

    @Override
    public String extension() {
        return ".graphml";
    }

    @Override
    public void write(Chart chart, OutputStream out) throws IOException {
        var xml = new Xml();
        xml.open(
                "graphml",
                "xmlns",
                "http://graphml.graphdrawing.org/xmlns",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:schemaLocation",
                "http://graphml.graphdrawing.org/xmlns"
                        + " http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd");
        keys(xml, "graph", "string", "title", "marking", "restrictedTo", "conditions");
        keys(xml, "node", "string", "label", "kind", "detail", "country", "standing", "colour");
        keys(xml, "node", "boolean", "masked");
        keys(xml, "node", "double", "x", "y", "size");
        keys(xml, "node", "int", "group", "reports");
        keys(xml, "edge", "string", "tie", "strength", "first", "last", "sources");
        keys(xml, "edge", "int", "count");
        xml.open("graph", "id", "chart", "edgedefault", "directed");
        data(xml, "graph", "title", chart.title());
        data(xml, "graph", "marking", chart.marking().label());
        data(xml, "graph", "restrictedTo", String.join("; ", chart.restrictedTo()));
        data(
                xml,
                "graph",
                "conditions",
                Values.conditions(chart).stream()
                        .map(Condition::name)
                        .collect(Collectors.joining(" ")));
        chart.items().forEach(item -> node(xml, item));
        for (int i = 0; i < chart.links().size(); i++) {
            edge(xml, i, chart.links().get(i));
        }
        out.write(xml.close().close().bytes());
    }

    private static void keys(Xml xml, String of, String type, String... names) {
        for (String name : names) {
            xml.empty("key", "id", key(of, name), "for", of, "attr.name", name, "attr.type", type);
        }
    }

    private static void node(Xml xml, Chart.Item item) {
        xml.open("node", "id", item.id().value());
        data(xml, "node", "label", item.label());
        data(xml, "node", "kind", item.kind().label());
        data(xml, "node", "detail", item.detail());
        data(xml, "node", "country", item.country());
        data(xml, "node", "standing", Values.standing(item.standing()));
        data(xml, "node", "colour", Look.of(item).colour());
        data(xml, "node", "masked", String.valueOf(item.masked()));
        data(xml, "node", "x", Values.number(item.x()));
        data(xml, "node", "y", Values.number(item.y()));
        data(xml, "node", "size", Values.number(item.size()));
        data(xml, "node", "group", String.valueOf(item.group()));
        data(xml, "node", "reports", String.valueOf(item.sources()));
        xml.close();
    }

    private static void edge(Xml xml, int number, Chart.Link link) {
        xml.open(
                "edge",
                "id",
                "e" + number,
                "source",
                link.from().value(),
                "target",
                link.to().value());
        data(xml, "edge", "tie", link.kind().label());
        data(xml, "edge", "strength", Values.strength(link.strength()));
        if (link.first() != null) {
            data(xml, "edge", "first", link.first().toString());
        }
        if (link.last() != null) {
            data(xml, "edge", "last", link.last().toString());
        }
        data(xml, "edge", "sources", String.join(" | ", link.sources()));
        data(xml, "edge", "count", String.valueOf(link.count()));
        xml.close();
    }

    private static void data(Xml xml, String of, String name, String value) {
        xml.withText("data", value, "key", key(of, name));
    }

    private static String key(String of, String name) {
        return of + "-" + name;
    }
}
