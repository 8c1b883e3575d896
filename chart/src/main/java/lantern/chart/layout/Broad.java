package lantern.chart.layout;

import java.util.Arrays;

/** Turns a part so that it is broader than high, as screens and pages are. */
final class Broad {

    private Broad() {}

    /** Turns about the middle until the direction of most spread is level. */
    static void side(double[] x, double[] y) {
        double middleX = Arrays.stream(x).average().orElse(0);
        double middleY = Arrays.stream(y).average().orElse(0);
        double across = 0;
        double down = 0;
        double both = 0;
        for (int i = 0; i < x.length; i++) {
            across += (x[i] - middleX) * (x[i] - middleX);
            down += (y[i] - middleY) * (y[i] - middleY);
            both += (x[i] - middleX) * (y[i] - middleY);
        }
        double angle = StrictMath.atan2(2 * both, across - down) / 2;
        double cosine = StrictMath.cos(angle);
        double sine = StrictMath.sin(angle);
        for (int i = 0; i < x.length; i++) {
            double right = x[i] - middleX;
            double below = y[i] - middleY;
            x[i] = middleX + cosine * right + sine * below;
            y[i] = middleY - sine * right + cosine * below;
        }
    }
}
