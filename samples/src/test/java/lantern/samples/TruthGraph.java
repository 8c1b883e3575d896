package lantern.samples;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import lantern.samples.world.Kind;
import lantern.samples.world.Stance;
import lantern.samples.write.Draft;

/** Who is tied to whom by what all reports say, towns and denials left out. */
final class TruthGraph {

    private final Map<String, Set<String>> ties = new TreeMap<>();

    TruthGraph(Edition edition) {
        for (Edition.Report report : edition.reports()) {
            Draft draft = report.written().draft();
            for (Draft.Statement statement : draft.statements()) {
                Draft.Mention from = draft.mentions().get(statement.from());
                Draft.Mention to = draft.mentions().get(statement.to());
                if (statement.stance() != Stance.DENIED && to.kind() != Kind.PLACE) {
                    tie(from.entity(), to.entity());
                    tie(to.entity(), from.entity());
                }
            }
        }
    }

    private void tie(String from, String to) {
        ties.computeIfAbsent(from, _ -> new TreeSet<>()).add(to);
    }

    /** Is there a way between two that does without a third? */
    boolean joined(String from, String to, String without) {
        Set<String> seen = new TreeSet<>(List.of(from, without));
        Deque<String> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            for (String other : ties.getOrDefault(next.poll(), Set.of())) {
                if (seen.add(other)) {
                    next.add(other);
                }
            }
        }
        return seen.contains(to);
    }

    /** Through whom the shortest ways run, by Brandes (2001). */
    Map<String, Double> betweenness() {
        Map<String, Double> scores = new TreeMap<>();
        ties.keySet().forEach(node -> scores.put(node, 0.0));
        ties.keySet().forEach(source -> from(source, scores));
        return scores;
    }

    private void from(String source, Map<String, Double> scores) {
        Map<String, Integer> distance = new HashMap<>(Map.of(source, 0));
        Map<String, Double> ways = new HashMap<>(Map.of(source, 1.0));
        List<String> order = new ArrayList<>();
        Deque<String> next = new ArrayDeque<>(List.of(source));
        while (!next.isEmpty()) {
            String node = next.poll();
            order.add(node);
            for (String other : ties.getOrDefault(node, Set.of())) {
                if (!distance.containsKey(other)) {
                    distance.put(other, at(distance, node) + 1);
                    next.add(other);
                }
                if (at(distance, other) == at(distance, node) + 1) {
                    ways.merge(other, at(ways, node), Double::sum);
                }
            }
        }
        Map<String, Double> share = new HashMap<>();
        for (String node : order.reversed()) {
            for (String other : ties.getOrDefault(node, Set.of())) {
                if (at(distance, other) == at(distance, node) + 1) {
                    double part =
                            at(ways, node) / at(ways, other) * (1 + share.getOrDefault(other, 0.0));
                    share.merge(node, part, Double::sum);
                }
            }
            if (!node.equals(source)) {
                scores.merge(node, share.getOrDefault(node, 0.0), Double::sum);
            }
        }
    }

    private static <T> T at(Map<String, T> map, String node) {
        return Objects.requireNonNull(map.get(node), node);
    }
}
