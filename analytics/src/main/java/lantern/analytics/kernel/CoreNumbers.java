package lantern.analytics.kernel;

/**
 * How deep in the dense middle does each node lie? The largest k such that it belongs to a part in
 * which everybody has k neighbours, by Batagelj and Zaveršnik (2003), O(n + m). In a directed graph
 * in- and out-neighbours count together.
 */
public final class CoreNumbers {

    private final int[] left;
    private final int[] position;
    private final int[] byLeft;
    private final int[] bins;

    private CoreNumbers(Graph graph) {
        int size = graph.size();
        Graph back = graph.reversed();
        left = new int[size];
        int most = 0;
        for (int node = 0; node < size; node++) {
            left[node] = graph.degree(node) + (graph.isDirected() ? back.degree(node) : 0);
            most = Math.max(most, left[node]);
        }
        bins = new int[most + 2];
        for (int degree : left) {
            bins[degree + 1]++;
        }
        for (int degree = 0; degree <= most; degree++) {
            bins[degree + 1] += bins[degree];
        }
        position = new int[size];
        byLeft = new int[size];
        int[] next = bins.clone();
        for (int node = 0; node < size; node++) {
            position[node] = next[left[node]]++;
            byLeft[position[node]] = node;
        }
    }

    /** Of every node. */
    public static int[] of(Graph graph) {
        var cores = new CoreNumbers(graph);
        for (int i = 0; i < graph.size(); i++) {
            int node = cores.byLeft[i];
            cores.release(graph, node);
            if (graph.isDirected()) {
                cores.release(graph.reversed(), node);
            }
        }
        return cores.left;
    }

    /** The neighbours of a node that leaves have one less each. */
    private void release(Graph graph, int node) {
        for (int slot = graph.first()[node]; slot < graph.first()[node + 1]; slot++) {
            int neighbour = graph.targets()[slot];
            int degree = left[neighbour];
            if (degree > left[node]) {
                // To the front of its bin, which then begins one later.
                int front = bins[degree];
                int other = byLeft[front];
                byLeft[position[neighbour]] = other;
                position[other] = position[neighbour];
                byLeft[front] = neighbour;
                position[neighbour] = front;
                bins[degree]++;
                left[neighbour]--;
            }
        }
    }
}
