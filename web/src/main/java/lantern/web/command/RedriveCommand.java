package lantern.web.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import lantern.ingest.intake.Tally;
import lantern.model.report.ReportId;
import lantern.web.house.Door;
import lantern.web.house.QuarantinedFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code lantern redrive}: files that were put aside are tried once more. */
@Command(
        name = "redrive",
        description = {
            "Tries quarantined files once more, from their kept bytes: after an upgrade, or when"
                    + " a mapping was mended.",
            "Without a file and without --all it lists what is quarantined, and changes nothing.",
            "While a server runs on the store, it does the work."
        },
        mixinStandardHelpOptions = true)
final class RedriveCommand implements Callable<Integer> {

    @Spec @Nullable CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "ID", description = "Ids of files (SHA-256).")
    List<String> files = new ArrayList<>();

    @Option(names = "--all", description = "All that are quarantined.")
    boolean all;

    @Option(names = "--json", description = "Print the answer as one line of JSON.")
    boolean json;

    @Mixin StoreOptions store = new StoreOptions();

    @Override
    public Integer call() {
        if (all && !files.isEmpty()) {
            throw new WrongUsage("either ids or --all");
        }
        List<ReportId> ids = Ids.of(files);
        boolean listing = ids.isEmpty() && !all;
        switch (Door.open(store.location(), "redrive", Words.onErr(spec))) {
            case Door.Served(var server) -> {
                return listing
                        ? list(server::quarantined)
                        : told(server.redrive(ids, new Told(spec)));
            }
            case Door.Own(var house) -> {
                try (house) {
                    return listing
                            ? list(() ->
                                    house.ledger().quarantined().stream()
                                            .map(QuarantinedFile::of)
                                            .toList())
                            : told(house.redrive(ids, new Told(spec)));
                }
            }
        }
    }

    private int list(Supplier<List<QuarantinedFile>> quarantined) {
        List<QuarantinedFile> found = quarantined.get();
        if (json) {
            Words.out(spec).println(JsonMapper.shared().writeValueAsString(found));
            return Exit.FINE;
        }
        for (QuarantinedFile file : found) {
            Words.out(spec).println(file.id() + "  " + file.path() + ": " + file.reason());
        }
        Words.out(spec).println(found.size() + " quarantined; 'lantern redrive --all' tries them");
        return Exit.FINE;
    }

    private int told(Tally tally) {
        if (json) {
            Words.out(spec).println(JsonMapper.shared().writeValueAsString(tally));
        } else {
            Words.out(spec)
                    .printf(
                            "%d loaded, %d unchanged, %d quarantined again%n",
                            tally.done(), tally.unchanged(), tally.quarantined());
        }
        return tally.quarantined() > 0 ? Exit.SOME_QUARANTINED : Exit.FINE;
    }
}
