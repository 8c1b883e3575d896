package lantern.chart.layout;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lantern.chart.scene.Box;
import lantern.chart.scene.Point;

/**
 * Sets the parts of a chart side by side, tallest first, each where it ends highest up, on a page
 * about as broad as a screen.
 */
final class Packing {

    private static final double WIDTH_BY_HEIGHT = 1.7;

    private Packing() {}

    /**
     * A connected part.
     *
     * @param members numbers of its items
     * @param box where it lies now
     */
    record Part(List<Integer> members, Box box) {}

    /**
     * How far each part must be moved.
     *
     * @param fixed boxes that stay; the parts begin below them
     */
    static Map<Part, Point> place(List<Part> parts, List<Box> fixed, double gap) {
        Box kept = fixed.stream().reduce(Box::and).orElse(new Box(0, -gap, 0, -gap));
        double area =
                parts.stream()
                        .mapToDouble(p -> (p.box().width() + gap) * (p.box().height() + gap))
                        .sum();
        double widest = parts.stream().mapToDouble(p -> p.box().width()).max().orElse(0) + gap;
        double width = Math.max(Math.max(widest, kept.width()), Math.sqrt(area * WIDTH_BY_HEIGHT));
        var skyline = new Skyline(kept.left(), kept.bottom() + gap, width);
        Map<Part, Point> shifts = new LinkedHashMap<>();
        parts.stream()
                .sorted(
                        Comparator.comparingDouble((Part p) -> -p.box().height())
                                .thenComparing(p -> p.members().getFirst()))
                .forEach(part -> {
                    Point corner =
                            skyline.place(part.box().width() + gap, part.box().height() + gap);
                    shifts.put(
                            part,
                            new Point(
                                    corner.x() - part.box().left(), corner.y() - part.box().top()));
                });
        return shifts;
    }
}
