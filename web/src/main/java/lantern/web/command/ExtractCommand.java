package lantern.web.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import lantern.ingest.extract.Extract;
import lantern.ingest.extract.ExtractLine;
import lantern.ingest.extract.Extracts;
import lantern.ingest.intake.OfferedPaths;
import lantern.model.evidence.Evidence;
import lantern.model.evidence.Field;
import lantern.model.evidence.Mention;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lantern extract FILE…}: what files say, without a store and without a server. */
@Command(
        name = "extract",
        description = {
            "Prints what files say, without a store: mentions, statements and routes.",
            "Offsets count Unicode code points in the text that --text prints, end exclusive; for a"
                + " plain text file that is the file's own text. A file that cannot be read has an"
                + " error, and the exit code is 3."
        },
        mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {

    @Spec @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders.")
    List<Path> paths = new ArrayList<>();

    @Option(names = "--json", description = "Print one line of JSON for each file.")
    boolean json;

    @Option(
            names = "--text",
            description =
                    "Print the text that the offsets count in; with --json as the member \"text\""
                            + " of each line.")
    boolean text;

    private boolean unreadable;

    @Override
    public Integer call() {
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new WrongUsage("no such file or folder: " + path);
            }
        }
        PrintWriter out = Words.out(spec);
        Extracts.standard()
                .each(
                        OfferedPaths.list(paths),
                        (_, extracts) -> extracts.forEach(extract -> print(extract, out)));
        out.flush();
        return unreadable ? Exit.SOME_QUARANTINED : Exit.FINE;
    }

    private void print(Extract extract, PrintWriter out) {
        if (json) {
            out.print(ExtractLine.of(extract, text) + "\n");
        }
        switch (extract) {
            case Extract.Read(String file, Evidence evidence) -> {
                if (!json && text) {
                    out.print(evidence.report().text());
                } else if (!json) {
                    table(file, evidence, out);
                }
            }
            case Extract.Unreadable(String file, String reason) -> {
                unreadable = true;
                Words.err(spec).println("lantern: " + file + ": " + reason);
            }
        }
    }

    private static void table(String file, Evidence evidence, PrintWriter out) {
        out.print(file + "\n");
        for (Mention mention : ExtractLine.mentions(evidence)) {
            String doubt =
                    mention.find(Field.VERIFIED).orElse("true").equals("false")
                            ? " (unverified)"
                            : "";
            out.print(
                    "  %-12s %s%s\n"
                            .formatted(
                                    mention.kind().label(),
                                    mention.words().replaceAll("\\s+", " "),
                                    doubt));
        }
        out.print(
                "  %d mentions, %d statements\n"
                        .formatted(evidence.mentions().size(), evidence.statements().size()));
    }
}
