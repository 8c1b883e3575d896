package lantern.analytics.edges;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import lantern.analytics.edges.Measures.None;
import lantern.analytics.form.Help;
import lantern.analytics.kernel.Components;
import lantern.analytics.kernel.Graph;
import lantern.analytics.kernel.LabelPropagation;
import lantern.analytics.kernel.Leiden;
import lantern.analytics.kernel.LowLinks;

/** Which nodes belong together, and what alone holds parts together. */
final class GroupMeasures {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d{1,30}");

    private GroupMeasures() {}

    public record Rounds(@Help(value = "At most so many rounds", least = 0) int iterations) {}

    public record Resolution(
            @Help(value = "Above 1: more and smaller communities", least = 0) double resolution,
            @Help("Where chance begins") long seed) {}

    static List<Measure<?>> all() {
        return List.of(
                new Measure<>(
                        "components",
                        "What hangs together at all?",
                        new None(),
                        (edges, _, _) -> components(edges.graph())),
                new Measure<>(
                        "leiden",
                        "Which nodes hold together more closely than chance would have it?",
                        new Resolution(1, 42),
                        (edges, parameters, progress) -> {
                            int[] numbers =
                                    Leiden.of(
                                            edges.graph(),
                                            parameters.resolution(),
                                            parameters.seed(),
                                            progress);
                            return groups("community", numbers)
                                    .with(
                                            "modularity",
                                            Leiden.modularity(
                                                    edges.graph(),
                                                    numbers,
                                                    parameters.resolution()));
                        }),
                new Measure<>(
                        "labels",
                        "Which label do most neighbours wear?",
                        new Rounds(10),
                        (edges, parameters, _) -> labels(edges, parameters.iterations())),
                new Measure<>(
                        "articulation",
                        "Without whom does a part fall apart?",
                        new None(),
                        (edges, _, _) -> articulation(edges.graph())),
                new Measure<>(
                        "bridges",
                        "Without which edge does a part fall apart?",
                        new None(),
                        (edges, _, _) -> bridges(edges.graph())));
    }

    private static Answer components(Graph graph) {
        int[] components = Components.of(graph);
        Answer answer = groups("component", components);
        return answer.with(
                "largestComponent",
                answer.groups().isEmpty() ? 0 : answer.groups().getFirst().length);
    }

    private static Answer labels(EdgeList edges, int iterations) {
        int[] worn = LabelPropagation.of(edges.graph(), ranks(edges.ids()), iterations);
        Answer answer = groups("label", worn);
        answer.scores().clear();
        answer.names().put("label", worn);
        return answer;
    }

    /** Ids that are all whole numbers are ranked as numbers, others as text. */
    private static int[] ranks(List<String> ids) {
        boolean numbers = ids.stream().allMatch(id -> WHOLE_NUMBER.matcher(id).matches());
        int[] ranks = new int[ids.size()];
        if (!numbers) {
            Arrays.setAll(ranks, node -> node);
            return ranks;
        }
        List<Integer> order =
                IntStream.range(0, ids.size())
                        .boxed()
                        .sorted(
                                Comparator.comparing(
                                        (Integer node) -> new BigInteger(ids.get(node))))
                        .toList();
        for (int rank = 0; rank < ranks.length; rank++) {
            ranks[order.get(rank)] = rank;
        }
        return ranks;
    }

    private static Answer articulation(Graph graph) {
        int[] points = new LowLinks(graph).points();
        double[] is = new double[graph.size()];
        for (int point : points) {
            is[point] = 1;
        }
        Answer answer = Answer.of("articulation", is).with("articulationPoints", points.length);
        if (points.length > 0) {
            answer.groups().add(points);
        }
        return answer;
    }

    private static Answer bridges(Graph graph) {
        List<int[]> bridges = new LowLinks(graph).bridges();
        double[] ends = new double[graph.size()];
        for (int[] bridge : bridges) {
            ends[bridge[0]]++;
            ends[bridge[1]]++;
        }
        Answer answer = Answer.of("bridges", ends).with("bridges", bridges.size());
        answer.groups().addAll(bridges);
        return answer;
    }

    /** Groups of those with the same number, largest first, then by first node; numbered anew. */
    private static Answer groups(String measure, int[] numbers) {
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int node = 0; node < numbers.length; node++) {
            members.computeIfAbsent(numbers[node], _ -> new ArrayList<>()).add(node);
        }
        List<int[]> groups =
                members.values().stream()
                        .sorted(
                                Comparator.comparingInt((List<Integer> group) -> -group.size())
                                        .thenComparing(List::getFirst))
                        .map(group -> group.stream().mapToInt(Integer::intValue).toArray())
                        .toList();
        double[] group = new double[numbers.length];
        for (int number = 0; number < groups.size(); number++) {
            for (int node : groups.get(number)) {
                group[node] = number;
            }
        }
        Answer answer = Answer.of(measure, group).with("groups", groups.size());
        answer.groups().addAll(groups);
        return answer;
    }
}
