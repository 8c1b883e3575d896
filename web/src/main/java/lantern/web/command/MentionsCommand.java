package lantern.web.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import lantern.model.evidence.EntityKind;
import lantern.web.house.OpenStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code lantern mentions}: who or what each mention means, a line each. */
@Command(
        name = "mentions",
        description = {
            "Lists every mention of the store's reports with the entity that it means to the"
                    + " reader.",
            "Offsets count code points of the text that the report has in Lantern, end exclusive."
        },
        mixinStandardHelpOptions = true)
final class MentionsCommand implements Callable<Integer> {

    @Spec @Nullable CommandSpec spec;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "Only mentions of this kind, such as Person.")
    @Nullable String kind;

    @Option(names = "--json", description = "Print a line of JSON a mention.")
    boolean json;

    @Mixin StoreOptions store = new StoreOptions();

    @Mixin ReaderOptions reader = new ReaderOptions();

    @Override
    public Integer call() {
        String wanted =
                kind == null
                        ? ""
                        : EntityKind.find(kind)
                                .orElseThrow(() -> new WrongUsage("no such kind: " + kind))
                                .label();
        PrintWriter out = Words.out(spec);
        try (OpenStore open = OpenStore.open(store.location(), Words.onErr(spec))) {
            new StoredMentions(open, reader.viewer(open, "mentions"))
                    .forEach(line -> {
                        if (wanted.isEmpty() || line.kind().equals(wanted)) {
                            out.println(
                                    json
                                            ? JsonMapper.shared().writeValueAsString(line)
                                            : text(line));
                        }
                    });
        }
        out.flush();
        return Exit.FINE;
    }

    private static String text(StoredMentions.Line line) {
        return line.file()
                + ":"
                + line.start()
                + "-"
                + line.end()
                + "\t"
                + line.kind()
                + "\t"
                + line.words().replaceAll("\\s+", " ")
                + "\t"
                + line.entity();
    }
}
