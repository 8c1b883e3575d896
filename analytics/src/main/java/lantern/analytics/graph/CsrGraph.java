package lantern.analytics.graph;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import lantern.model.network.Network;
import org.jgrapht.GraphType;
import org.jgrapht.graph.AbstractGraph;
import org.jgrapht.graph.DefaultGraphType;
import org.jspecify.annotations.Nullable;

/**
 * The network's JGraphT face: vertices are its node numbers, edges its edge numbers, undirected,
 * simple and immutable. A strong tie is a short road: see {@link Roads}.
 *
 * <p>Every number is boxed once and the same object is handed out ever after, because some of
 * JGraphT's algorithms compare boxed numbers by identity. About 45 bytes an edge with the network.
 */
public final class CsrGraph extends AbstractGraph<Integer, Integer> {

    private final Network network;
    private final boolean weighted;
    private final Integer[] boxes;

    /**
     * @param weighted false makes every edge as long as any other: 1
     */
    public CsrGraph(Network network, boolean weighted) {
        this.network = network;
        this.weighted = weighted;
        boxes = new Integer[Math.max(network.size(), network.edges())];
        for (int i = 0; i < boxes.length; i++) {
            boxes[i] = i;
        }
    }

    /** The vertex of a node, as the same object each time. */
    public Integer vertex(int node) {
        return boxes[node];
    }

    @Override
    public Set<Integer> vertexSet() {
        return new Numbers(0, network.size(), i -> boxes[i], this::containsVertex);
    }

    @Override
    public Set<Integer> edgeSet() {
        return new Numbers(0, network.edges(), i -> boxes[i], this::containsEdge);
    }

    @Override
    public Set<Integer> edgesOf(Integer vertex) {
        assertVertexExist(vertex);
        int node = vertex;
        return new Numbers(
                network.first(node),
                network.first(node + 1),
                slot -> boxes[network.edge(slot)],
                edge -> containsEdge(edge) && (network.a(edge) == node || network.b(edge) == node));
    }

    @Override
    public Set<Integer> incomingEdgesOf(Integer vertex) {
        return edgesOf(vertex);
    }

    @Override
    public Set<Integer> outgoingEdgesOf(Integer vertex) {
        return edgesOf(vertex);
    }

    @Override
    public int degreeOf(Integer vertex) {
        assertVertexExist(vertex);
        return network.degree(vertex);
    }

    @Override
    public int inDegreeOf(Integer vertex) {
        return degreeOf(vertex);
    }

    @Override
    public int outDegreeOf(Integer vertex) {
        return degreeOf(vertex);
    }

    @Override
    public boolean containsVertex(@Nullable Integer vertex) {
        return vertex != null && vertex >= 0 && vertex < network.size();
    }

    @Override
    public boolean containsEdge(@Nullable Integer edge) {
        return edge != null && edge >= 0 && edge < network.edges();
    }

    @Override
    public Integer getEdgeSource(Integer edge) {
        return boxes[network.a(edge)];
    }

    @Override
    public Integer getEdgeTarget(Integer edge) {
        return boxes[network.b(edge)];
    }

    @Override
    public double getEdgeWeight(Integer edge) {
        return weighted ? (double) Roads.length(network.weight(edge)) : 1;
    }

    @Override
    public @Nullable Integer getEdge(@Nullable Integer from, @Nullable Integer to) {
        if (from == null || to == null || !containsVertex(from) || !containsVertex(to)) {
            return null;
        }
        int low = network.first(from);
        int high = network.first(from + 1) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int there = Integer.compare(network.target(middle), to);
            if (there == 0) {
                return boxes[network.edge(middle)];
            }
            if (there < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return null;
    }

    @Override
    public @Nullable Set<Integer> getAllEdges(@Nullable Integer from, @Nullable Integer to) {
        if (!containsVertex(from) || !containsVertex(to)) {
            return null;
        }
        Integer edge = getEdge(from, to);
        return edge == null ? Set.of() : Set.of(edge);
    }

    @Override
    public GraphType getType() {
        return new DefaultGraphType.Builder()
                .undirected()
                .weighted(weighted)
                .modifiable(false)
                .allowMultipleEdges(false)
                .allowSelfLoops(false)
                .build();
    }

    @Override
    public @Nullable Supplier<Integer> getVertexSupplier() {
        return null;
    }

    @Override
    public @Nullable Supplier<Integer> getEdgeSupplier() {
        return null;
    }

    @Override
    public Integer addEdge(Integer from, Integer to) {
        throw immutable();
    }

    @Override
    public boolean addEdge(Integer from, Integer to, Integer edge) {
        throw immutable();
    }

    @Override
    public Integer addVertex() {
        throw immutable();
    }

    @Override
    public boolean addVertex(Integer vertex) {
        throw immutable();
    }

    @Override
    public Integer removeEdge(Integer from, Integer to) {
        throw immutable();
    }

    @Override
    public boolean removeEdge(Integer edge) {
        throw immutable();
    }

    @Override
    public boolean removeVertex(Integer vertex) {
        throw immutable();
    }

    @Override
    public void setEdgeWeight(Integer edge, double weight) {
        throw immutable();
    }

    /** What JGraphT's contract asks of a graph that cannot be changed. */
    private static UnsupportedOperationException immutable() {
        return new UnsupportedOperationException("a snapshot of the network is never changed");
    }

    @FunctionalInterface
    private interface Belongs {
        boolean test(Integer number);
    }

    /** The boxed numbers at the positions from {@code start} to before {@code end}. */
    private static final class Numbers extends AbstractSet<Integer> {
        private final int start;
        private final int end;
        private final IntFunction<Integer> at;
        private final Belongs belongs;

        Numbers(int start, int end, IntFunction<Integer> at, Belongs belongs) {
            this.start = start;
            this.end = end;
            this.at = at;
            this.belongs = belongs;
        }

        @Override
        public int size() {
            return end - start;
        }

        @Override
        public boolean contains(@Nullable Object object) {
            return object instanceof Integer number && belongs.test(number);
        }

        @Override
        public Iterator<Integer> iterator() {
            return new Iterator<>() {
                private int next = start;

                @Override
                public boolean hasNext() {
                    return next < end;
                }

                @Override
                public Integer next() {
                    if (next >= end) {
                        throw new NoSuchElementException();
                    }
                    return at.apply(next++);
                }
            };
        }
    }
}
