package lantern.web.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import lantern.ingest.intake.Tally;
import lantern.web.house.Door;
import lantern.web.house.House;
import lantern.web.house.StoreLocation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code lantern ingest PATH…}: loads reports, whether a server runs on the store or not. */
@Command(
        name = "ingest",
        description = {
            "Loads reports: 3x5x2 forms as text, plain text and Markdown; CSV and JSON lines by a"
                + " mapping; STIX 2.1 bundles, FollowTheMoney entities, GraphML and GEXF networks.",
            "The same file twice changes nothing. A file that cannot be read is quarantined with"
                    + " its place and reason, and the rest goes on."
        },
        mixinStandardHelpOptions = true)
final class IngestCommand implements Callable<Integer> {

    @Spec @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders.")
    List<Path> paths = new ArrayList<>();

    @Option(
            names = "--mapping",
            paramLabel = "M.yaml",
            description =
                    "Read tables and JSON lines by this mapping; 'lantern map FILE' proposes one.")
    @Nullable Path mapping;

    @Option(names = "--json", description = "Print the counts as one line of JSON.")
    boolean json;

    @Mixin StoreOptions store = new StoreOptions();

    @Override
    public Integer call() {
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new WrongUsage("no such file or folder: " + path);
            }
            if (!Files.isReadable(path)) {
                throw new WrongUsage("this user may not read " + path);
            }
        }
        List<Path> absolute =
                paths.stream().map(path -> path.toAbsolutePath().normalize()).toList();
        Tally tally = load(store.location(), absolute);
        if (json) {
            Words.out(spec).println(JsonMapper.shared().writeValueAsString(tally));
        } else {
            print(tally);
        }
        return tally.quarantined() > 0 ? Exit.SOME_QUARANTINED : Exit.FINE;
    }

    private Tally load(StoreLocation location, List<Path> absolute) {
        var told = new Told(spec);
        String yaml = mapping == null ? "" : MappingText.read(mapping);
        switch (Door.open(location, "ingest", Words.onErr(spec))) {
            case Door.Served(var server) -> {
                return server.load(absolute, yaml, told);
            }
            case Door.Own(var house) -> {
                try (house) {
                    Tally tally = house.take(absolute, yaml, told);
                    takeUpWhatWasCutOff(house);
                    return tally;
                }
            }
        }
    }

    /** After what was asked for: the order of the files that are offered settles who is who. */
    private void takeUpWhatWasCutOff(House house) {
        Tally tally = house.takeUp(new Told(spec));
        if (tally.files() > 0) {
            Words.onErr(spec)
                    .accept(
                            tally.files()
                                    + " files that an earlier load had received were taken up: "
                                    + tally.quarantined()
                                    + " quarantined");
        }
    }

    private void print(Tally tally) {
        Words.out(spec)
                .printf(
                        "%d loaded, %d unchanged, %d quarantined: %d mentions, %d statements, %d"
                                + " entities in %.1f s%n",
                        tally.done(),
                        tally.unchanged(),
                        tally.quarantined(),
                        tally.mentions(),
                        tally.statements(),
                        tally.entities(),
                        tally.seconds());
    }
}
