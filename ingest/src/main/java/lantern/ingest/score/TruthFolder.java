package lantern.ingest.score;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import lantern.ingest.extract.Extract;
import lantern.ingest.extract.Extracts;
import lantern.model.evidence.Evidence;

/** A folder of reports, each with its truth beside it, and the folders below. */
public final class TruthFolder {

    private final List<Path> truths;

    private TruthFolder(List<Path> truths) {
        this.truths = truths;
    }

    /** Empty when no truth lies there. */
    public static Optional<TruthFolder> find(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> truths =
                    files.filter(path -> path.toString().endsWith(TruthFile.SUFFIX))
                            .sorted()
                            .toList();
            return truths.isEmpty() ? Optional.empty() : Optional.of(new TruthFolder(truths));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @throws BadTruth when a truth is not of its form
     */
    public void score(Extracts extracts, Scores scores) {
        TreeMap<Path, List<Path>> byReport = new TreeMap<>();
        for (Path truth : truths) {
            byReport.computeIfAbsent(TruthFile.read(truth).report(), _ -> new ArrayList<>())
                    .add(truth);
        }
        extracts.each(
                List.copyOf(byReport.keySet()),
                (report, parts) -> {
                    for (Path truth : byReport.getOrDefault(report, List.of())) {
                        score(TruthFile.read(truth), parts, scores);
                    }
                });
    }

    private static void score(TruthFile truth, List<Extract> parts, Scores scores) {
        Extract extract =
                parts.stream()
                        .filter(part ->
                                truth.part().isEmpty() || part.file().endsWith(truth.part()))
                        .findFirst()
                        .orElseGet(() ->
                                new Extract.Unreadable(
                                        truth.report().toString(), "holds no " + truth.part()));
        switch (extract) {
            case Extract.Read(_, Evidence evidence) -> score(truth, evidence, scores);
            case Extract.Unreadable(String file, String reason) -> {
                scores.unreadable(file, reason);
                score(truth, scores);
            }
        }
    }

    /**
     * @throws BadTruth when a truth is not of its form
     */
    public List<TruthFile> truths() {
        return truths.stream().map(TruthFile::read).toList();
    }

    /** Scores one report. */
    public static void score(TruthFile truth, Evidence evidence, Scores scores) {
        Path file = truth.report().getFileName();
        String name = file == null ? "" : file.toString();
        scores.report();
        Alignment alignment = Alignment.of(truth, evidence);
        new MentionScore(scores, name).count(alignment);
        new StatementScore(scores, name).count(truth, evidence, alignment);
        new RouteScore(scores, name).count(truth, evidence, alignment);
        new GradeScore(scores, name).count(truth, evidence);
    }

    /** What cannot be read is missed whole. */
    private static void score(TruthFile truth, Scores scores) {
        truth.mentions().values().forEach(it -> scores.missed(Measure.MENTIONS, it.kind()));
        truth.mentions().values().forEach(it -> scores.missed(Measure.OVERLAP, it.kind()));
        for (TruthFile.Said said : truth.statements()) {
            scores.missed(Measure.STATEMENTS, said.kind());
            scores.missed(Measure.WITHOUT_POLARITY, said.kind());
        }
        truth.routes().forEach(_ -> scores.missed(Measure.ROUTES, "stops"));
    }
}
