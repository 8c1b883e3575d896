package lantern.web.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import lantern.analytics.find.Analyses;
import lantern.ingest.intake.Tally;
import lantern.model.access.UserId;
import lantern.model.access.Viewer;
import lantern.model.entity.EntityId;
import lantern.model.entity.EntitySummary;
import lantern.model.network.Analysis;
import lantern.model.network.Finding;
import lantern.model.network.Network;
import lantern.model.network.Progress;
import lantern.model.network.Scope;
import lantern.web.Server;
import lantern.web.house.House;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code lantern demo}: everything at once, with the invented samples. */
@Command(
        name = "demo",
        description = {
            "Starts the embedded Neo4j, serves the front end on loopback, loads the invented"
                + " samples, runs the analyses and prints the address and a one-time login. Ctrl-C"
                + " stops everything; the next run finds its data again."
        },
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    @Spec @Nullable CommandSpec spec;

    @Mixin PortOption port = new PortOption();

    @Mixin StoreOptions store = new StoreOptions();

    @Mixin DropOption drop = new DropOption();

    @Override
    public Integer call() throws InterruptedException {
        drop.check(store.location());
        Path samples = Path.of(System.getProperty("lantern.root", "."), "samples", "reports");
        if (!Files.isDirectory(samples)) {
            throw new CommandFailed("the samples are not there: " + samples);
        }
        int free = port.free();
        House house = House.open(store.location(), "serve", Words.onErr(spec));
        try (Server server = Server.start(house, free)) {
            out().println("Lantern is at    " + server.address());
            out().println("Loading the samples …");
            load(house, samples);
            analyse(house);
            server.rehearse();
            out().println();
            out().println("One-time login:  " + server.oneTimeLogin());
            out().println("Your own report: ./lantern ingest FILE, in a second terminal.");
            drop.watch(house, spec);
            out().println("Ctrl-C stops everything; the next run finds its data again.");
            server.awaitStop();
        } finally {
            drop.close();
        }
        return Exit.FINE;
    }

    private void load(House house, Path samples) {
        Tally tally = house.take(List.of(samples), new Told(spec));
        out().printf(
                        "%d sample reports loaded, %d there already: %d mentions, %d statements%n",
                        tally.done(), tally.unchanged(), tally.mentions(), tally.statements());
    }

    private void analyse(House house) {
        var viewer = new Viewer(UserId.LANTERN, new TreeSet<>(house.store().audiences()), "demo");
        Network network = house.store().networks().snapshot(Scope.EVERYTHING, viewer);
        out().printf("%d entities, %d ties%n", network.size(), network.edges());
        for (Analysis<?> analysis : Analyses.ALL) {
            Finding finding = Analyses.answer(analysis, network, Map.of(), Progress.NONE);
            List<EntityId> first =
                    finding.ranking().stream().limit(3).map(Finding.Ranked::entity).toList();
            Map<EntityId, EntitySummary> summaries =
                    house.store().explorer().summaries(first, viewer);
            out().printf(
                            "%-12s %s%n",
                            analysis.name(),
                            String.join(
                                    ", ",
                                    first.stream()
                                            .map(id -> summaries.get(id))
                                            .filter(summary -> summary != null)
                                            .map(EntitySummary::label)
                                            .toList()));
        }
    }

    private PrintWriter out() {
        return Words.out(spec);
    }
}
