package lantern.analytics.edges;

import java.util.Arrays;
import java.util.List;
import lantern.analytics.form.Help;
import lantern.analytics.kernel.Dismantling;
import lantern.analytics.kernel.Graph;
import lantern.analytics.kernel.KeyPlayers;
import lantern.analytics.kernel.Removals;
import lantern.model.network.Progress;

/** Who must go for a network to fall apart. */
final class RemovalMeasures {

    private RemovalMeasures() {}

    public enum Strategy {
        DEGREE,
        BETWEENNESS,
        CI,
        COREHD,
        BEST
    }

    public record How(
            @Help("Who goes next: by degree, betweenness, collective influence, core, or the best")
                    Strategy strategy) {}

    public record HowMany(@Help(value = "How many to choose", least = 1) int k) {}

    static List<Measure<?>> all() {
        return List.of(
                new Measure<>(
                        "dismantle",
                        "In which order must nodes go for the network to fall apart soonest?",
                        new How(Strategy.BEST),
                        RemovalMeasures::dismantle),
                new Measure<>(
                        "keyplayers",
                        "Without which k nodes is the network in most pieces?",
                        new HowMany(3),
                        RemovalMeasures::keyPlayers));
    }

    private static Answer dismantle(EdgeList edges, How parameters, Progress progress) {
        Graph graph = edges.graph().undirected();
        var dismantling = new Dismantling(graph, Measures.threads(), progress);
        int[] order =
                switch (parameters.strategy()) {
                    case DEGREE -> dismantling.byDegree();
                    case BETWEENNESS -> dismantling.byBetweenness();
                    case CI -> dismantling.byCollectiveInfluence(2);
                    case COREHD -> dismantling.byCore();
                    case BEST -> dismantling.best();
                };
        int[] curve = Removals.curve(graph, order);
        Answer answer =
                Answer.empty()
                        .with("R", Removals.robustness(graph.size(), curve))
                        .with("removals", order.length);
        for (int at = 0; at < order.length; at++) {
            answer.plan().add(new Answer.Removal(order[at], curve[at]));
        }
        return answer;
    }

    private static Answer keyPlayers(EdgeList edges, HowMany parameters, Progress progress) {
        Graph graph = edges.graph().undirected();
        var players = new KeyPlayers(graph, parameters.k(), progress);
        int[] chosen = players.find();
        int[] curve = Removals.curve(graph, chosen);
        Answer answer =
                Answer.empty()
                        .with("F", KeyPlayers.fragmentation(graph, chosen))
                        .with("Fbefore", KeyPlayers.fragmentation(graph, new int[0]))
                        .with("chosen", Arrays.stream(chosen).mapToObj(edges.ids()::get).toList())
                        .with("exact", players.isExact());
        for (int at = 0; at < chosen.length; at++) {
            answer.plan().add(new Answer.Removal(chosen[at], curve[at]));
        }
        return answer;
    }
}
