package lantern.chart.scene;

/**
 * A place on a chart, in chart units.
 *
 * @param x to the right
 * @param y downwards
 */
public record Point(double x, double y) {

    public static final Point ORIGIN = new Point(0, 0);

    public Point {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            throw new IllegalArgumentException("a point is somewhere: " + x + ", " + y);
        }
    }

    public Point plus(double right, double down) {
        return new Point(x + right, y + down);
    }

    public double distance(Point other) {
        return Math.sqrt((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y));
    }

    /** The point that lies a share of the way to another. */
    public Point towards(Point other, double share) {
        return new Point(x + share * (other.x - x), y + share * (other.y - y));
    }
}
