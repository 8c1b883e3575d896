package lantern.chart.scene;

import java.util.ArrayList;
import java.util.List;
import lantern.model.chart.Chart;

/**
 * An item as it is drawn: its shape around a point and its letters beside it.
 *
 * @param lines of the label, then the detail
 * @param lettering the box that the lines fill, centred in it
 */
public record Figure(
        Chart.Item item, Point centre, double radius, List<Line> lines, Box lettering) {

    public static final double FONT = 12;
    public static final double SMALL_FONT = 10;
    public static final double LINE_HEIGHT = 14;

    private static final double LEAST_RADIUS = 10;
    private static final double MOST_RADIUS = 80;
    private static final double RING = 5;
    private static final double GAP = 3;
    private static final int CHARACTERS = 20;
    private static final int FAR = 1_000_000;

    public Figure {
        lines = List.copyOf(lines);
    }

    /** A line of letters. */
    public record Line(String text, boolean small) {
        public double width() {
            return Lettering.width(text, small ? SMALL_FONT : FONT);
        }
    }

    /** Where the letters may stand. */
    public enum Side {
        BELOW,
        ABOVE,
        RIGHT,
        LEFT
    }

    public static Figure of(Chart.Item item, Side side) {
        Point centre = new Point(near(item.x()), near(item.y()));
        double radius = Math.clamp(near(item.size()) / 2, LEAST_RADIUS, MOST_RADIUS);
        List<Line> lines = lines(item);
        return new Figure(item, centre, radius, lines, lettering(centre, radius, lines, side));
    }

    /** Charts come from outside: a place that is nowhere is drawn at the origin. */
    private static double near(double coordinate) {
        return Double.isFinite(coordinate) ? Math.clamp(coordinate, -FAR, FAR) : 0;
    }

    private static List<Line> lines(Chart.Item item) {
        List<Line> lines = new ArrayList<>();
        for (String line : Lettering.wrapped(Lettering.clean(item.label()), CHARACTERS, 2)) {
            lines.add(new Line(line, false));
        }
        String detail = Lettering.clean(item.detail());
        if (!detail.isEmpty()) {
            lines.add(new Line(Lettering.shortened(detail, CHARACTERS + 6), true));
        }
        return lines;
    }

    private static Box lettering(Point centre, double radius, List<Line> lines, Side side) {
        double width = lines.stream().mapToDouble(Line::width).max().orElse(0);
        double height = lines.size() * LINE_HEIGHT;
        double away = radius + RING + GAP;
        return switch (side) {
            case BELOW -> Box.around(centre.plus(0, away + height / 2), width, height);
            case ABOVE -> Box.around(centre.plus(0, -away - height / 2), width, height);
            case RIGHT -> Box.around(centre.plus(away + width / 2, 0), width, height);
            case LEFT -> Box.around(centre.plus(-away - width / 2, 0), width, height);
        };
    }

    /** The box around the shape and its ring, without the letters. */
    public Box shape() {
        return Box.around(centre, 2 * (radius + RING), 2 * (radius + RING));
    }

    public Box whole() {
        return shape().and(lettering);
    }
}
