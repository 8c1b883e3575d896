package lantern.web.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import lantern.analytics.find.Analyses;
import lantern.analytics.find.Resampling;
import lantern.model.access.Viewer;
import lantern.model.entity.EntityId;
import lantern.model.entity.EntitySummary;
import lantern.model.network.Analysis;
import lantern.model.network.Finding;
import lantern.model.network.Network;
import lantern.model.network.Progress;
import lantern.model.network.Scope;
import lantern.web.house.OpenStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code lantern analyse brokers}: puts a question to the network. */
@Command(
        name = "analyse",
        description = {
            "Runs an analysis over everything that the reader may see, or over a list of edges.",
            "With --edges no store is needed, and every single measure can be asked for too."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Analyses: brokers, facilitators, cells, overseas, routes, shared, disrupt.",
            "Measures (with --edges): degree, betweenness, closeness, harmonic, pagerank,"
                    + " eigenvector, kcore,",
            "triangles, clustering, constraint, components, bfs, sssp, labels, leiden,"
                    + " articulation, bridges,",
            "dismantle, keyplayers."
        })
final class AnalyseCommand implements Callable<Integer> {

    private static final int SHOWN = 20;

    @Spec @Nullable CommandSpec spec;

    @Parameters(paramLabel = "NAME", description = "Which analysis.")
    String name = "";

    @Option(
            names = "--param",
            paramLabel = "k=v",
            description = "A parameter of the analysis; may be given several times.")
    Map<String, String> parameters = new LinkedHashMap<>();

    @Option(
            names = "--resample",
            description =
                    "Say how firm the ranking is: put the question to 100 networks (20 from 20,000"
                            + " ties on) without some of the weak ties.")
    boolean resample;

    @Option(names = "--json", description = "Print the whole answer as one line of JSON.")
    boolean json;

    @Option(
            names = "--edges",
            paramLabel = "EDGES.csv",
            description =
                    "Analyse this list of edges: two ends a line, and perhaps a weight; commas,"
                            + " tabs, semicolons or blanks; with or without a header.")
    @Nullable Path edges;

    @Option(
            names = "--nodes",
            paramLabel = "NODES.csv",
            description = "Nodes that are there even without an edge: an id a line.")
    @Nullable Path nodes;

    @Option(names = "--directed", description = "Edges lead from the first end to the second.")
    boolean directed;

    @Option(names = "--weighted", description = "Read the edges' weights.")
    boolean weighted;

    @Mixin StoreOptions store = new StoreOptions();

    @Mixin ReaderOptions reader = new ReaderOptions();

    @Override
    public Integer call() throws IOException {
        if (edges != null) {
            return new EdgeAnalysis(edges, nodes, directed, weighted)
                    .run(name, parameters, resample, json, out());
        }
        if (nodes != null || directed || weighted) {
            throw new WrongUsage("--nodes, --directed and --weighted go with --edges");
        }
        Analysis<?> analysis =
                Analyses.find(name)
                        .orElseThrow(() ->
                                new WrongUsage(
                                        "no such analysis: "
                                                + name
                                                + "; there are: "
                                                + Analyses.ALL.stream()
                                                        .map(Analysis::name)
                                                        .collect(Collectors.joining(", "))));
        try (OpenStore open = OpenStore.open(store.location(), Words.onErr(spec))) {
            Viewer viewer = reader.viewer(open, "analyse " + name);
            Network network = open.networks().snapshot(Scope.EVERYTHING, viewer);
            Finding finding = answer(analysis, network);
            if (json) {
                out().println(
                                JsonMapper.shared()
                                        .writeValueAsString(Printed.of(name, network, finding)));
            } else {
                print(analysis, network, finding, open, viewer);
            }
        }
        return Exit.FINE;
    }

    private Finding answer(Analysis<?> analysis, Network network) {
        try {
            return resample
                    ? Resampling.answer(analysis, network, parameters, Progress.NONE)
                    : Analyses.answer(analysis, network, parameters, Progress.NONE);
        } catch (IllegalArgumentException wrong) {
            throw new WrongUsage(String.valueOf(wrong.getMessage()));
        }
    }

    private void print(
            Analysis<?> analysis, Network network, Finding finding, OpenStore open, Viewer viewer) {
        out().println(analysis.question());
        out().printf("%d entities, %d ties%n%n", network.size(), network.edges());
        List<Finding.Ranked> top = finding.ranking().stream().limit(SHOWN).toList();
        Map<EntityId, EntitySummary> summaries =
                open.explorer()
                        .summaries(top.stream().map(Finding.Ranked::entity).toList(), viewer);
        for (Finding.Ranked ranked : top) {
            EntitySummary summary = summaries.get(ranked.entity());
            out().printf(
                            Locale.ROOT,
                            "%10.4f  %-32s %s%n",
                            ranked.score(),
                            summary == null ? ranked.entity().value() : summary.label(),
                            ranked.because());
        }
        out().printf("%nHow to read it: %s%n", analysis.howToRead());
        out().printf("How it misleads: %s%n", analysis.howItMisleads());
    }

    private PrintWriter out() {
        return Words.out(spec);
    }

    /** What {@code --json} prints. */
    record Printed(
            int nodes,
            int edges,
            String analysis,
            Map<String, Map<String, Double>> scores,
            List<String> ranking,
            Map<String, Double> summary) {

        static Printed of(String name, Network network, Finding finding) {
            var scores = new LinkedHashMap<String, Map<String, Double>>();
            finding.scores().forEach((id, measures) -> scores.put(id.value(), measures));
            return new Printed(
                    network.size(),
                    network.edges(),
                    name,
                    scores,
                    finding.ranking().stream().map(ranked -> ranked.entity().value()).toList(),
                    finding.summary());
        }
    }
}
