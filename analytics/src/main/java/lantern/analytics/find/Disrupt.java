package lantern.analytics.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import lantern.analytics.form.Help;
import lantern.analytics.graph.Places;
import lantern.analytics.kernel.Graph;
import lantern.analytics.kernel.KeyPlayers;
import lantern.analytics.kernel.Removals;
import lantern.analytics.kernel.Takeover;
import lantern.model.entity.EntityId;
import lantern.model.evidence.EntityKind;
import lantern.model.network.Analysis;
import lantern.model.network.Finding.Plan;
import lantern.model.network.Finding.Ranked;
import lantern.model.network.Finding.Removal;
import lantern.model.network.Network;
import lantern.model.network.Progress;

/**
 * Without which k does the network fall into most pieces? KPP-NEG (Borgatti 2006, {@link
 * KeyPlayers}) over those who may be chosen, put into the order in which each next one cuts most,
 * and held against the k with most ties, against draws by chance, and against a network whose
 * removed are replaced ({@link Takeover}).
 */
public final class Disrupt implements Analysis<Disrupt.Parameters> {

    private static final int DRAWS = 20;
    private static final long SEED = 20_261_125;

    /** What can be set. */
    public record Parameters(
            @Help(value = "How many to remove", least = 1, most = 50) int k,
            @Help("Remove people only, not phones, addresses and vehicles") boolean peopleOnly,
            @Help("Whether ties may run through places: a shared town is not a tie")
                    Places places) {

        public Parameters {
            if (k < 1) {
                throw new IllegalArgumentException("at least one is removed: " + k);
            }
        }
    }

    @Override
    public String name() {
        return "disrupt";
    }

    @Override
    public String question() {
        return "Without which few does the network fall apart?";
    }

    @Override
    public String howToRead() {
        return "The plan is one set: together they cut more than any other so many that were found,"
                + " and in this order each next one cuts most. A score is the share of all pairs"
                + " that are tied, straight or through others, which that removal cuts. The"
                + " figures below say how much the whole plan cuts, how much the same number"
                + " with most ties or drawn by chance would, and what is left of it when the"
                + " best tied contact of each takes over their ties.";
    }

    @Override
    public String howItMisleads() {
        return "Networks close the gaps: after an arrest others take over, and the structure can"
                + " end up no weaker and harder to see, so compare with the takeover before"
                + " choosing. A tie that nobody reported makes somebody look indispensable."
                + " Removing a driver may cut the chart and leave the organisation whole. The"
                + " plan knows nothing of evidence, risk to victims or what an arrest costs."
                + " Children and people known only as victims are part of the network and are"
                + " never in a plan.";
    }

    @Override
    public Parameters defaults() {
        return new Parameters(5, true, Places.LEAVE_OUT);
    }

    @Override
    public Plan answer(Network whole, Parameters parameters, Progress progress) {
        Network network = parameters.places().backbone(whole);
        Graph graph = Graph.of(network, false);
        int[] candidates = candidates(network, parameters);
        SortedMap<String, Double> summary = new TreeMap<>();
        summary.put("nodes", (double) network.size());
        summary.put("edges", (double) network.edges());
        summary.put("mayBeRemoved", (double) candidates.length);
        if (candidates.length == 0) {
            return new Plan(List.of(), new TreeMap<>(), List.of(), summary);
        }
        int k = Math.min(parameters.k(), candidates.length);
        boolean[] mayGo = new boolean[network.size()];
        Arrays.stream(candidates).forEach(node -> mayGo[node] = true);
        KeyPlayers players = new KeyPlayers(graph, k, node -> mayGo[node], progress);
        List<Step> plan = plan(graph, players.find());
        int[] removed = plan.stream().mapToInt(Step::node).toArray();
        summary.put("everySetTried", players.isExact() ? 1.0 : 0.0);
        summary.put("pairsCut", cut(graph, graph, removed));
        summary.put("pairsCutByMostTied", cut(graph, graph, mostTied(graph, candidates, k)));
        summary.put("pairsCutByChance", byChance(graph, candidates, k));
        summary.put(
                "pairsCutAfterTakeover",
                cut(graph, Takeover.of(graph, removed, node -> isAble(network, node)), removed));
        return new Plan(
                plan.stream()
                        .map(step -> new Removal(network.id(step.node()), step.largest()))
                        .toList(),
                scores(network, plan),
                ranking(network, plan),
                summary);
    }

    /** Who has a tie and may be in a plan. */
    private static int[] candidates(Network network, Parameters parameters) {
        return IntStream.range(0, network.size())
                .filter(node -> network.degree(node) > 0 && !network.isProtected(node))
                .filter(node -> !parameters.peopleOnly() || network.kind(node) == EntityKind.PERSON)
                .toArray();
    }

    private static boolean isAble(Network network, int node) {
        return network.kind(node) == EntityKind.PERSON && !network.isProtected(node);
    }

    /**
     * @param cut the share of the pairs joined at first that this removal cuts
     * @param largest how many the largest part has afterwards
     */
    private record Step(int node, double cut, int largest) {}

    private static List<Step> plan(Graph graph, int[] chosen) {
        SortedSet<Integer> left = new TreeSet<>(Arrays.stream(chosen).boxed().toList());
        int[] order = new int[0];
        List<Double> cuts = new ArrayList<>();
        double before = 0;
        while (!left.isEmpty()) {
            int best = left.first();
            double most = -1;
            for (int node : left) {
                double cut = cut(graph, graph, with(order, node));
                if (cut > most) {
                    most = cut;
                    best = node;
                }
            }
            cuts.add(most - before);
            before = most;
            order = with(order, best);
            left.remove(best);
        }
        int[] curve = Removals.curve(graph, order);
        List<Step> plan = new ArrayList<>();
        for (int at = 0; at < order.length; at++) {
            plan.add(new Step(order[at], cuts.get(at), curve[at]));
        }
        return plan;
    }

    private static int[] with(int[] nodes, int one) {
        int[] more = Arrays.copyOf(nodes, nodes.length + 1);
        more[nodes.length] = one;
        return more;
    }

    /**
     * The share of the pairs joined at first that are joined no more, those of the removed among
     * them.
     */
    private static double cut(Graph before, Graph after, int[] removed) {
        double joined = joined(before, new int[0]);
        return joined == 0 ? 0 : 1 - joined(after, removed) / joined;
    }

    private static double joined(Graph graph, int[] removed) {
        double left = graph.size() - removed.length;
        double pairs = left * (left - 1) / 2;
        return pairs <= 0 ? 0 : (1 - KeyPlayers.fragmentation(graph, removed)) * pairs;
    }

    private static int[] mostTied(Graph graph, int[] candidates, int k) {
        return Arrays.stream(candidates)
                .boxed()
                .sorted(Comparator.comparingInt((Integer node) -> -graph.degree(node)))
                .limit(k)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static double byChance(Graph graph, int[] candidates, int k) {
        SplittableRandom random = new SplittableRandom(SEED);
        double sum = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            int[] drawn = candidates.clone();
            for (int at = 0; at < k; at++) {
                int other = at + random.nextInt(drawn.length - at);
                int swapped = drawn[at];
                drawn[at] = drawn[other];
                drawn[other] = swapped;
            }
            sum += cut(graph, graph, Arrays.copyOf(drawn, k));
        }
        return sum / DRAWS;
    }

    private static SortedMap<EntityId, Map<String, Double>> scores(
            Network network, List<Step> plan) {
        SortedMap<EntityId, Map<String, Double>> scores = new TreeMap<>();
        for (int at = 0; at < plan.size(); at++) {
            Step step = plan.get(at);
            scores.put(
                    network.id(step.node()),
                    new TreeMap<>(
                            Map.of(
                                    "pairsCut",
                                    step.cut(),
                                    "step",
                                    at + 1.0,
                                    "largestComponent",
                                    (double) step.largest())));
        }
        return scores;
    }

    private static List<Ranked> ranking(Network network, List<Step> plan) {
        return plan.stream()
                .map(step ->
                        new Ranked(
                                network.id(step.node()),
                                step.cut(),
                                "cuts %s of the pairs that were tied; the largest part left has %s"
                                        .formatted(
                                                Words.percent(step.cut()),
                                                Words.count(step.largest(), "thing", "things"))))
                .toList();
    }
}
