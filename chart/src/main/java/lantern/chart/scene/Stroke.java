package lantern.chart.scene;

import lantern.model.chart.Chart;

/**
 * A link as it is drawn: a curve from the edge of one figure to the edge of another; straight when
 * the bend lies in the middle.
 *
 * @param start on the edge of the first figure
 * @param bend the control point of a quadratic curve
 * @param end on the edge of the second figure, or where the arrow begins
 * @param tip of the arrow
 */
public record Stroke(
        Chart.Link link, Point start, Point bend, Point end, Point tip, boolean arrow) {

    private static final double ARROW = 9;
    private static final double CLEARANCE = 6;

    /**
     * @param aside how far the middle of the curve lies to the left of the straight line, from the
     *     smaller id to the larger
     */
    public static Stroke between(Figure from, Figure to, Chart.Link link, double aside) {
        double length = Math.max(1, from.centre().distance(to.centre()));
        boolean forward = link.from().compareTo(link.to()) <= 0;
        double sign = forward ? 1 : -1;
        double acrossX = sign * -(to.centre().y() - from.centre().y()) / length;
        double acrossY = sign * (to.centre().x() - from.centre().x()) / length;
        Point bend =
                from.centre()
                        .towards(to.centre(), 0.5)
                        .plus(2 * aside * acrossX, 2 * aside * acrossY);
        boolean arrow = !link.kind().isMutual();
        Point start = edge(from, bend, CLEARANCE);
        Point tip = edge(to, bend, CLEARANCE);
        Point end = arrow ? edge(to, bend, CLEARANCE + ARROW) : tip;
        return new Stroke(link, start, bend, end, tip, arrow);
    }

    private static Point edge(Figure figure, Point towards, double clearance) {
        double length = Math.max(1, figure.centre().distance(towards));
        return figure.centre()
                .towards(towards, Math.min(1, (figure.radius() + clearance) / length));
    }

    /** The point at a share of the way along the curve. */
    public Point at(double share) {
        return start.towards(bend, share).towards(bend.towards(end, share), share);
    }

    public double width() {
        return 1.3 + Math.min(2.7, 0.7 * Math.log(Math.max(1, link.count())) / Math.log(2));
    }
}
