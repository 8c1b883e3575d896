package lantern.analytics.graph;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import lantern.model.evidence.EntityKind;
import lantern.model.network.Network;

/**
 * Without whom does the network fall apart? Articulation points by lowest links (Hopcroft and
 * Tarjan 1973), O(n + m), without recursion: JGraphT's own runs out of stack on long chains of
 * people.
 */
public final class CutPoints {

    private static final int UNSEEN = -1;

    private final Network network;
    private final BitSet nodes = new BitSet();

    /** When each node was first reached, and the earliest that its part below reaches back to. */
    private final int[] reached;

    private final int[] lowest;
    private final int[] parents;
    private final int[] slots;
    private int clock;

    public CutPoints(Network network) {
        this.network = network;
        int size = network.size();
        reached = new int[size];
        lowest = new int[size];
        parents = new int[size];
        slots = new int[size];
        Arrays.fill(reached, UNSEEN);
        for (int root = 0; root < size; root++) {
            if (reached[root] == UNSEEN) {
                descend(root);
            }
        }
    }

    private void descend(int root) {
        int branches = 0;
        enter(root, UNSEEN);
        int node = root;
        while (node != UNSEEN) {
            if (slots[node] < network.first(node + 1)) {
                int next = network.target(slots[node]++);
                if (reached[next] == UNSEEN) {
                    enter(next, node);
                    node = next;
                } else if (next != parents[node]) {
                    lowest[node] = Math.min(lowest[node], reached[next]);
                }
            } else {
                int parent = parents[node];
                if (parent == root) {
                    branches++;
                } else if (parent != UNSEEN && lowest[node] >= reached[parent]) {
                    nodes.set(parent);
                }
                if (parent != UNSEEN) {
                    lowest[parent] = Math.min(lowest[parent], lowest[node]);
                }
                node = parent;
            }
        }
        nodes.set(root, branches > 1);
    }

    private void enter(int node, int parent) {
        reached[node] = clock;
        lowest[node] = clock++;
        parents[node] = parent;
        slots[node] = network.first(node);
    }

    public boolean contains(int node) {
        return nodes.get(node);
    }

    public int count() {
        return nodes.cardinality();
    }

    /**
     * Into how many parts with a person in them its surroundings fall without a node; 1 when it is
     * no cut point, 0 when no other person is connected with it. O(n + m).
     */
    public int partsWithPeople(int node) {
        var seen = new BitSet(network.size());
        seen.set(node);
        int parts = 0;
        for (int slot = network.first(node); slot < network.first(node + 1); slot++) {
            if (!seen.get(network.target(slot)) && fillFindingPerson(network.target(slot), seen)) {
                parts++;
            }
        }
        return parts;
    }

    private boolean fillFindingPerson(int start, BitSet seen) {
        var waiting = new ArrayDeque<Integer>();
        waiting.add(start);
        seen.set(start);
        boolean person = false;
        while (!waiting.isEmpty()) {
            int node = waiting.remove();
            person |= network.kind(node) == EntityKind.PERSON;
            for (int slot = network.first(node); slot < network.first(node + 1); slot++) {
                int neighbour = network.target(slot);
                if (!seen.get(neighbour)) {
                    seen.set(neighbour);
                    waiting.add(neighbour);
                }
            }
        }
        return person;
    }
}
