package lantern.analytics.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/** Removes by collective influence; after each, only who stands near is looked at again. */
final class CollectiveInfluence {

    private static final int UNSEEN = -1;

    private final Graph graph;
    private final int radius;
    private final int[] degrees;
    private final boolean[] gone;
    private final int[] hops;
    private final int[] queue;

    CollectiveInfluence(Graph graph, int radius) {
        this.graph = graph;
        this.radius = radius;
        int size = graph.size();
        degrees = new int[size];
        Arrays.setAll(degrees, graph::degree);
        gone = new boolean[size];
        hops = new int[size];
        Arrays.fill(hops, UNSEEN);
        queue = new int[size];
    }

    /** Until nobody has any influence: what is left are trees. */
    int[] order() {
        PriorityQueue<long[]> strongest = Dismantling.queue();
        long[] influence = new long[graph.size()];
        for (int node = 0; node < graph.size(); node++) {
            influence[node] = influence(node);
            strongest.add(new long[] {influence[node], node});
        }
        List<Integer> order = new ArrayList<>();
        while (!strongest.isEmpty()) {
            long[] next = strongest.remove();
            int node = (int) next[1];
            if (gone[node] || next[0] != influence[node]) {
                continue;
            }
            if (next[0] == 0) {
                break;
            }
            int[] near = ball(node);
            remove(node);
            order.add(node);
            for (int other : near) {
                if (!gone[other]) {
                    long now = influence(other);
                    if (now != influence[other]) {
                        influence[other] = now;
                        strongest.add(new long[] {now, other});
                    }
                }
            }
        }
        return Dismantling.ints(order);
    }

    private void remove(int node) {
        gone[node] = true;
        for (int slot = graph.first()[node]; slot < graph.first()[node + 1]; slot++) {
            degrees[graph.targets()[slot]]--;
        }
    }

    private long influence(int node) {
        if (degrees[node] <= 1) {
            return 0;
        }
        int reached = spread(node, radius);
        long sum = 0;
        for (int at = 0; at < reached; at++) {
            if (hops[queue[at]] == radius) {
                sum += degrees[queue[at]] - 1;
            }
            hops[queue[at]] = UNSEEN;
        }
        return sum * (degrees[node] - 1);
    }

    private int[] ball(int node) {
        int reached = spread(node, radius + 1);
        for (int at = 0; at < reached; at++) {
            hops[queue[at]] = UNSEEN;
        }
        return Arrays.copyOf(queue, reached);
    }

    private int spread(int node, int most) {
        int end = 0;
        queue[end++] = node;
        hops[node] = 0;
        for (int at = 0; at < end && hops[queue[at]] < most; at++) {
            int from = queue[at];
            for (int slot = graph.first()[from]; slot < graph.first()[from + 1]; slot++) {
                int to = graph.targets()[slot];
                if (!gone[to] && hops[to] == UNSEEN) {
                    hops[to] = hops[from] + 1;
                    queue[end++] = to;
                }
            }
        }
        return end;
    }
}
