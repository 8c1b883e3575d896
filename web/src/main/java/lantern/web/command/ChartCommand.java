package lantern.web.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import lantern.analytics.edges.BadEdgeList;
import lantern.analytics.edges.EdgeList;
import lantern.analytics.edges.NodeTable;
import lantern.chart.export.Exporters;
import lantern.model.access.Marking;
import lantern.model.chart.Chart;
import lantern.model.chart.Exporter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lantern chart --edges FILE --out FILE.pdf}: draws any list of edges, without a store. */
@Command(
        name = "chart",
        description = {
            "Draws a list of edges as a link chart, in the format that the ending of --out names.",
            "A .csv becomes a pair: NAME-entities.csv and NAME-links.csv."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Endings: pdf, svg, png, anx, csv, graphml, gexf, stix, ftm, json."})
final class ChartCommand implements Callable<Integer> {

    @Spec @Nullable CommandSpec spec;

    @Option(
            names = "--edges",
            required = true,
            paramLabel = "EDGES.csv",
            description =
                    "Two ends a line, and perhaps a weight; commas, tabs, semicolons or blanks;"
                            + " with or without a header.")
    Path edges = Path.of("");

    @Option(
            names = "--nodes",
            paramLabel = "NODES.csv",
            description = "A table with a column id, and label, kind, country or detail.")
    @Nullable Path nodes;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "The file to write; its ending names the format.")
    Path out = Path.of("");

    @Option(names = "--directed", description = "Edges lead from the first end to the second.")
    boolean directed;

    @Option(names = "--weighted", description = "Read the edges' weights: how often.")
    boolean weighted;

    @Option(names = "--communities", description = "Show which items hold together, by rings.")
    boolean communities;

    @Option(
            names = "--title",
            paramLabel = "WORDS",
            description = "What stands over the chart. Default: the name of the file.")
    @Nullable String title;

    @Option(
            names = "--marking",
            paramLabel = "MARKING",
            defaultValue = "OFFICIAL",
            description = "The protective marking that the file carries. Default: ${DEFAULT-VALUE}")
    String marking = "";

    @Override
    public Integer call() throws IOException {
        Exporter exporter = exporter();
        Marking marked =
                Marking.find(marking)
                        .orElseThrow(() -> new WrongUsage("no such marking: " + marking));
        for (Path file : nodes == null ? List.of(edges) : List.of(edges, nodes)) {
            if (!Files.isRegularFile(file)) {
                throw new WrongUsage("no such file: " + file);
            }
        }
        Path folder = out.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(out)) {
            throw new WrongUsage("--out names no file in a folder that is there: " + out);
        }
        Chart chart;
        try {
            NodeTable table = nodes == null ? NodeTable.empty() : NodeTable.read(nodes);
            EdgeList list = EdgeList.read(edges, table, directed, weighted);
            String source = String.valueOf(edges.getFileName());
            chart =
                    new EdgeChart(list, table, source)
                            .chart(title == null ? source : title, marked, communities);
        } catch (BadEdgeList bad) {
            throw new CommandFailed(String.valueOf(bad.getMessage()));
        }
        List<Path> written = write(exporter, chart);
        Words.out(spec)
                .printf(
                        "%s: %d items, %d links, %s%n",
                        written.stream().map(Path::toString).collect(Collectors.joining(", ")),
                        chart.items().size(),
                        chart.links().size(),
                        chart.marking().label());
        return Exit.FINE;
    }

    /** By the longest ending that is one: {@code .stix.json} before {@code .json}. */
    private Exporter exporter() {
        String name = String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT);
        Exporter best = null;
        int longest = 0;
        for (Exporter exporter : Exporters.ALL) {
            for (String ending : List.of("." + exporter.format(), exporter.extension())) {
                if (name.endsWith(ending) && ending.length() > longest) {
                    best = exporter;
                    longest = ending.length();
                }
            }
        }
        if (best == null) {
            throw new WrongUsage(
                    "no such format: "
                            + name
                            + "; the ending must be one of "
                            + Exporters.ALL.stream()
                                    .map(Exporter::format)
                                    .collect(Collectors.joining(", ")));
        }
        return best;
    }

    private List<Path> write(Exporter exporter, Chart chart) throws IOException {
        LibraryLogs.hush();
        var bytes = new ByteArrayOutputStream();
        exporter.write(chart, bytes);
        boolean pair =
                exporter.extension().equals(".zip")
                        && !String.valueOf(out.getFileName()).endsWith(".zip");
        if (!pair) {
            Files.write(out, bytes.toByteArray());
            return List.of(out);
        }
        String name = String.valueOf(out.getFileName());
        String stem = name.substring(0, name.lastIndexOf('.'));
        List<Path> written = new ArrayList<>();
        try (var archive =
                new ZipInputStream(
                        new ByteArrayInputStream(bytes.toByteArray()), StandardCharsets.UTF_8)) {
            for (var entry = archive.getNextEntry();
                    entry != null;
                    entry = archive.getNextEntry()) {
                Path file = out.resolveSibling(stem + "-" + entry.getName());
                Files.write(file, archive.readAllBytes());
                written.add(file);
            }
        }
        return written;
    }
}
