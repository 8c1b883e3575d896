package lantern.chart.layout;

import java.util.Arrays;
import java.util.BitSet;
import java.util.PriorityQueue;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Puts items as far apart as their shortest path is long: stress by stochastic gradient descent
 * (Zheng, Pawar, Goodman 2018), over all pairs up to {@value #ALL_PAIRS} items, above that from
 * {@value #PIVOTS} items to all others and along the ties. O(n m log n + 30 n²) up to there.
 */
final class Stress {

    private static final int ALL_PAIRS = 1_600;
    private static final int PIVOTS = 300;
    private static final int ROUNDS = 36;
    private static final double LEAST_STEP = 0.03;
    private static final double TIE = 105;
    private static final double ROOM_FOR_MANY = 9;
    private static final int LEAVES_IN_A_RING = 9;
    private static final double NEXT_RING = 0.55;
    private static final long SEED = 20_260_101;

    private final Ties ties;
    private final double[][] lengths;
    private int[] first = new int[1024];
    private int[] second = new int[1024];
    private float[] apart = new float[1024];
    private int pairs;

    private Stress(Ties ties) {
        this.ties = ties;
        this.lengths = lengths(ties);
        collectPairs();
    }

    /**
     * Moves the items of one connected part.
     *
     * @param x and {@code y}: the places of those that stay on the way in, of all on the way out
     */
    static void lower(Ties ties, double[] x, double[] y, BitSet stays) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        scatter(x, y, stays, random);
        if (ties.size() > 1) {
            new Stress(ties).descend(x, y, stays, random);
        }
    }

    /** Around the middle of what is pinned: starting places only decide between mirror images. */
    private static void scatter(double[] x, double[] y, BitSet stays, RandomGenerator random) {
        double middleX = stays.stream().mapToDouble(i -> x[i]).average().orElse(0);
        double middleY = stays.stream().mapToDouble(i -> y[i]).average().orElse(0);
        double spread = TIE * Math.sqrt(x.length);
        for (int i = 0; i < x.length; i++) {
            double right = (random.nextDouble() - 0.5) * spread;
            double down = (random.nextDouble() - 0.5) * spread;
            if (!stays.get(i)) {
                x[i] = middleX + right;
                y[i] = middleY + down;
            }
        }
    }

    /** Busy items get longer ties, and leaves around one item stand in rings. */
    private static double[][] lengths(Ties ties) {
        double[][] lengths = new double[ties.size()][];
        for (int item = 0; item < ties.size(); item++) {
            lengths[item] = new double[ties.degree(item)];
        }
        for (int item = 0; item < ties.size(); item++) {
            int leaves = 0;
            int[] neighbours = ties.neighbours().get(item);
            for (int i = 0; i < neighbours.length; i++) {
                int other = neighbours[i];
                double length =
                        TIE
                                + ROOM_FOR_MANY
                                        * Math.sqrt(
                                                Math.min(ties.degree(item), ties.degree(other)));
                if (ties.degree(other) == 1) {
                    length *= 1 + NEXT_RING * ((leaves++ / (double) LEAVES_IN_A_RING) % 4);
                    lengths[other][0] = length;
                }
                if (ties.degree(item) > 1) {
                    lengths[item][i] = length;
                }
            }
        }
        if (ties.size() == 2) {
            lengths[0][0] = TIE;
            lengths[1][0] = TIE;
        }
        return lengths;
    }

    private void collectPairs() {
        int size = ties.size();
        boolean all = size <= ALL_PAIRS;
        int sources = all ? size : PIVOTS;
        for (int i = 0; i < sources; i++) {
            int source = all ? i : (int) ((long) i * size / PIVOTS);
            double[] distances = distancesFrom(source);
            for (int other = all ? source + 1 : 0; other < size; other++) {
                if (other != source) {
                    add(source, other, distances[other]);
                }
            }
        }
        if (!all) {
            for (int item = 0; item < size; item++) {
                int[] neighbours = ties.neighbours().get(item);
                for (int i = 0; i < neighbours.length; i++) {
                    add(item, neighbours[i], lengths[item][i]);
                }
            }
        }
    }

    private record Reached(double distance, int item) implements Comparable<Reached> {
        @Override
        public int compareTo(Reached other) {
            int nearer = Double.compare(distance, other.distance);
            return nearer != 0 ? nearer : Integer.compare(item, other.item);
        }
    }

    private double[] distancesFrom(int source) {
        double[] distances = new double[ties.size()];
        Arrays.fill(distances, Double.POSITIVE_INFINITY);
        distances[source] = 0;
        var waiting = new PriorityQueue<Reached>();
        waiting.add(new Reached(0, source));
        while (!waiting.isEmpty()) {
            Reached next = waiting.remove();
            if (next.distance > distances[next.item]) {
                continue;
            }
            int[] neighbours = ties.neighbours().get(next.item);
            for (int i = 0; i < neighbours.length; i++) {
                double distance = next.distance + lengths[next.item][i];
                if (distance < distances[neighbours[i]]) {
                    distances[neighbours[i]] = distance;
                    waiting.add(new Reached(distance, neighbours[i]));
                }
            }
        }
        return distances;
    }

    private void add(int one, int other, double distance) {
        if (pairs == first.length) {
            first = Arrays.copyOf(first, 2 * pairs);
            second = Arrays.copyOf(second, 2 * pairs);
            apart = Arrays.copyOf(apart, 2 * pairs);
        }
        first[pairs] = one;
        second[pairs] = other;
        apart[pairs++] = (float) distance;
    }

    /** Steps shrink from ones that settle the farthest pair at once to small ones. */
    private void descend(double[] x, double[] y, BitSet stays, RandomGenerator random) {
        double nearest = Double.POSITIVE_INFINITY;
        double farthest = 0;
        for (int pair = 0; pair < pairs; pair++) {
            nearest = Math.min(nearest, apart[pair]);
            farthest = Math.max(farthest, apart[pair]);
        }
        double largest = farthest * farthest;
        double smallest = LEAST_STEP * nearest * nearest;
        double decay = StrictMath.log(largest / smallest) / (ROUNDS - 1);
        for (int round = 0; round < ROUNDS; round++) {
            shuffle(random);
            double step = largest * StrictMath.exp(-decay * round);
            for (int pair = 0; pair < pairs; pair++) {
                move(pair, step, x, y, stays);
            }
        }
    }

    private void move(int pair, double step, double[] x, double[] y, BitSet stays) {
        int i = first[pair];
        int j = second[pair];
        double wanted = apart[pair];
        double dx = x[i] - x[j];
        double dy = y[i] - y[j];
        double distance = Math.max(1e-6, Math.sqrt(dx * dx + dy * dy));
        double share = Math.min(1, step / (wanted * wanted));
        double pull = share * (distance - wanted) / (2 * distance);
        boolean iStays = stays.get(i);
        boolean jStays = stays.get(j);
        if (!iStays) {
            double part = jStays ? 2 * pull : pull;
            x[i] -= part * dx;
            y[i] -= part * dy;
        }
        if (!jStays) {
            double part = iStays ? 2 * pull : pull;
            x[j] += part * dx;
            y[j] += part * dy;
        }
    }

    private void shuffle(RandomGenerator random) {
        for (int i = pairs - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int one = first[i];
            int other = second[i];
            float distance = apart[i];
            first[i] = first[j];
            second[i] = second[j];
            apart[i] = apart[j];
            first[j] = one;
            second[j] = other;
            apart[j] = distance;
        }
    }
}
