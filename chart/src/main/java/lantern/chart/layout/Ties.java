package lantern.chart.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import lantern.model.chart.Chart;
import lantern.model.entity.EntityId;

/**
 * Which items are joined, by their numbers.
 *
 * @param neighbours of each item, rising, without itself
 */
record Ties(List<int[]> neighbours) {

    static Ties among(List<Chart.Item> items, List<Chart.Link> links) {
        Map<EntityId, Integer> numbers = new HashMap<>();
        List<SortedSet<Integer>> sets = new ArrayList<>();
        for (Chart.Item item : items) {
            numbers.put(item.id(), sets.size());
            sets.add(new TreeSet<>());
        }
        for (Chart.Link link : links) {
            Integer from = numbers.get(link.from());
            Integer to = numbers.get(link.to());
            if (from != null && to != null && !from.equals(to)) {
                sets.get(from).add(to);
                sets.get(to).add(from);
            }
        }
        return new Ties(
                sets.stream()
                        .map(set -> set.stream().mapToInt(Integer::intValue).toArray())
                        .toList());
    }

    int size() {
        return neighbours.size();
    }

    int degree(int item) {
        return neighbours.get(item).length;
    }

    /** The ties among some items, by their new numbers. */
    Ties only(List<Integer> members, Map<Integer, Integer> numbers) {
        return new Ties(
                members.stream()
                        .map(member ->
                                Arrays.stream(neighbours.get(member))
                                        .map(other -> numbers.getOrDefault(other, -1))
                                        .filter(number -> number >= 0)
                                        .sorted()
                                        .toArray())
                        .toList());
    }

    /** Largest first, then by the first member; members rising. */
    List<List<Integer>> components() {
        boolean[] seen = new boolean[size()];
        List<List<Integer>> components = new ArrayList<>();
        for (int start = 0; start < size(); start++) {
            if (!seen[start]) {
                components.add(from(start, seen));
            }
        }
        components.sort(
                Comparator.comparingInt((List<Integer> members) -> -members.size())
                        .thenComparing(List::getFirst));
        return components;
    }

    private List<Integer> from(int start, boolean[] seen) {
        List<Integer> members = new ArrayList<>();
        var waiting = new ArrayDeque<Integer>();
        waiting.add(start);
        seen[start] = true;
        while (!waiting.isEmpty()) {
            int item = waiting.remove();
            members.add(item);
            for (int other : neighbours.get(item)) {
                if (!seen[other]) {
                    seen[other] = true;
                    waiting.add(other);
                }
            }
        }
        return members.stream().sorted().toList();
    }
}
