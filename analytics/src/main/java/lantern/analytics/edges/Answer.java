package lantern.analytics.edges;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was measured of a list of edges: whichever of its parts apply, the others empty.
 *
 * @param scores by measure, one value a node in the order of the list's ids; not a number where a
 *     node has none
 * @param names by measure, a node's id instead of a number, one a node: whose label it wears
 * @param groups of nodes, the largest first
 * @param plan which node goes, and how large the largest component then is
 * @param ranking of a question, the most telling first
 * @param summary figures of the whole: numbers, or lists of ids
 */
public record Answer(
        Map<String, double[]> scores,
        Map<String, int[]> names,
        List<int[]> groups,
        List<Removal> plan,
        List<Rank> ranking,
        Map<String, Object> summary) {

    /**
     * @param largestComponent nodes in it after this removal
     */
    public record Removal(int node, int largestComponent) {}

    /**
     * @param score in the question's own unit, higher is more
     * @param because one clause in plain words
     */
    public record Rank(int node, double score, String because) {}

    static Answer of(String measure, double[] values) {
        Answer answer = empty();
        answer.scores.put(measure, values);
        return answer;
    }

    static Answer empty() {
        return new Answer(
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new LinkedHashMap<>());
    }

    Answer and(String measure, double[] values) {
        scores.put(measure, values);
        return this;
    }

    Answer with(String figure, Object value) {
        summary.put(figure, value);
        return this;
    }
}
