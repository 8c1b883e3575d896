package lantern.ingest.score;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import lantern.model.entity.EntityId;
import lantern.model.evidence.Evidence;
import lantern.model.evidence.Mention;
import lantern.model.evidence.MentionId;
import org.jspecify.annotations.Nullable;

/**
 * How well it is known who is who, across reports and inside them: of each pair of mentions of one
 * kind, is the same said as in the truth? A mention that a truth marks is found by the one that
 * stands in its place or overlaps it; one that was never found is in no pair.
 */
public final class WhoIsWho {

    /**
     * A report with whom its mentions are taken to mean.
     *
     * @param file name of the report's file
     */
    public record Resolved(String file, Evidence evidence, Map<MentionId, EntityId> meant) {}

    /**
     * @param across pairs of mentions in two files
     * @param inside pairs of mentions in one file
     * @param found mentions of the truth that were found
     * @param missed mentions of the truth that were not
     */
    public record Pairs(Count across, Count inside, int found, int missed) {

        /** Three lines for people. */
        public String words() {
            return line("across files", across)
                    + line("inside a file", inside)
                    + found
                    + " of "
                    + (found + missed)
                    + " mentions found\n";
        }

        private static String line(String which, Count count) {
            return String.format(
                    Locale.ROOT,
                    "pairs %s: precision %.3f, recall %.3f, F1 %.3f (%d joined rightly, %d wrongly,"
                            + " %d missed)%n",
                    which,
                    count.precision(),
                    count.recall(),
                    count.f1(),
                    count.rightGuesses(),
                    count.guesses() - count.rightGuesses(),
                    count.truths() - count.foundTruths());
        }
    }

    private record Meant(String file, TruthFile.Marked marked, EntityId entity) {

        String words() {
            return file + " " + marked.start() + " \"" + marked.text() + "\"";
        }
    }

    private WhoIsWho() {}

    /**
     * @param kind of the mentions: "Person"
     * @param errors gets a line for each pair joined wrongly or missed, with its words
     * @throws BadTruth when a truth is not of its form
     */
    public static Pairs score(
            List<TruthFile> truths, List<Resolved> reports, String kind, Consumer<String> errors) {
        Map<String, Resolved> byFile = new HashMap<>();
        reports.forEach(report -> byFile.put(report.file(), report));
        List<Meant> meant = new ArrayList<>();
        int missed = 0;
        for (TruthFile truth : truths) {
            String file = name(truth.report());
            Resolved report = byFile.get(file);
            Alignment alignment = report == null ? null : Alignment.of(truth, report.evidence());
            for (TruthFile.Marked marked : truth.mentions().values()) {
                if (!marked.kind().equals(kind)) {
                    continue;
                }
                EntityId entity = entity(marked, report, alignment);
                if (entity == null) {
                    missed++;
                } else {
                    meant.add(new Meant(file, marked, entity));
                }
            }
        }
        return new Pairs(
                pairs(meant, false, errors), pairs(meant, true, errors), meant.size(), missed);
    }

    private static @Nullable EntityId entity(
            TruthFile.Marked marked, @Nullable Resolved report, @Nullable Alignment alignment) {
        if (report == null || alignment == null) {
            return null;
        }
        return alignment
                .guessTouching(marked)
                .map(Mention::id)
                .map(report.meant()::get)
                .orElse(null);
    }

    private static Count pairs(List<Meant> meant, boolean inside, Consumer<String> errors) {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (int one = 0; one < meant.size(); one++) {
            for (int other = one + 1; other < meant.size(); other++) {
                Meant a = meant.get(one);
                Meant b = meant.get(other);
                if (a.file().equals(b.file()) != inside) {
                    continue;
                }
                boolean same = a.marked().entity().equals(b.marked().entity());
                boolean said = a.entity().equals(b.entity());
                if (same && said) {
                    right++;
                } else if (said) {
                    wrong++;
                    errors.accept("joined wrongly: " + a.words() + " and " + b.words());
                } else if (same) {
                    missed++;
                    errors.accept("not joined: " + a.words() + " and " + b.words());
                }
            }
        }
        return new Count(right, right + wrong, right, right + missed);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
