package lantern.analytics.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import lantern.analytics.form.Help;
import lantern.analytics.graph.Places;
import lantern.analytics.kernel.Betweenness;
import lantern.analytics.kernel.Constraint;
import lantern.analytics.kernel.CoreNumbers;
import lantern.analytics.kernel.CutPoints;
import lantern.analytics.kernel.Distances;
import lantern.analytics.kernel.Graph;
import lantern.analytics.kernel.PageRank;
import lantern.analytics.kernel.Triangles;
import lantern.model.entity.EntityId;
import lantern.model.evidence.EntityKind;
import lantern.model.network.Analysis;
import lantern.model.network.Finding.Ranked;
import lantern.model.network.Finding.Scores;
import lantern.model.network.Network;
import lantern.model.network.Progress;

/**
 * Who is central by several measures at once, and where do they disagree? Four views, each a
 * ranking of its own: paths run through (betweenness, Freeman 1977), nearness to all (harmonic
 * closeness, Marchiori and Latora 2000), ties to those who are well tied (PageRank, Brin and Page
 * 1998, damping .85), and contacts who do not know each other (effective size, Burt 1992, by
 * Borgatti's 1997 formula n - 2t/n). The score is the mean of the four shares of others whom one
 * stands above. O(nm).
 */
public final class Facilitators implements Analysis<Facilitators.Parameters> {

    private static final double DAMPING = 0.85;
    private static final double TOLERANCE = 1e-10;
    private static final int MOST_ITERATIONS = 200;

    /** Ranks that differ by more than so much of the list disagree. */
    private static final double APART = 0.25;

    private static final int LEAST_APART = 3;

    /** What can be set. */
    public record Parameters(
            @Help(value = "How many to rank", least = 1, most = 10_000) int top,
            @Help("Whether paths may run through places: a shared town is not a tie")
                    Places places) {

        public Parameters {
            if (top < 1) {
                throw new IllegalArgumentException("a ranking has at least one rank: " + top);
            }
        }
    }

    private final int threads;

    public Facilitators() {
        this(Runtime.getRuntime().availableProcessors());
    }

    /**
     * @param threads how many it may use; the answer does not depend on it
     */
    public Facilitators(int threads) {
        this.threads = threads;
    }

    @Override
    public String name() {
        return "facilitators";
    }

    @Override
    public String question() {
        return "Who is central by several measures at once, and where do they disagree?";
    }

    @Override
    public String howToRead() {
        return "The score is how far up somebody stands in four rankings of people on average: 1"
                + " is first in each, 0.5 the middle. 'Paths' counts the shortest paths that run"
                + " through them, 'nearness' how few ties lead to everybody else, 'standing' ties"
                + " to those who are well tied themselves, 'brokerage' contacts who do not know"
                + " each other. Where the four disagree, the reason says so: first by paths and"
                + " low by standing is a go-between at the edge, the other way round somebody"
                + " important who acts through others.";
    }

    @Override
    public String howItMisleads() {
        return "All four measure what was reported: who is watched most looks most central. An"
                + " average hides its parts, so read the reason and not the score alone. Officials,"
                + " landlords, lawyers and drivers stand high without taking part. Two people with"
                + " one name who were taken for one stand high in all four. It says nothing of"
                + " guilt. Children and people known only as victims are part of the network but"
                + " are never scored or ranked.";
    }

    @Override
    public Parameters defaults() {
        return new Parameters(25, Places.LEAVE_OUT);
    }

    @Override
    public Scores answer(Network whole, Parameters parameters, Progress progress) {
        Network network = parameters.places().backbone(whole);
        Graph graph = Graph.of(network, false);
        int[] people =
                IntStream.range(0, network.size())
                        .filter(node -> network.kind(node) == EntityKind.PERSON)
                        .filter(node -> network.degree(node) > 0 && !network.isProtected(node))
                        .toArray();
        Map<String, double[]> views = new LinkedHashMap<>();
        views.put(
                "paths",
                new Betweenness(threads)
                        .of(network, false, share -> progress.reached(share * 0.8)));
        views.put(
                "nearness",
                Distances.of(graph, threads, share -> progress.reached(0.8 + share * 0.15))
                        .harmonic());
        views.put(
                "standing",
                new PageRank(graph, DAMPING, threads)
                        .ranks(TOLERANCE, MOST_ITERATIONS, Progress.NONE));
        views.put("brokerage", effectiveSizes(graph));
        progress.checkpoint(0.97);
        List<Standings> standings =
                views.entrySet().stream()
                        .map(view -> Standings.of(view.getKey(), view.getValue(), people))
                        .toList();
        double[] means = new double[network.size()];
        for (int node : people) {
            means[node] =
                    standings.stream().mapToDouble(view -> view.above[node]).average().orElse(0);
        }
        var cutPoints = new CutPoints(network);
        SortedMap<String, Double> summary = new TreeMap<>();
        summary.put("nodes", (double) network.size());
        summary.put("edges", (double) network.edges());
        summary.put("leftOut", (double) (whole.size() - network.size()));
        summary.put("people", (double) people.length);
        summary.put("agreement", agreement(standings, people));
        return new Scores(
                scores(network, graph, people, means, standings),
                ranking(network, people, means, standings, cutPoints, parameters.top()),
                summary);
    }

    /** Of how many contacts who do not know each other somebody can make use: n - 2t/n. */
    private static double[] effectiveSizes(Graph graph) {
        long[] triangles = Triangles.of(graph);
        double[] sizes = new double[graph.size()];
        Arrays.setAll(
                sizes,
                node ->
                        graph.degree(node) == 0
                                ? 0
                                : graph.degree(node) - 2.0 * triangles[node] / graph.degree(node));
        return sizes;
    }

    /** A ranking of people by one measure. */
    private static final class Standings {

        private final String view;
        private final double[] values;

        /** For each node the share of other people whom it stands above, equals by half. */
        private final double[] above;

        /** For each node its rank from 1, equals sharing the best. */
        private final int[] ranks;

        private Standings(String view, double[] values, double[] above, int[] ranks) {
            this.view = view;
            this.values = values;
            this.above = above;
            this.ranks = ranks;
        }

        static Standings of(String view, double[] values, int[] people) {
            double[] rounded = new double[values.length];
            for (int node : people) {
                rounded[node] = Words.rounded(values[node]);
            }
            Integer[] order = Arrays.stream(people).boxed().toArray(Integer[]::new);
            Arrays.sort(order, Comparator.comparingDouble((Integer node) -> -rounded[node]));
            double[] above = new double[values.length];
            int[] ranks = new int[values.length];
            double others = Math.max(1, people.length - 1);
            for (int from = 0; from < order.length; ) {
                int to = from;
                while (to < order.length && rounded[order[to]] == rounded[order[from]]) {
                    to++;
                }
                for (int at = from; at < to; at++) {
                    ranks[order[at]] = from + 1;
                    above[order[at]] = (order.length - to + (to - from - 1) / 2.0) / others;
                }
                from = to;
            }
            return new Standings(view, values, above, ranks);
        }
    }

    /** Kendall's coefficient of concordance W of the four rankings, 0 to 1. */
    private static double agreement(List<Standings> standings, int[] people) {
        if (people.length < 2) {
            return 1;
        }
        double middle = standings.size() / 2.0;
        double apart = 0;
        double most = 0;
        for (int node : people) {
            double sum = standings.stream().mapToDouble(view -> view.above[node]).sum();
            apart += (sum - middle) * (sum - middle);
        }
        for (int at = 0; at < people.length; at++) {
            double share = (double) at / (people.length - 1) - 0.5;
            most += share * share * standings.size() * standings.size();
        }
        return apart / most;
    }

    private static SortedMap<EntityId, Map<String, Double>> scores(
            Network network, Graph graph, int[] people, double[] means, List<Standings> standings) {
        double[] constraint = Constraint.of(graph);
        int[] cores = CoreNumbers.of(graph);
        SortedMap<EntityId, Map<String, Double>> scores = new TreeMap<>();
        for (int node : people) {
            Map<String, Double> measures = new TreeMap<>();
            measures.put("standsAbove", means[node]);
            standings.forEach(view -> measures.put(view.view, view.values[node]));
            measures.put("constraint", constraint[node]);
            measures.put("core", (double) cores[node]);
            measures.put("degree", (double) network.degree(node));
            for (int slot = network.first(node); slot < network.first(node + 1); slot++) {
                EntityKind kind = network.kind(network.target(slot));
                measures.merge("degree" + kind.label(), 1.0, Double::sum);
            }
            measures.values().removeIf(value -> Double.isNaN(value));
            scores.put(network.id(node), measures);
        }
        return scores;
    }

    private static List<Ranked> ranking(
            Network network,
            int[] people,
            double[] means,
            List<Standings> standings,
            CutPoints cutPoints,
            int top) {
        return Arrays.stream(people)
                .boxed()
                .sorted(
                        Comparator.comparingDouble((Integer node) -> -Words.rounded(means[node]))
                                .thenComparing(Comparator.naturalOrder()))
                .limit(top)
                .map(node ->
                        new Ranked(
                                network.id(node),
                                means[node],
                                because(node, people.length, standings) + cut(node, cutPoints)))
                .toList();
    }

    private static String cut(int node, CutPoints cutPoints) {
        int parts = cutPoints.contains(node) ? cutPoints.partsWithPeople(node) : 1;
        return parts > 1
                ? "; without this one the network falls into " + parts + " parts with people"
                : "";
    }

    /** "1st by paths and nearness, 6th by standing and brokerage". */
    private static String because(int node, int people, List<Standings> standings) {
        SortedMap<Integer, List<String>> byRank = new TreeMap<>();
        for (Standings view : standings) {
            byRank.computeIfAbsent(view.ranks[node], _ -> new ArrayList<>()).add(view.view);
        }
        List<String> words = new ArrayList<>();
        byRank.forEach((rank, views) -> words.add(Words.rank(rank) + " by " + Words.list(views)));
        int spread = byRank.lastKey() - byRank.firstKey();
        boolean apart = spread > Math.max(LEAST_APART, APART * people);
        return String.join(", ", words) + (apart ? "; the measures disagree" : "");
    }
}
