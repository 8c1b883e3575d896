package lantern.analytics.find;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import lantern.analytics.form.Help;
import lantern.analytics.graph.CsrGraph;
import lantern.analytics.graph.Places;
import lantern.analytics.kernel.Betweenness;
import lantern.analytics.kernel.CutPoints;
import lantern.model.entity.EntityId;
import lantern.model.evidence.EntityKind;
import lantern.model.network.Analysis;
import lantern.model.network.Finding.Ranked;
import lantern.model.network.Finding.Scores;
import lantern.model.network.Network;
import lantern.model.network.Progress;
import org.jgrapht.alg.scoring.BetweennessCentrality;

/**
 * Who do most shortest paths run through? Betweenness (Freeman 1977) by Brandes (2001), exact,
 * O(nm) by hops. Paths run through people, phones, addresses, vehicles and journeys alike; whether
 * through places, {@link Places} says. Normalised by our own divisor (n-1)(n-2)/2, so that the
 * middle of a star has 1.
 *
 * <p>High scores are often drivers or phone lenders rather than organisers: read them with the
 * role.
 */
public final class Brokers implements Analysis<Brokers.Parameters> {

    /** What can be set. */
    public record Parameters(
            @Help("Take a tie that many statements make as a shorter way") boolean weighted,
            @Help(value = "How many to rank", least = 1, most = 10_000) int top,
            @Help("Rank people only, not their phones, addresses and vehicles") boolean peopleOnly,
            @Help("Whether paths may run through places: a shared town is not a tie")
                    Places places) {

        public Parameters {
            if (top < 1) {
                throw new IllegalArgumentException("a ranking has at least one rank: " + top);
            }
        }
    }

    /**
     * Nodes times edges up to which JGraphT answers: a chart, in some milliseconds. Above, the
     * kernel does: JGraphT takes six times as long at 1,000 nodes and sixteen times at 5,000,
     * cannot be stopped, and counts paths in a long, which a larger network can overflow.
     */
    private static final long SMALL = 20_000;

    private final Betweenness betweenness;

    public Brokers() {
        this(Runtime.getRuntime().availableProcessors());
    }

    /**
     * @param threads how many it may use; the answer does not depend on it
     */
    public Brokers(int threads) {
        betweenness = new Betweenness(threads);
    }

    @Override
    public String name() {
        return "brokers";
    }

    @Override
    public String question() {
        return "Who do most shortest paths run through?";
    }

    @Override
    public String howToRead() {
        return "The score is the share of all pairs of others whose shortest path runs through"
                + " this one: 1 would be everybody's only go-between, 0 is nobody's. Where"
                + " several paths are equally short, each carries its part. A broker between"
                + " two groups can rank high with few ties. 'Falls apart' means that"
                + " without this one, people who are now connected would not be.";
    }

    @Override
    public String howItMisleads() {
        return "It measures what was reported, not what exists: a closely watched person looks"
                + " central, and one missing tie can make or unmake a broker. Drivers, phone"
                + " lenders, landlords and officials rank high without organising anything, and"
                + " those who take care to act through others rank low. An organisation that every"
                + " report names, such as a court, ties people who have nothing to do with each"
                + " other. It says nothing of"
                + " guilt. Two people with one name who were taken for one make a false broker:"
                + " open the record before acting. Children and people known only as victims"
                + " carry paths but are never scored or ranked.";
    }

    @Override
    public Parameters defaults() {
        return new Parameters(false, 25, true, Places.LEAVE_OUT);
    }

    @Override
    public Scores answer(Network network, Parameters parameters, Progress progress) {
        Network backbone = parameters.places().backbone(network);
        double[] raw = betweenness(backbone, parameters.weighted(), progress);
        var cutPoints = new CutPoints(backbone);
        SortedMap<String, Double> summary = new TreeMap<>();
        summary.put("nodes", (double) backbone.size());
        summary.put("edges", (double) backbone.edges());
        summary.put("leftOut", (double) (network.size() - backbone.size()));
        summary.put("cutPoints", (double) cutPoints.count());
        return new Scores(
                scores(backbone, raw), ranking(backbone, raw, parameters, cutPoints), summary);
    }

    private double[] betweenness(Network backbone, boolean weighted, Progress progress) {
        if ((long) backbone.size() * backbone.edges() > SMALL) {
            return betweenness.of(backbone, weighted, progress);
        }
        progress.checkpoint(0);
        var scores =
                new BetweennessCentrality<>(new CsrGraph(backbone, weighted), false).getScores();
        double[] raw = new double[backbone.size()];
        scores.forEach((node, score) -> raw[node] = score);
        return raw;
    }

    private static SortedMap<EntityId, Map<String, Double>> scores(Network backbone, double[] raw) {
        SortedMap<EntityId, Map<String, Double>> scores = new TreeMap<>();
        for (int node = 0; node < backbone.size(); node++) {
            if (!backbone.isProtected(node)) {
                scores.put(
                        backbone.id(node),
                        new TreeMap<>(
                                Map.of(
                                        "betweenness",
                                        raw[node],
                                        "normalised",
                                        raw[node] / pairsOfOthers(backbone.size()),
                                        "degree",
                                        (double) backbone.degree(node))));
            }
        }
        return scores;
    }

    private static List<Ranked> ranking(
            Network backbone, double[] raw, Parameters parameters, CutPoints cutPoints) {
        return IntStream.range(0, backbone.size())
                .filter(node -> raw[node] > 0 && !backbone.isProtected(node))
                .filter(node ->
                        !parameters.peopleOnly() || backbone.kind(node) == EntityKind.PERSON)
                .boxed()
                .sorted(
                        Comparator.comparingDouble((Integer node) -> -Words.rounded(raw[node]))
                                .thenComparing(Comparator.naturalOrder()))
                .limit(parameters.top())
                .map(node -> ranked(backbone, raw, parameters, cutPoints, node))
                .toList();
    }

    private static Ranked ranked(
            Network backbone, double[] raw, Parameters parameters, CutPoints cutPoints, int node) {
        double share = raw[node] / pairsOfOthers(backbone.size());
        String because =
                "on "
                        + Words.percent(share)
                        + (parameters.weighted() ? " of the strongest" : " of the shortest")
                        + " paths between others";
        int parts = cutPoints.contains(node) ? cutPoints.partsWithPeople(node) : 1;
        if (parts > 1) {
            because += "; without this one the network falls into " + parts + " parts with people";
        }
        return new Ranked(backbone.id(node), share, because);
    }

    /** A double from the start: as an int it would overflow from 46,343 nodes on. */
    private static double pairsOfOthers(int nodes) {
        return Math.max(1, (nodes - 1.0) * (nodes - 2.0) / 2);
    }
}
