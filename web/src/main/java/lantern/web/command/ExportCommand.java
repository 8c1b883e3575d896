package lantern.web.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import lantern.chart.Composition;
import lantern.chart.export.Exporters;
import lantern.model.access.Viewer;
import lantern.model.chart.Chart;
import lantern.model.chart.Exporter;
import lantern.model.entity.EntityId;
import lantern.model.entity.EntitySummary;
import lantern.model.entity.Neighbourhood;
import lantern.model.port.Explorer;
import lantern.web.export.AuditTrail;
import lantern.web.house.OpenStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lantern export}: what lies around one entity, as a chart, without a browser. */
@Command(
        name = "export",
        description = {
            "Writes the chart of what lies around an entity. Children and people known only as"
                    + " victims are masked.",
            "The file carries the strictest marking of everything on it."
        },
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    private static final int MOST_ITEMS = 1_500;

    @Spec @Nullable CommandSpec spec;

    @Option(
            names = "--from",
            required = true,
            paramLabel = "ENTITY",
            description = "Id of the entity to begin at.")
    String from = "";

    @Option(
            names = "--hops",
            paramLabel = "N",
            defaultValue = "1",
            description = "How many ties away to go. Default: ${DEFAULT-VALUE}")
    int hops;

    @Option(
            names = "--format",
            required = true,
            paramLabel = "F",
            description = "pdf, svg, png, anx, csv, graphml, gexf, stix, ftm or json.")
    String format = "";

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "The file to write; csv makes a ZIP of two tables and the handling.")
    Path out = Path.of("");

    @Option(
            names = "--purpose",
            paramLabel = "WORDS",
            defaultValue = "none given on the command line",
            description = {
                "Why it is taken out: goes into the audit trail with your name.",
                "Without it the trail says: ${DEFAULT-VALUE}"
            })
    String purpose = "";

    @Mixin StoreOptions store = new StoreOptions();

    @Mixin ReaderOptions reader = new ReaderOptions();

    @Override
    public Integer call() throws IOException {
        Exporter exporter =
                Exporters.find(format.toLowerCase(Locale.ROOT))
                        .orElseThrow(() ->
                                new WrongUsage(
                                        "no such format: "
                                                + format
                                                + "; there are: "
                                                + Exporters.ALL.stream()
                                                        .map(Exporter::format)
                                                        .collect(Collectors.joining(", "))));
        check();
        Chart chart;
        try (OpenStore open = OpenStore.open(store.location(), Words.onErr(spec))) {
            Viewer viewer = reader.viewer(open, purpose);
            chart = chart(open.explorer(), viewer);
            LibraryLogs.hush();
            var bytes = new ByteArrayOutputStream();
            exporter.write(chart, bytes);
            // Noted first: what cannot be noted does not leave.
            new AuditTrail(open.auditTrail(), Clock.systemUTC())
                    .note(
                            viewer.user(),
                            "export " + exporter.format(),
                            purpose,
                            chart.marking().label(),
                            List.copyOf(chart.restrictedTo()),
                            chart.items().stream().map(item -> item.id().value()).toList());
            Files.write(out, bytes.toByteArray());
        }
        Words.out(spec)
                .printf(
                        "%s: %d items, %d links, %s%s%n",
                        out,
                        chart.items().size(),
                        chart.links().size(),
                        chart.marking().label(),
                        exporter.extension().equals(".zip") ? " (a ZIP of the tables)" : "");
        return Exit.FINE;
    }

    private void check() {
        if (hops < 0 || hops > 6) {
            throw new WrongUsage("--hops goes from 0 to 6");
        }
        if (purpose.isBlank() || purpose.length() > AuditTrail.LONGEST_PURPOSE) {
            throw new WrongUsage(
                    "--purpose says why, in at most " + AuditTrail.LONGEST_PURPOSE + " characters");
        }
        Path folder = out.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new WrongUsage("there is no folder for --out: " + out);
        }
        if (Files.isDirectory(out)) {
            throw new WrongUsage("--out names a folder, not a file: " + out);
        }
        if (!Files.isWritable(Files.exists(out) ? out : folder)) {
            throw new WrongUsage("this user may not write " + out);
        }
    }

    private Chart chart(Explorer explorer, Viewer viewer) {
        EntitySummary start =
                explorer.summaries(List.of(new EntityId(from)), viewer).get(new EntityId(from));
        if (start == null) {
            throw new CommandFailed("there is no such entity: " + from);
        }
        Map<EntityId, EntitySummary> shown = new TreeMap<>();
        shown.put(start.id(), start);
        List<EntityId> edge = List.of(start.id());
        for (int hop = 0; hop < hops; hop++) {
            var next = new TreeMap<EntityId, EntitySummary>();
            for (EntityId id : edge) {
                int left = MOST_ITEMS - shown.size();
                if (left <= 0) {
                    Words.err(spec)
                            .println(
                                    "lantern: stopped at "
                                            + MOST_ITEMS
                                            + " items; take fewer hops");
                    break;
                }
                Neighbourhood around = explorer.expand(id, Set.of(), left, shown.keySet(), viewer);
                around.items().forEach(item -> next.put(item.id(), item));
                around.items().forEach(item -> shown.put(item.id(), item));
            }
            edge = List.copyOf(next.keySet());
        }
        return Composition.of(
                        // The name may be one that is masked on the chart.
                        "Around " + start.id().value(),
                        List.copyOf(shown.values()),
                        explorer.ties(shown.keySet(), viewer))
                .chart();
    }
}
