package lantern.chart.layout;

import java.util.ArrayList;
import java.util.List;
import lantern.chart.scene.Point;

/** How far down a page is filled, from left to right. */
final class Skyline {

    private static final double HAIR = 1e-6;

    /** A stretch of the page that is filled down to {@code y}. */
    private record Step(double left, double right, double y) {}

    private List<Step> steps = new ArrayList<>();
    private final double right;

    Skyline(double left, double top, double width) {
        right = left + width;
        steps.add(new Step(left, right, top));
    }

    /** The upper left corner of the free space that lies highest, leftmost among equals; filled. */
    Point place(double width, double height) {
        Point best = new Point(steps.getFirst().left(), lowest());
        double top = Double.POSITIVE_INFINITY;
        for (Step step : steps) {
            if (step.left() + width <= right + HAIR) {
                double y = under(step.left(), step.left() + width);
                if (y < top - HAIR) {
                    top = y;
                    best = new Point(step.left(), y);
                }
            }
        }
        fill(best.x(), best.x() + width, best.y() + height);
        return best;
    }

    private double lowest() {
        return under(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    private double under(double from, double to) {
        double y = Double.NEGATIVE_INFINITY;
        for (Step step : steps) {
            if (step.right() > from + HAIR && step.left() < to - HAIR) {
                y = Math.max(y, step.y());
            }
        }
        return y;
    }

    private void fill(double from, double to, double y) {
        List<Step> filled = new ArrayList<>();
        boolean added = false;
        for (Step step : steps) {
            if (step.left() < from - HAIR) {
                filled.add(new Step(step.left(), Math.min(step.right(), from), step.y()));
            }
            if (!added && step.right() > from + HAIR) {
                filled.add(new Step(from, to, y));
                added = true;
            }
            if (step.right() > to + HAIR) {
                filled.add(new Step(Math.max(step.left(), to), step.right(), step.y()));
            }
        }
        steps = filled;
    }
}
