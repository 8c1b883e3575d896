package lantern.analytics.kernel;

import java.util.Arrays;

/**
 * How little room for brokerage do a node's contacts leave it? Burt's constraint (Structural Holes,
 * 1992): the sum over neighbours j of (p_ij + Σ_q p_iq p_qj)², where p is the share of a node's
 * strength; low values are brokers. O(Σ of the neighbours' degrees). Directions are ignored. Not a
 * number for a node without neighbours.
 */
public final class Constraint {

    private Constraint() {}

    /** Of every node. */
    public static double[] of(Graph any) {
        Graph graph = any.undirected();
        int size = graph.size();
        double[] strengths = new double[size];
        Arrays.setAll(strengths, graph::strength);
        double[] constraint = new double[size];
        double[] through = new double[size];
        int[] neighbourOf = new int[size];
        Arrays.fill(neighbourOf, -1);
        for (int node = 0; node < size; node++) {
            constraint[node] =
                    graph.degree(node) == 0
                            ? Double.NaN
                            : constraint(graph, node, strengths, through, neighbourOf);
        }
        return constraint;
    }

    private static double constraint(
            Graph graph, int node, double[] strengths, double[] through, int[] neighbourOf) {
        int start = graph.first()[node];
        int end = graph.first()[node + 1];
        for (int slot = start; slot < end; slot++) {
            int neighbour = graph.targets()[slot];
            neighbourOf[neighbour] = node;
            through[neighbour] = graph.weight(slot) / strengths[node];
        }
        double[] direct = new double[end - start];
        for (int slot = start; slot < end; slot++) {
            direct[slot - start] = through[graph.targets()[slot]];
        }
        for (int slot = start; slot < end; slot++) {
            int broker = graph.targets()[slot];
            double share = direct[slot - start];
            for (int far = graph.first()[broker]; far < graph.first()[broker + 1]; far++) {
                int reached = graph.targets()[far];
                if (neighbourOf[reached] == node) {
                    through[reached] += share * graph.weight(far) / strengths[broker];
                }
            }
        }
        double sum = 0;
        for (int slot = start; slot < end; slot++) {
            double invested = through[graph.targets()[slot]];
            sum += invested * invested;
        }
        return sum;
    }
}
