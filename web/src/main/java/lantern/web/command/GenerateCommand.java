package lantern.web.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import lantern.samples.corpus.Corpus;
import lantern.samples.corpus.CorpusSettings;
import lantern.samples.corpus.FileFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lantern generate}: invented reports with their truth, as many as are asked for. */
@Command(
        name = "generate",
        description = {
            "Writes invented partner reports, each with its truth beside it (NAME.truth.json), and"
                    + " the truth of the world behind them (truth/). The same numbers give the same"
                    + " bytes. 'lantern score --truth DIR' reads them back.",
            "Telephone numbers are from the ranges kept for drama only in the first 2,400"
                    + " reports: never dial one."
        },
        mixinStandardHelpOptions = true)
final class GenerateCommand implements Callable<Integer> {

    @Spec @Nullable CommandSpec spec;

    @Option(names = "--reports", paramLabel = "N", required = true, description = "How many.")
    int reports;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "Another seed, other people. Default: ${DEFAULT-VALUE}")
    long seed;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "An empty folder, or one that is not there yet.")
    Path out = Path.of(".");

    @Option(
            names = "--formats",
            paramLabel = "FORMAT",
            split = ",",
            description = "Some of ${COMPLETION-CANDIDATES}, parted by commas. Default: TXT")
    List<FileFormat> formats = new ArrayList<>(List.of(FileFormat.TXT));

    @Option(
            names = "--noise",
            paramLabel = "X",
            defaultValue = "0",
            description =
                    "Share of words mistyped or misread, fields left out and names in another"
                            + " script, 0 to 1. Default: ${DEFAULT-VALUE}")
    double noise;

    @Override
    public Integer call() throws IOException {
        if (Files.exists(out) && !isEmpty(out)) {
            throw new WrongUsage("the folder is not empty: " + out);
        }
        CorpusSettings settings;
        try {
            settings = new CorpusSettings(reports, seed, EnumSet.copyOf(formats), noise);
        } catch (IllegalArgumentException wrong) {
            throw new WrongUsage(String.valueOf(wrong.getMessage()));
        }
        long start = System.nanoTime();
        Corpus.write(settings, out);
        Words.out(spec)
                .printf("%d reports in %.1f s%n", reports, (System.nanoTime() - start) / 1e9);
        return Exit.FINE;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
