package lantern.chart.layout;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import lantern.chart.scene.Box;

/**
 * Pushes boxes apart until none overlaps, or so many rounds have passed: each overlapping pair
 * moves along the axis on which it overlaps less, by half each, or the free one alone.
 */
final class Overlaps {

    private static final int ROUNDS = 400;
    private static final double SLACK = 0.5;

    private final List<Box> shapes;
    private final double[] x;
    private final double[] y;
    private final BitSet stays;

    private Overlaps(List<Box> shapes, double[] x, double[] y, BitSet stays) {
        this.shapes = shapes;
        this.x = x;
        this.y = y;
        this.stays = stays;
    }

    /**
     * @param shapes around the origin
     * @param stays those that may not move
     */
    static void push(List<Box> shapes, double[] x, double[] y, BitSet stays) {
        var overlaps = new Overlaps(shapes, x, y, stays);
        int round = 0;
        while (round < ROUNDS && overlaps.pushOnce()) {
            round++;
        }
    }

    /** A sweep from left to right; true when anything had to move. */
    private boolean pushOnce() {
        int[] order =
                IntStream.range(0, x.length)
                        .boxed()
                        .sorted(
                                Comparator.comparingDouble(
                                                (Integer i) -> x[i] + shapes.get(i).left())
                                        .thenComparing(Comparator.naturalOrder()))
                        .mapToInt(Integer::intValue)
                        .toArray();
        boolean moved = false;
        for (int i = 0; i < order.length; i++) {
            double right = box(order[i]).right();
            for (int j = i + 1; j < order.length; j++) {
                if (x[order[j]] + shapes.get(order[j]).left() > right) {
                    break;
                }
                moved |= part(order[i], order[j]);
            }
        }
        return moved;
    }

    private Box box(int i) {
        return shapes.get(i).moved(x[i], y[i]);
    }

    private boolean part(int i, int j) {
        Box one = box(i);
        Box other = box(j);
        if (!one.overlaps(other) || (stays.get(i) && stays.get(j))) {
            return false;
        }
        double across = Math.min(one.right() - other.left(), other.right() - one.left());
        double down = Math.min(one.bottom() - other.top(), other.bottom() - one.top());
        double shareOfI = stays.get(i) ? 0 : stays.get(j) ? 1 : 0.5;
        if (across < down) {
            double push =
                    (across + SLACK)
                            * (middle(one.left(), one.right())
                                            <= middle(other.left(), other.right())
                                    ? 1
                                    : -1);
            x[i] -= push * shareOfI;
            x[j] += push * (1 - shareOfI);
        } else {
            double push =
                    (down + SLACK)
                            * (middle(one.top(), one.bottom())
                                            <= middle(other.top(), other.bottom())
                                    ? 1
                                    : -1);
            y[i] -= push * shareOfI;
            y[j] += push * (1 - shareOfI);
        }
        return true;
    }

    private static double middle(double low, double high) {
        return (low + high) / 2;
    }
}
