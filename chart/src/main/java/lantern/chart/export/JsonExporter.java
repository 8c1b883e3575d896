package lantern.chart.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import lantern.model.chart.Chart;
import lantern.model.chart.Exporter;
import lantern.model.report.Condition;

/** The chart itself as JSON, an item and a link a line. */
public final class JsonExporter implements Exporter {

    @Override
    public String format() {
        return "json";
    }

    @Override
    public String purpose() {
        return "Programs: the chart itself, nothing left out";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public String extension() {
        return ".json";
    }

    @Override
    public void write(Chart chart, OutputStream out) throws IOException {
        String json =
                "{\n\"marking\": "
                        + Json.text(chart.marking().label())
                        + ",\n\"restrictedTo\": "
                        + Json.list(List.copyOf(chart.restrictedTo()))
                        + ",\n\"conditions\": "
                        + Json.list(Values.conditions(chart).stream().map(Condition::name).toList())
                        + ",\n\"title\": "
                        + Json.text(chart.title())
                        + ",\n\"items\": ["
                        + Json.lines(chart.items().stream().map(JsonExporter::item).toList())
                        + "],\n\"links\": ["
                        + Json.lines(chart.links().stream().map(JsonExporter::link).toList())
                        + "]\n}\n";
        out.write(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String item(Chart.Item item) {
        return Json.object(
                "id", Json.text(item.id().value()),
                "kind", Json.text(item.kind().label()),
                "label", Json.text(item.label()),
                "detail", Json.text(item.detail()),
                "country", Json.text(item.country()),
                "standing", Json.text(Values.standing(item.standing())),
                "masked", String.valueOf(item.masked()),
                "x", Values.number(item.x()),
                "y", Values.number(item.y()),
                "size", Values.number(item.size()),
                "group", String.valueOf(item.group()),
                "reports", String.valueOf(item.sources()));
    }

    private static String link(Chart.Link link) {
        return Json.object(
                "from", Json.text(link.from().value()),
                "to", Json.text(link.to().value()),
                "kind", Json.text(link.kind().label()),
                "strength", Json.text(Values.strength(link.strength())),
                "count", String.valueOf(link.count()),
                "first", Json.day(link.first()),
                "last", Json.day(link.last()),
                "sources", Json.list(link.sources()));
    }
}
