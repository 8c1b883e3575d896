package lantern.analytics.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import lantern.model.entity.EntityId;
import lantern.model.network.Analysis;
import lantern.model.network.Finding;
import lantern.model.network.Finding.Ranked;
import lantern.model.network.Network;
import lantern.model.network.Progress;
import lantern.model.report.Strength;

/**
 * How firm is a ranking when evidence is weak? The same question is put to many networks, each
 * without some of the ties: one statement holds with a chance that its strength gives, and a tie
 * falls away when all of its statements do (edge sampling: Borgatti, Carley and Krackhardt 2006).
 * For each who is ranked it is said in how many of them they are among the first, and between which
 * scores nine of ten lie. What nobody reported cannot be drawn: a ranking that is firm here can
 * still be wrong.
 */
public final class Resampling {

    private static final long SEED = 20_261_126;
    private static final int FIRST = 5;
    private static final int RUNS = 100;
    private static final int RUNS_OF_LARGE = 20;
    private static final int LARGE = 20_000;
    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;

    private final Network network;
    private final int runs;

    private Resampling(Network network, int runs) {
        this.network = network;
        this.runs = runs;
    }

    /**
     * The answer to a question, with how firm its ranking is in its reasons, scores ({@code
     * amongFirst} as a share, {@code scoreLow} and {@code scoreHigh}) and figures.
     *
     * @throws lantern.analytics.form.BadParameter as {@link Analyses#answer}
     */
    public static <P extends Record> Finding answer(
            Analysis<P> analysis,
            Network network,
            Map<String, String> parameters,
            Progress progress) {
        int runs = network.edges() > LARGE ? RUNS_OF_LARGE : RUNS;
        Finding finding = Analyses.answer(analysis, network, parameters, Progress.NONE);
        var resampling = new Resampling(network, runs);
        int first = Math.min(FIRST, finding.ranking().size());
        Map<EntityId, Integer> amongFirst = new HashMap<>();
        Map<EntityId, List<Double>> scores = new HashMap<>();
        for (int run = 0; run < runs; run++) {
            progress.checkpoint((double) run / runs);
            List<Ranked> ranking =
                    Analyses.answer(analysis, resampling.drawn(run), parameters, Progress.NONE)
                            .ranking();
            ranking.stream()
                    .limit(first)
                    .forEach(ranked -> amongFirst.merge(ranked.entity(), 1, Integer::sum));
            ranking.forEach(ranked ->
                    scores.computeIfAbsent(ranked.entity(), _ -> new ArrayList<>())
                            .add(ranked.score()));
        }
        return resampling.told(finding, first, amongFirst, scores);
    }

    /** One network of those that the evidence allows. */
    private Network drawn(int run) {
        var random = new SplittableRandom(SEED + run);
        double[] draws = new double[network.edges()];
        Arrays.setAll(draws, _ -> random.nextDouble());
        return network.onlyTies(edge -> draws[edge] < chance(edge));
    }

    /** Of a tie the strength of its best statement is known: the others count as tentative. */
    private double chance(int edge) {
        double bestFails = 1 - holds(network.strength(edge));
        double anyFails = 1 - holds(Strength.TENTATIVE);
        return 1 - bestFails * Math.pow(anyFails, Math.max(0, network.weight(edge) - 1));
    }

    /** How likely one statement of a strength holds. A convention, no measurement. */
    private static double holds(Strength strength) {
        return switch (strength) {
            case CONFIRMED -> 0.95;
            case UNCONFIRMED -> 0.75;
            case TENTATIVE -> 0.5;
        };
    }

    private Finding told(
            Finding finding,
            int first,
            Map<EntityId, Integer> amongFirst,
            Map<EntityId, List<Double>> scores) {
        List<Ranked> ranking = new ArrayList<>();
        SortedMap<EntityId, Map<String, Double>> measures = new TreeMap<>(finding.scores());
        for (Ranked ranked : finding.ranking()) {
            int times = amongFirst.getOrDefault(ranked.entity(), 0);
            String because =
                    "among the first %d in %d of %d; %s"
                            .formatted(first, times, runs, ranked.because());
            ranking.add(new Ranked(ranked.entity(), ranked.score(), because));
            Map<String, Double> more =
                    new TreeMap<>(measures.getOrDefault(ranked.entity(), Map.of()));
            double[] all = all(scores.getOrDefault(ranked.entity(), List.of()));
            more.put("amongFirst", (double) times / runs);
            more.put("scoreLow", all[(int) Math.floor(LOW * (runs - 1))]);
            more.put("scoreHigh", all[(int) Math.ceil(HIGH * (runs - 1))]);
            measures.put(ranked.entity(), more);
        }
        SortedMap<String, Double> summary = new TreeMap<>(finding.summary());
        summary.put("networksDrawn", (double) runs);
        return switch (finding) {
            case Finding.Scores _ -> new Finding.Scores(measures, ranking, summary);
            case Finding.Plan plan -> new Finding.Plan(plan.removals(), measures, ranking, summary);
            case Finding.Groups groups ->
                    new Finding.Groups(groups.groups(), measures, ranking, summary);
            case Finding.Crossings crossings ->
                    new Finding.Crossings(
                            crossings.cells(), crossings.crossings(), measures, ranking, summary);
        };
    }

    /** Rising; 0 for each network that did not rank them. */
    private double[] all(List<Double> ranked) {
        double[] all = new double[runs];
        for (int at = 0; at < ranked.size(); at++) {
            all[at] = ranked.get(at);
        }
        Arrays.sort(all);
        return all;
    }
}
