package lantern.web.command;

import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import lantern.ingest.read.OfferedFile;
import lantern.ingest.read.UnreadableReport;
import lantern.ingest.read.propose.Proposal;
import lantern.model.report.Origin;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lantern map FILE}: proposes what the columns of a table or of JSON lines mean. */
@Command(
        name = "map",
        description = {
            "Proposes a mapping for a table or JSON lines, from the header and the first rows.",
            "It runs as written; correct what was guessed wrong, and keep it beside the file as"
                    + " NAME.mapping.yaml or name it with 'lantern ingest --mapping'."
        },
        mixinStandardHelpOptions = true)
final class MapCommand implements Callable<Integer> {

    /** Enough for the first rows of any feed. */
    private static final int LOOKED_AT = 2 * 1024 * 1024;

    @Spec @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A table or JSON lines.")
    Path file = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "M.yaml",
            description = "Write the mapping there; default: print it.")
    @Nullable Path out;

    @Override
    public Integer call() throws Exception {
        if (!Files.isRegularFile(file)) {
            throw new WrongUsage("no such file: " + file);
        }
        Proposal proposal = propose();
        proposal.seen().forEach(line -> Words.err(spec).println(line));
        if (out == null) {
            Words.out(spec).print(proposal.yaml());
            Words.out(spec).flush();
            return Exit.FINE;
        }
        try {
            Files.writeString(out, proposal.yaml(), StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException there) {
            throw new WrongUsage(out + " is there already; it is not overwritten");
        }
        Words.out(spec).println("wrote " + out);
        return Exit.FINE;
    }

    private Proposal propose() throws Exception {
        try {
            return Proposal.of(new OfferedFile(origin(), firstLines()));
        } catch (UnreadableReport unreadable) {
            throw new CommandFailed(file + ": " + unreadable.reason());
        }
    }

    private Origin origin() {
        return new Origin(String.valueOf(file.getFileName()), file.toString());
    }

    /** The whole of a small file, whole lines of a large one. */
    private byte[] firstLines() throws Exception {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] first = in.readNBytes(LOOKED_AT);
            int end = first.length;
            while (first.length == LOOKED_AT && end > 1 && first[end - 1] != '\n') {
                end--;
            }
            return java.util.Arrays.copyOf(first, end);
        }
    }
}
