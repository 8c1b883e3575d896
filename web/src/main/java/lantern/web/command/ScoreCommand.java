package lantern.web.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import lantern.ingest.Extractor;
import lantern.ingest.extract.Extracts;
import lantern.ingest.read.Readers;
import lantern.ingest.score.BadTruth;
import lantern.ingest.score.LabelledDocuments;
import lantern.ingest.score.Scores;
import lantern.ingest.score.SilverNames;
import lantern.ingest.score.TruthFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lantern score --truth DIR}: how well reports are read whose truth is known. */
@Command(
        name = "score",
        description = {
            "Reads the reports of a folder whose truth lies beside them (NAME.truth.json) and"
                    + " prints precision, recall and F1 of mentions, statements, routes and grades."
                    + " Also scores documents labelled in re3d's form and lists of silver names."
                    + " docs/extraction.md has the rules."
        },
        mixinStandardHelpOptions = true)
final class ScoreCommand implements Callable<Integer> {

    @Spec @Nullable CommandSpec spec;

    @Option(
            names = "--truth",
            paramLabel = "DIR",
            required = true,
            description = "Folder with the reports and their truth.")
    Path folder = Path.of(".");

    @Option(names = "--json", description = "Print the counts as one line of JSON.")
    boolean json;

    @Option(
            names = "--errors",
            description = "First print each wrong guess and each missed truth, with its words.")
    boolean errors;

    @Override
    public Integer call() {
        if (!Files.isDirectory(folder)) {
            throw new WrongUsage("no such folder: " + folder);
        }
        Scores scores =
                new Scores(words -> {
                    if (errors) {
                        Words.out(spec).print(words + "\n");
                    }
                });
        try {
            score(scores);
        } catch (BadTruth bad) {
            throw new CommandFailed(String.valueOf(bad.getMessage()));
        }
        Words.out(spec).print(json ? scores.json() + "\n" : scores.table());
        Words.out(spec).flush();
        scores.unreadable().forEach(it -> Words.err(spec).println("lantern: unreadable: " + it));
        return scores.unreadable().isEmpty() ? Exit.FINE : Exit.SOME_QUARANTINED;
    }

    private void score(Scores scores) {
        Optional<TruthFolder> truths = TruthFolder.find(folder);
        Optional<LabelledDocuments> labelled = LabelledDocuments.find(folder);
        Optional<SilverNames> silver = SilverNames.find(folder);
        if (truths.isEmpty() && labelled.isEmpty() && silver.isEmpty()) {
            throw new WrongUsage(
                    "no truth in " + folder + ": no NAME.truth.json, no entities.json");
        }
        Extractor extractor = Extractor.standard();
        Readers readers = Readers.all();
        Extracts extracts = new Extracts(readers, extractor);
        truths.ifPresent(it -> it.score(extracts, scores));
        labelled.ifPresent(it -> it.score(extractor, readers, scores));
        silver.ifPresent(it -> it.score(extracts, scores));
    }
}
