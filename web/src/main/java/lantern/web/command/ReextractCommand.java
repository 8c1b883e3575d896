package lantern.web.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import lantern.ingest.revise.RevisionTally;
import lantern.ingest.revise.Selection;
import lantern.web.house.Door;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code lantern reextract}: old reports are read anew, and decisions kept. */
@Command(
        name = "reextract",
        description = {
            "Reads reports anew from their kept bytes by the present extraction, and keeps what"
                    + " analysts decided.",
            "Without more it takes those that another version read. While a server runs on the"
                    + " store, it does the work."
        },
        mixinStandardHelpOptions = true)
final class ReextractCommand implements Callable<Integer> {

    @Spec @Nullable CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "ID", description = "Ids of reports (SHA-256).")
    List<String> reports = new ArrayList<>();

    @Option(names = "--all", description = "Every report, whichever version read it.")
    boolean all;

    @Option(
            names = "--older-than",
            paramLabel = "VERSION",
            description = "Those that a version before this one read, such as 2.")
    String olderThan = "";

    @Option(names = "--json", description = "Print the counts as one line of JSON.")
    boolean json;

    @Mixin StoreOptions store = new StoreOptions();

    @Override
    public Integer call() {
        Selection selection = selection();
        RevisionTally tally =
                switch (Door.open(store.location(), "reextract", Words.onErr(spec))) {
                    case Door.Served(var server) -> server.reextract(selection, new Told(spec));
                    case Door.Own(var house) -> {
                        try (house) {
                            yield house.reextract(selection, new Told(spec));
                        }
                    }
                };
        if (json) {
            Words.out(spec).println(JsonMapper.shared().writeValueAsString(tally));
        } else {
            print(tally);
        }
        return tally.unread() > 0 ? Exit.SOME_QUARANTINED : Exit.FINE;
    }

    private Selection selection() {
        if ((all ? 1 : 0) + (reports.isEmpty() ? 0 : 1) + (olderThan.isEmpty() ? 0 : 1) > 1) {
            throw new WrongUsage("one of ids, --all and --older-than");
        }
        try {
            return new Selection(Ids.of(reports), all, olderThan);
        } catch (IllegalArgumentException wrong) {
            throw new WrongUsage(String.valueOf(wrong.getMessage()));
        }
    }

    private void print(RevisionTally tally) {
        Words.out(spec)
                .printf(
                        "%d reports changed, %d unchanged, %d could not be read anew and stay as"
                                + " they are, in %.1f s%n",
                        tally.changed(), tally.unchanged(), tally.unread(), tally.seconds());
        if (!tally.adrift().isEmpty()) {
            Words.out(spec)
                    .printf(
                            "%d decisions rest on words that are no longer found:%n",
                            tally.adrift().size());
            tally.adrift().forEach(decision -> Words.out(spec).println("  " + decision));
        }
    }
}
