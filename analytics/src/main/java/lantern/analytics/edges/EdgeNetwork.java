package lantern.analytics.edges;

import java.util.Arrays;
import java.util.Map;
import lantern.analytics.find.Analyses;
import lantern.analytics.find.Resampling;
import lantern.analytics.kernel.Graph;
import lantern.model.entity.EntityId;
import lantern.model.entity.Standing;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.TieKind;
import lantern.model.network.Analysis;
import lantern.model.network.Finding;
import lantern.model.network.Network;
import lantern.model.network.NetworkBuilder;
import lantern.model.network.Progress;
import lantern.model.report.Strength;

/** A list of edges as a network of people of whom nothing else is known. */
public final class EdgeNetwork {

    private EdgeNetwork() {}

    /**
     * Puts one of the questions to it.
     *
     * @param resample whether to say how firm the ranking is
     * @throws lantern.analytics.form.BadParameter when there is no such parameter or its value
     *     cannot be taken
     */
    public static Answer answer(
            Analysis<?> analysis, EdgeList list, Map<String, String> parameters, boolean resample) {
        Network network = network(list);
        Finding finding =
                resample
                        ? Resampling.answer(analysis, network, parameters, Progress.NONE)
                        : Analyses.answer(analysis, network, parameters, Progress.NONE);
        Answer answer = Answer.empty();
        finding.scores()
                .forEach((id, measures) -> {
                    int node = network.find(id).orElseThrow();
                    measures.forEach(
                            (measure, value) -> values(answer, measure, network)[node] = value);
                });
        if (finding instanceof Finding.Groups groups) {
            for (Finding.Group group : groups.groups()) {
                answer.groups()
                        .add(
                                group.members().stream()
                                        .mapToInt(id -> network.find(id).orElseThrow())
                                        .toArray());
            }
        }
        if (finding instanceof Finding.Plan plan) {
            for (Finding.Removal removal : plan.removals()) {
                int node = network.find(removal.entity()).orElseThrow();
                answer.plan().add(new Answer.Removal(node, removal.largestComponent()));
            }
        }
        for (Finding.Ranked ranked : finding.ranking()) {
            int node = network.find(ranked.entity()).orElseThrow();
            answer.ranking().add(new Answer.Rank(node, ranked.score(), ranked.because()));
        }
        answer.summary().putAll(finding.summary());
        answer.summary()
                .put(
                        "ranking",
                        finding.ranking().stream().map(ranked -> ranked.entity().value()).toList());
        return answer;
    }

    private static double[] values(Answer answer, String measure, Network network) {
        return answer.scores()
                .computeIfAbsent(
                        measure,
                        _ -> {
                            double[] none = new double[network.size()];
                            Arrays.fill(none, Double.NaN);
                            return none;
                        });
    }

    /** Numbered as the list is: both go by the ids as text. */
    private static Network network(EdgeList list) {
        var builder = new NetworkBuilder();
        for (String id : list.ids()) {
            builder.node(new EntityId(id), EntityKind.PERSON, "", Standing.NEUTRAL);
        }
        Graph graph = list.graph().undirected();
        for (int node = 0; node < graph.size(); node++) {
            EntityId from = new EntityId(list.ids().get(node));
            for (int neighbour : graph.neighbours(node)) {
                if (neighbour > node) {
                    builder.tie(
                            from,
                            new EntityId(list.ids().get(neighbour)),
                            TieKind.LINKED_TO,
                            1,
                            Strength.CONFIRMED);
                }
            }
        }
        return builder.build();
    }
}
