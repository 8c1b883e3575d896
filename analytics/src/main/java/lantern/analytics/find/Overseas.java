package lantern.analytics.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import lantern.analytics.find.Border.Side;
import lantern.analytics.form.Help;
import lantern.analytics.kernel.Betweenness;
import lantern.analytics.kernel.Bridges;
import lantern.analytics.kernel.Communities;
import lantern.model.entity.EntityId;
import lantern.model.evidence.EntityKind;
import lantern.model.network.Analysis;
import lantern.model.network.Finding.Crossings;
import lantern.model.network.Finding.Group;
import lantern.model.network.Finding.Ranked;
import lantern.model.network.Network;
import lantern.model.network.Progress;

/**
 * Which cells at home reach abroad, and through whom? Cells are communities of what is at home or
 * of unknown country ({@link Communities}), with at least one thing at home. A bridge is a shortest
 * way of at most {@code reach} ties from a thing at home to one abroad through things of unknown
 * country alone; people, phones and routes are listed by how many bridges they are on. The ranking
 * counts, for each person, the pairs of a thing at home and one abroad whose shortest paths run
 * through them (in shares, as betweenness between two sides: Brandes 2008), and the pairs that a
 * bridge of their own joins. A place abroad is where a path can end, never what it runs through.
 * O(h m), for h things at home.
 *
 * <p>Which country somebody is in is mostly guessed from their ties ({@link
 * lantern.analytics.graph.Countries}): check it first.
 */
public final class Overseas implements Analysis<Overseas.Parameters> {

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    /** What can be set. */
    public record Parameters(
            @Help("The home country, two letters (ISO 3166)") String home,
            @Help(
                            value =
                                    "Above 1 gives more and smaller cells, below 1 fewer and"
                                            + " larger",
                            least = 0.01,
                            most = 100)
                    double resolution,
            @Help(
                            value = "The most ties between a thing at home and one abroad",
                            least = 1,
                            most = 6)
                    int reach,
            @Help(value = "How many people to rank", least = 1, most = 10_000) int top) {

        public Parameters {
            home = home.strip().toUpperCase(Locale.ROOT);
            if (!COUNTRY.matcher(home).matches()) {
                throw new IllegalArgumentException("a country is two letters, like GB: " + home);
            }
            if (!(resolution > 0) || reach < 1 || top < 1) {
                throw new IllegalArgumentException(
                        "resolution, reach and top are above 0: "
                                + resolution
                                + ", "
                                + reach
                                + ", "
                                + top);
            }
        }
    }

    private final Betweenness betweenness;

    public Overseas() {
        this(Runtime.getRuntime().availableProcessors());
    }

    /**
     * @param threads how many it may use; the answer does not depend on it
     */
    public Overseas(int threads) {
        betweenness = new Betweenness(threads);
    }

    @Override
    public String name() {
        return "overseas";
    }

    @Override
    public String question() {
        return "Which cells at home reach abroad, and through which people, phones and routes?";
    }

    @Override
    public String howToRead() {
        return "Each line joins one cell at home to one country: the people on its shortest bridges"
                + " abroad, the phones and routes they use, and what they lead to. The score of a"
                + " person is how many pairs of a thing at home and a thing abroad are joined"
                + " through them. Somebody of unknown country who joins both sides is often the"
                + " one to look at.";
    }

    @Override
    public String howItMisleads() {
        return "A country is read from addresses, places and numbers where nothing says it: a"
                + " foreign SIM card or one sighting at a port can put somebody abroad, and a"
                + " family tie across a border is no crime. Countries that report more seem to be"
                + " reached more. A short way on the chart is not proof that anything travelled"
                + " it. Children and people known only as victims carry paths but are never listed"
                + " or ranked.";
    }

    @Override
    public Parameters defaults() {
        return new Parameters("GB", 1.0, 3, 25);
    }

    @Override
    public Crossings answer(Network whole, Parameters parameters, Progress progress) {
        Border border = Border.of(whole, parameters.home());
        Network network = border.network();
        List<List<Integer>> communities =
                communities(border, parameters, share -> progress.reached(share / 10));
        List<List<EdgeOfCell>> bridges = bridges(border, communities, parameters, progress);
        var found = new CrossingsFound(border);
        double[] own = new double[network.size()];
        List<List<Integer>> cells = new ArrayList<>();
        for (int i = 0; i < communities.size(); i++) {
            List<Integer> members = communities.get(i);
            boolean crosses = !bridges.get(i).isEmpty();
            if (members.size() > 1 || crosses) {
                cells.add(members);
                for (EdgeOfCell edge : bridges.get(i)) {
                    found.bridge(cells.size(), edge.home(), edge.bridge());
                    own[edge.home()]++;
                    own[edge.bridge().end()]++;
                }
            }
        }
        found.travels(cells);
        var carried =
                betweenness.between(
                        network,
                        border.nodes(Side.HOME),
                        border.flags(Side.ABROAD),
                        border.places(),
                        share -> progress.reached(0.2 + share * 0.8));
        double[] scores = new double[network.size()];
        Arrays.setAll(scores, node -> carried.through()[node] + own[node]);
        return new Crossings(
                groups(border, cells, scores),
                found.crossings(),
                measures(border, scores, own, carried.pairs()),
                ranking(border, scores, own, carried.pairs(), parameters.top()),
                summary(whole, border, cells, found, carried.pairs()));
    }

    /** A bridge and the thing at home that it starts from. */
    private record EdgeOfCell(int home, Bridges.Bridge bridge) {}

    /** Those with a thing at home or a journey that stops there, and each thing at home alone. */
    private static List<List<Integer>> communities(
            Border border, Parameters parameters, Progress progress) {
        Network network = border.network();
        int[] near = border.nodes(Side.HOME, Side.BETWEEN);
        boolean[] isNear = new boolean[network.size()];
        Arrays.stream(near).forEach(node -> isNear[node] = true);
        Network side = network.only(node -> isNear[node]);
        List<List<Integer>> communities = new ArrayList<>();
        for (List<Integer> community : Communities.of(side, parameters.resolution(), progress)) {
            List<Integer> members = community.stream().map(node -> near[node]).toList();
            if (members.stream().anyMatch(border::isHomeBase)) {
                communities.add(members);
            }
        }
        for (int node = 0; node < near.length; node++) {
            if (side.degree(node) == 0 && border.side(near[node]) == Side.HOME) {
                communities.add(List.of(near[node]));
            }
        }
        return communities;
    }

    private static List<List<EdgeOfCell>> bridges(
            Border border,
            List<List<Integer>> communities,
            Parameters parameters,
            Progress progress) {
        var bridges =
                new Bridges(
                        border.network(),
                        border.flags(Side.ABROAD),
                        border.flags(Side.BETWEEN),
                        parameters.reach());
        List<List<EdgeOfCell>> all = new ArrayList<>();
        for (int i = 0; i < communities.size(); i++) {
            progress.checkpoint(0.1 + 0.1 * i / communities.size());
            List<EdgeOfCell> ofCell = new ArrayList<>();
            for (int member : communities.get(i)) {
                if (border.side(member) == Side.HOME) {
                    bridges.from(member)
                            .forEach(bridge -> ofCell.add(new EdgeOfCell(member, bridge)));
                }
            }
            all.add(ofCell);
        }
        return all;
    }

    private static List<Group> groups(Border border, List<List<Integer>> cells, double[] scores) {
        Network network = border.network();
        return IntStream.range(0, cells.size())
                .mapToObj(i ->
                        new Group(
                                i + 1,
                                cells.get(i).stream().map(network::id).toList(),
                                best(border, cells.get(i).stream().toList(), scores, 3).stream()
                                        .map(network::id)
                                        .toList(),
                                Cells.countries(cells.get(i).stream().map(border::country))))
                .toList();
    }

    /** People with a score, highest first, then by id; never a victim or a child. */
    private static List<Integer> best(
            Border border, List<Integer> nodes, double[] scores, int limit) {
        return nodes.stream()
                .filter(node -> border.network().kind(node) == EntityKind.PERSON)
                .filter(node -> !border.network().isProtected(node))
                .filter(node -> scores[node] > 0)
                .sorted(
                        Comparator.comparingDouble((Integer node) -> -Words.rounded(scores[node]))
                                .thenComparing(Comparator.naturalOrder()))
                .limit(limit)
                .toList();
    }

    private static SortedMap<EntityId, Map<String, Double>> measures(
            Border border, double[] scores, double[] own, long pairs) {
        SortedMap<EntityId, Map<String, Double>> measures = new TreeMap<>();
        Network network = border.network();
        for (int node = 0; node < network.size(); node++) {
            if (scores[node] > 0
                    && network.kind(node) != EntityKind.PLACE
                    && !network.isProtected(node)) {
                measures.put(
                        network.id(node),
                        new TreeMap<>(
                                Map.of(
                                        "pairsCarried", scores[node],
                                        "share", scores[node] / pairs,
                                        "ownBridges", own[node])));
            }
        }
        return measures;
    }

    private static List<Ranked> ranking(
            Border border, double[] scores, double[] own, long pairs, int top) {
        List<Integer> all = IntStream.range(0, scores.length).boxed().toList();
        return best(border, all, scores, top).stream()
                .map(node ->
                        new Ranked(
                                border.network().id(node),
                                scores[node],
                                because(scores[node] / pairs, Math.round(own[node]))))
                .toList();
    }

    private static String because(double share, long own) {
        String carried =
                "joins " + Words.percent(share) + " of the pairs of a thing at home and one abroad";
        return own == 0
                ? carried
                : carried + "; an end of " + Words.count(own, "bridge", "bridges") + " itself";
    }

    private static SortedMap<String, Double> summary(
            Network whole,
            Border border,
            List<List<Integer>> cells,
            CrossingsFound found,
            long pairs) {
        SortedMap<String, Double> summary = new TreeMap<>();
        summary.put("nodes", (double) whole.size());
        summary.put("edges", (double) whole.edges());
        summary.put("atHome", (double) border.nodes(Side.HOME).length);
        summary.put("abroad", (double) border.nodes(Side.ABROAD).length);
        summary.put("countriesInferred", (double) border.inferred());
        summary.put("cells", (double) cells.size());
        summary.put("crossings", (double) found.crossings().size());
        summary.put("pairs", (double) pairs);
        return summary;
    }
}
