package lantern.ingest.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import lantern.ingest.extract.Extract;
import lantern.ingest.extract.ExtractLine;
import lantern.ingest.extract.Extracts;
import lantern.model.evidence.Evidence;

/**
 * Names that a list was matched with in texts (silver_sdn_names.csv beside a folder {@code text}):
 * noisy, and never all names, so only recall is told.
 */
public final class SilverNames {

    private static final String LIST = "silver_sdn_names.csv";

    private record Silver(String name, String row) {}

    private final Path folder;

    private SilverNames(Path folder) {
        this.folder = folder;
    }

    public static Optional<SilverNames> find(Path folder) {
        return Files.isRegularFile(folder.resolve(LIST))
                        && Files.isDirectory(folder.resolve("text"))
                ? Optional.of(new SilverNames(folder))
                : Optional.empty();
    }

    /**
     * @throws BadTruth when the list cannot be read
     */
    public void score(Extracts extracts, Scores scores) {
        SortedMap<Path, List<Silver>> byFile = list();
        extracts.each(
                List.copyOf(byFile.keySet()),
                (file, parts) -> {
                    if (parts.getFirst() instanceof Extract.Read(_, Evidence evidence)) {
                        scores.report();
                        count(evidence, byFile.getOrDefault(file, List.of()), scores);
                    }
                });
    }

    private SortedMap<Path, List<Silver>> list() {
        TreeMap<Path, List<Silver>> byFile = new TreeMap<>();
        try {
            for (String line : Files.readAllLines(folder.resolve(LIST))) {
                // file, id, kind, name, type, …: none of the first five is ever quoted
                String[] cells = line.split(",", -1);
                Path file = folder.resolve("text").resolve(cells[0]);
                if (cells.length >= 6 && Files.isRegularFile(file)) {
                    String type = cells[4].equals("individual") ? "people" : "others";
                    byFile.computeIfAbsent(file, _ -> new ArrayList<>())
                            .add(new Silver(cells[3], "silver " + cells[2] + " names of " + type));
                }
            }
            return byFile;
        } catch (IOException e) {
            throw new BadTruth(folder.resolve(LIST), "cannot be opened", e);
        }
    }

    private static void count(Evidence evidence, List<Silver> names, Scores scores) {
        Set<String> found = new HashSet<>();
        ExtractLine.mentions(evidence).forEach(mention -> found.add(plain(mention.words())));
        for (Silver silver : names) {
            int exact = found.contains(plain(silver.name())) ? 1 : 0;
            int within =
                    exact == 1 || found.stream().anyMatch(it -> it.contains(plain(silver.name())))
                            ? 1
                            : 0;
            scores.add(Measure.MENTIONS, silver.row(), new Count(0, 0, exact, 1));
            scores.add(Measure.OVERLAP, silver.row(), new Count(0, 0, within, 1));
            if (within == 0) {
                scores.error("MISSED " + silver.row() + " [" + silver.name() + "]");
            }
        }
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
