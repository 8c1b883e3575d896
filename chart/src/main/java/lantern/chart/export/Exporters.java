package lantern.chart.export;

import java.util.List;
import java.util.Optional;
import lantern.model.chart.Exporter;

/** Every format that a chart can be written in. */
public final class Exporters {

    public static final List<Exporter> ALL =
            List.of(
                    new PdfExporter(),
                    new SvgExporter(),
                    new PngExporter(),
                    new AnxExporter(),
                    new CsvExporter(),
                    new GraphmlExporter(),
                    new GexfExporter(),
                    new StixExporter(),
                    new FtmExporter(),
                    new JsonExporter());

    private Exporters() {}

    /** By the name that the command line writes. */
    public static Optional<Exporter> find(String format) {
        return ALL.stream().filter(exporter -> exporter.format().equals(format)).findFirst();
    }
}
