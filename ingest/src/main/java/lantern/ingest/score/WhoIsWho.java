package lantern.ingest.score;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How well a store knows who is who across reports: of each pair of mentions of one kind in two
 * different files, does it say the same as the truth? A mention that a truth marks is found by the
 * stored mention that overlaps it most; one that was never found is in no pair.
 */
public final class WhoIsWho {

    /**
     * A mention as a store has it.
     *
     * @param file name of the report's file
     * @param start in code points, end exclusive
     * @param entity whom it means
     */
    public record Stored(String file, String kind, int start, int end, String entity) {}

    /**
     * Pairs across files.
     *
     * @param found mentions of the truth that the store has
     * @param missed mentions of the truth that it has not
     */
    public record Pairs(Count count, int found, int missed) {}

    private record Meant(String file, String truth, String stored) {}

    private WhoIsWho() {}

    /**
     * @param kind of the mentions: "Person"
     * @throws BadTruth when a truth is not of its form
     */
    public static Pairs score(List<TruthFile> truths, List<Stored> mentions, String kind) {
        Map<String, List<Stored>> byFile = new HashMap<>();
        mentions.stream()
                .filter(mention -> mention.kind().equals(kind))
                .forEach(mention ->
                        byFile.computeIfAbsent(mention.file(), _ -> new ArrayList<>())
                                .add(mention));
        List<Meant> meant = new ArrayList<>();
        int missed = 0;
        for (TruthFile truth : truths) {
            String file = name(truth.report());
            for (TruthFile.Marked marked : truth.mentions().values()) {
                if (!marked.kind().equals(kind)) {
                    continue;
                }
                Stored best = best(byFile.getOrDefault(file, List.of()), marked);
                if (best == null) {
                    missed++;
                } else {
                    meant.add(new Meant(file, marked.entity(), best.entity()));
                }
            }
        }
        return new Pairs(pairs(meant), meant.size(), missed);
    }

    private static @Nullable Stored best(List<Stored> stored, TruthFile.Marked marked) {
        Stored best = null;
        int most = 0;
        for (Stored mention : stored) {
            int overlap =
                    Math.min(mention.end(), marked.end())
                            - Math.max(mention.start(), marked.start());
            if (overlap > most) {
                most = overlap;
                best = mention;
            }
        }
        return best;
    }

    private static Count pairs(List<Meant> meant) {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (int one = 0; one < meant.size(); one++) {
            for (int other = one + 1; other < meant.size(); other++) {
                Meant a = meant.get(one);
                Meant b = meant.get(other);
                if (a.file().equals(b.file())) {
                    continue;
                }
                boolean same = a.truth().equals(b.truth());
                boolean said = a.stored().equals(b.stored());
                right += same && said ? 1 : 0;
                wrong += !same && said ? 1 : 0;
                missed += same && !said ? 1 : 0;
            }
        }
        return new Count(right, right + wrong, right, right + missed);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
