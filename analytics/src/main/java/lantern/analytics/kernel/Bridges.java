package lantern.analytics.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import lantern.model.network.Network;

/**
 * The shortest ways from one node to those on the other side that run through nothing but what
 * belongs to neither side, and are at most so many ties long. Breadth first; each search costs only
 * what it reaches. One thread uses one of these for source after source.
 */
public final class Bridges {

    private static final int UNSEEN = -1;

    private final Network network;
    private final boolean[] otherSide;
    private final boolean[] between;
    private final int reach;
    private final int[] distances;
    private final List<Integer> reached = new ArrayList<>();

    /**
     * @param otherSide where a bridge ends, by node
     * @param between what a bridge may run through, by node
     * @param reach the most ties of a bridge
     */
    public Bridges(Network network, boolean[] otherSide, boolean[] between, int reach) {
        this.network = network;
        this.otherSide = otherSide;
        this.between = between;
        this.reach = reach;
        distances = new int[network.size()];
        Arrays.fill(distances, UNSEEN);
    }

    /**
     * All shortest bridges to one node of the other side.
     *
     * @param end on the other side
     * @param through what lies on any of them, rising
     */
    public record Bridge(int end, List<Integer> through) {
        public Bridge {
            through = List.copyOf(through);
        }
    }

    /** From one node, by rising end. */
    public List<Bridge> from(int source) {
        spread(source);
        List<Bridge> bridges =
                reached.stream()
                        .filter(node -> otherSide[node] && node != source)
                        .sorted()
                        .map(end -> new Bridge(end, through(source, end)))
                        .toList();
        reached.forEach(node -> distances[node] = UNSEEN);
        reached.clear();
        return bridges;
    }

    private void spread(int source) {
        distances[source] = 0;
        reached.add(source);
        for (int i = 0; i < reached.size(); i++) {
            int node = reached.get(i);
            boolean goesOn = node == source || between[node];
            if (!goesOn || distances[node] == reach) {
                continue;
            }
            for (int slot = network.first(node); slot < network.first(node + 1); slot++) {
                int neighbour = network.target(slot);
                if (distances[neighbour] == UNSEEN
                        && (between[neighbour] || otherSide[neighbour])) {
                    distances[neighbour] = distances[node] + 1;
                    reached.add(neighbour);
                }
            }
        }
    }

    private List<Integer> through(int source, int end) {
        List<Integer> layer = List.of(end);
        List<Integer> through = new ArrayList<>();
        for (int distance = distances[end] - 1; distance > 0; distance--) {
            int wanted = distance;
            layer =
                    layer.stream()
                            .flatMapToInt(node -> neighbours(node))
                            .filter(node -> distances[node] == wanted && between[node])
                            .filter(node -> node != source)
                            .distinct()
                            .boxed()
                            .toList();
            through.addAll(layer);
        }
        return through.stream().sorted().toList();
    }

    private IntStream neighbours(int node) {
        return IntStream.range(network.first(node), network.first(node + 1)).map(network::target);
    }
}
