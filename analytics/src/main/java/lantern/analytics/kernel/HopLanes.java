package lantern.analytics.kernel;

/**
 * Brandes' search from several sources at once, so that what is read of the graph serves all of
 * them: each has a lane of its own, and a bit in a mask a node. One thread uses one of these for
 * batch after batch; each leaves it as it found it.
 */
interface HopLanes {

    /** How many sources go together. */
    int LANES = 8;

    /**
     * Adds to {@code sums[v]}, for each node v, what it carries of the shortest paths from the
     * sources {@code from} to {@code from + LANES - 1}, as far as there are so many nodes.
     */
    void add(int from, double[] sums);

    /** In the processor's vector lanes where the virtual machine lends them, else one by one. */
    static HopLanes over(Graph graph) {
        return VectorLanes.isThere() ? VectorLanes.over(graph) : new ScalarLanes(graph);
    }
}
