package lantern.model.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import lantern.model.entity.EntityId;
import lantern.model.entity.Standing;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.TieKind;
import lantern.model.report.Strength;

/** Gathers nodes and ties in any order and makes the same network whatever the order was. */
public final class NetworkBuilder {

    private final SortedMap<EntityId, Node> nodes = new TreeMap<>();
    private final Map<Ends, Edge> edges = new HashMap<>();
    private final List<Travel> travels = new ArrayList<>();

    /** Something or somebody who is not known to be a child. */
    public NetworkBuilder node(EntityId id, EntityKind kind, String country, Standing standing) {
        return node(id, kind, country, standing, false);
    }

    /**
     * @param minor is this a person known to be a child?
     * @throws IllegalArgumentException when something that is no person is called a child
     */
    public NetworkBuilder node(
            EntityId id, EntityKind kind, String country, Standing standing, boolean minor) {
        if (minor && kind != EntityKind.PERSON) {
            throw new IllegalArgumentException("only a person is a child: " + kind);
        }
        nodes.put(id, new Node(kind, country, standing, minor));
        return this;
    }

    /**
     * Adds statements of one kind between two nodes; a tie of a thing with itself is left out.
     *
     * @param weight how many statements say so
     * @throws IllegalArgumentException when an end was never added as a node
     */
    public NetworkBuilder tie(
            EntityId from, EntityId to, TieKind kind, int weight, Strength strength) {
        if (!nodes.containsKey(from) || !nodes.containsKey(to)) {
            throw new IllegalArgumentException("a tie needs two nodes: " + from + ", " + to);
        }
        if (!from.equals(to)) {
            Ends ends = from.compareTo(to) < 0 ? new Ends(from, to) : new Ends(to, from);
            edges.merge(ends, new Edge(weight, kind.bit(), strength), Edge::and);
        }
        return this;
    }

    public NetworkBuilder travel(Travel travel) {
        travels.add(travel);
        return this;
    }

    public Network build() {
        EntityId[] ids = nodes.keySet().toArray(EntityId[]::new);
        Node[] values = nodes.values().toArray(Node[]::new);
        Ends[] ends = edges.keySet().toArray(Ends[]::new);
        Arrays.sort(ends, Comparator.comparing(Ends::a).thenComparing(Ends::b));
        boolean[] minors = new boolean[values.length];
        for (int i = 0; i < values.length; i++) {
            minors[i] = values[i].minor();
        }
        int[] a = new int[ends.length];
        int[] b = new int[ends.length];
        int[] weights = new int[ends.length];
        int[] tieKinds = new int[ends.length];
        Strength[] strengths = new Strength[ends.length];
        for (int i = 0; i < ends.length; i++) {
            Edge edge = edges.getOrDefault(ends[i], Edge.NONE);
            a[i] = Arrays.binarySearch(ids, ends[i].a());
            b[i] = Arrays.binarySearch(ids, ends[i].b());
            weights[i] = edge.weight();
            tieKinds[i] = edge.kinds();
            strengths[i] = edge.strength();
        }
        List<Travel> sorted =
                travels.stream()
                        .sorted(Comparator.comparing(Travel::journey).thenComparing(Travel::route))
                        .toList();
        return new Network(
                new Parts(
                        ids,
                        Arrays.stream(values).map(Node::kind).toArray(EntityKind[]::new),
                        Arrays.stream(values).map(Node::country).toArray(String[]::new),
                        Arrays.stream(values).map(Node::standing).toArray(Standing[]::new),
                        minors,
                        a,
                        b,
                        weights,
                        tieKinds,
                        strengths,
                        sorted));
    }

    private record Node(EntityKind kind, String country, Standing standing, boolean minor) {}

    private record Ends(EntityId a, EntityId b) {}

    private record Edge(int weight, int kinds, Strength strength) {
        static final Edge NONE = new Edge(0, 0, Strength.TENTATIVE);

        Edge and(Edge other) {
            Strength best = strength.compareTo(other.strength) >= 0 ? strength : other.strength;
            return new Edge(weight + other.weight, kinds | other.kinds, best);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    record Parts(
            EntityId[] ids,
            EntityKind[] kinds,
            String[] countries,
            Standing[] standings,
            boolean[] minors,
            int[] a,
            int[] b,
            int[] weights,
            int[] tieKinds,
            Strength[] strengths,
            List<Travel> travels) {}
}
