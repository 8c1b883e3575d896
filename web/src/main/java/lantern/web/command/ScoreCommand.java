package lantern.web.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import lantern.ingest.Extractor;
import lantern.ingest.extract.Extracts;
import lantern.ingest.read.Readers;
import lantern.ingest.score.BadTruth;
import lantern.ingest.score.LabelledDocuments;
import lantern.ingest.score.Scores;
import lantern.ingest.score.SilverNames;
import lantern.ingest.score.TruthFile;
import lantern.ingest.score.TruthFolder;
import lantern.ingest.score.WhoIsWho;
import lantern.model.port.ReportView;
import lantern.web.house.OpenStore;
import lantern.web.house.StoreLocation;
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

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description =
                    "Also score who is who across files, as the store in this folder has it: pairs"
                            + " of mentions of people.")
    @Nullable Path store;

    @Override
    public Integer call() {
        if (!Files.isDirectory(folder)) {
            throw new WrongUsage("no such folder: " + folder);
        }
        Scores scores = new Scores(this::error);
        try {
            score(scores);
        } catch (BadTruth bad) {
            throw new CommandFailed(String.valueOf(bad.getMessage()));
        }
        Words.out(spec).print(json ? scores.json() + "\n" : scores.table());
        if (store != null) {
            whoIsWho(store);
        }
        Words.out(spec).flush();
        scores.unreadable().forEach(it -> Words.err(spec).println("lantern: unreadable: " + it));
        return scores.unreadable().isEmpty() ? Exit.FINE : Exit.SOME_QUARANTINED;
    }

    private void whoIsWho(Path folderOfStore) {
        List<WhoIsWho.Resolved> reports = new ArrayList<>();
        var location = new StoreLocation.Folder(folderOfStore.toAbsolutePath().normalize());
        try (OpenStore open = OpenStore.open(location, Words.onErr(spec))) {
            new StoredMentions(open, new ReaderOptions().viewer(open, "score"))
                    .forEachReport(report ->
                            reports.add(
                                    new WhoIsWho.Resolved(
                                            nameOf(report), report.evidence(), report.meant())));
        }
        List<TruthFile> truths =
                TruthFolder.find(folder).map(TruthFolder::truths).orElse(List.of());
        WhoIsWho.Pairs pairs = WhoIsWho.score(truths, reports, "Person", this::error);
        Words.out(spec).print("\nwho is who among people\n" + pairs.words());
    }

    private static String nameOf(ReportView report) {
        String path = report.evidence().report().origin().path();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void error(String words) {
        if (errors) {
            Words.out(spec).print(words + "\n");
        }
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
