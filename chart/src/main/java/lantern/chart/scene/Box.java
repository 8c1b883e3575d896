package lantern.chart.scene;

/** An upright rectangle, in chart units; y grows downwards. */
public record Box(double left, double top, double right, double bottom) {

    public static Box around(Point centre, double width, double height) {
        return new Box(
                centre.x() - width / 2,
                centre.y() - height / 2,
                centre.x() + width / 2,
                centre.y() + height / 2);
    }

    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }

    public boolean overlaps(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    /** Does the straight line between two points run through it? (Liang and Barsky 1984) */
    public boolean isCrossed(Point from, Point to) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double[] towards = {-dx, dx, -dy, dy};
        double[] room = {
            from.x() - left, right - from.x(), from.y() - top, bottom - from.y(),
        };
        double enters = 0;
        double leaves = 1;
        for (int side = 0; side < 4; side++) {
            if (towards[side] == 0) {
                if (room[side] < 0) {
                    return false;
                }
            } else if (towards[side] < 0) {
                enters = Math.max(enters, room[side] / towards[side]);
            } else {
                leaves = Math.min(leaves, room[side] / towards[side]);
            }
        }
        return enters <= leaves;
    }

    /** The smallest box that holds both. */
    public Box and(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    public Box grown(double margin) {
        return new Box(left - margin, top - margin, right + margin, bottom + margin);
    }

    public Box moved(double rightwards, double down) {
        return new Box(left + rightwards, top + down, right + rightwards, bottom + down);
    }
}
