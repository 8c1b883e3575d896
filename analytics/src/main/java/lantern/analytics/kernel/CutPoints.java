package lantern.analytics.kernel;

import java.util.ArrayDeque;
import java.util.BitSet;
import lantern.model.evidence.EntityKind;
import lantern.model.network.Network;

/** Without whom does a viewer's network fall apart, and into how many parts with people in them? */
public final class CutPoints {

    private final Network network;
    private final BitSet nodes = new BitSet();

    public CutPoints(Network network) {
        this.network = network;
        for (int point : new LowLinks(Graph.of(network, false)).points()) {
            nodes.set(point);
        }
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
