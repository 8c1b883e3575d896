package lantern.chart.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import lantern.chart.scene.Box;
import lantern.chart.scene.Figure;
import lantern.chart.scene.Point;
import lantern.model.chart.Chart;
import lantern.model.entity.EntityId;

/**
 * Where should the items lie so that a person can read the chart? Each connected part is drawn so
 * that distance on the page follows distance in the network ({@link Stress}), overlaps are pushed
 * apart with the letters counted in ({@link Overlaps}), and the parts are set side by side, largest
 * first ({@link Packing}). The same chart gets the same places each time.
 *
 * <p>Made for up to about 1,500 items in a couple of seconds.
 */
public final class Layout {

    private static final double MARGIN = 8;
    private static final double ROOM = 2.6;
    private static final int FEW = 12;
    private static final double BETWEEN_PARTS = 44;

    private Layout() {}

    /**
     * Places for all items, whatever places they have now.
     *
     * @param pinned items that stay where they are; in the answer too
     */
    public static SortedMap<EntityId, Point> arrange(
            List<Chart.Item> items, List<Chart.Link> links, Map<EntityId, Point> pinned) {
        List<Box> shapes =
                items.stream()
                        .map(item -> Figure.of(item, Figure.Side.BELOW))
                        .map(f -> f.whole().grown(MARGIN).moved(-f.centre().x(), -f.centre().y()))
                        .toList();
        var ties = Ties.among(items, links);
        var places = new Point[items.size()];
        List<Packing.Part> loose = new ArrayList<>();
        List<Box> fixed = new ArrayList<>();
        for (List<Integer> members : ties.components()) {
            boolean held = arrange(items, shapes, ties, members, pinned, places);
            Box box = box(members, shapes, places);
            if (held) {
                fixed.add(box);
            } else {
                loose.add(new Packing.Part(members, box));
            }
        }
        Packing.place(loose, fixed, BETWEEN_PARTS)
                .forEach((part, shift) -> shift(part.members(), shift, places));
        SortedMap<EntityId, Point> answer = new TreeMap<>();
        for (int i = 0; i < places.length; i++) {
            EntityId id = items.get(i).id();
            answer.put(id, pinned.getOrDefault(id, rounded(places[i])));
        }
        return answer;
    }

    /** Arranges one connected part; true when a pin holds it. */
    private static boolean arrange(
            List<Chart.Item> items,
            List<Box> shapes,
            Ties ties,
            List<Integer> members,
            Map<EntityId, Point> pinned,
            Point[] places) {
        Map<Integer, Integer> numbers = new HashMap<>();
        members.forEach(member -> numbers.put(member, numbers.size()));
        var stays = new BitSet();
        double[] x = new double[members.size()];
        double[] y = new double[members.size()];
        for (int i = 0; i < members.size(); i++) {
            Point pin = pinned.get(items.get(members.get(i)).id());
            if (pin != null) {
                stays.set(i);
                x[i] = pin.x();
                y[i] = pin.y();
            }
        }
        Ties inside = ties.only(members, numbers);
        Stress.lower(inside, x, y, stays);
        if (stays.isEmpty()) {
            Broad.side(x, y);
            spread(members.stream().map(shapes::get).toList(), x, y);
        }
        Overlaps.push(members.stream().map(shapes::get).toList(), x, y, stays);
        for (int i = 0; i < members.size(); i++) {
            places[members.get(i)] = new Point(x[i], y[i]);
        }
        return !stays.isEmpty();
    }

    /** Pushing apart spoils a drawing that is far too dense: blow it up first, as it is. */
    private static void spread(List<Box> shapes, double[] x, double[] y) {
        double needed = ROOM * shapes.stream().mapToDouble(b -> b.width() * b.height()).sum();
        double width = Arrays.stream(x).max().orElse(0) - Arrays.stream(x).min().orElse(0);
        double height = Arrays.stream(y).max().orElse(0) - Arrays.stream(y).min().orElse(0);
        double scale = Math.sqrt(needed / Math.max(1, width * height));
        if (shapes.size() > FEW && scale > 1) {
            Arrays.setAll(x, i -> x[i] * scale);
            Arrays.setAll(y, i -> y[i] * scale);
        }
    }

    private static Box box(List<Integer> members, List<Box> shapes, Point[] places) {
        return members.stream()
                .map(member -> shapes.get(member).moved(places[member].x(), places[member].y()))
                .reduce(Box::and)
                .orElseThrow();
    }

    private static void shift(List<Integer> members, Point shift, Point[] places) {
        for (int member : members) {
            places[member] = places[member].plus(shift.x(), shift.y());
        }
    }

    private static Point rounded(Point point) {
        return new Point(Math.rint(point.x() * 10) / 10, Math.rint(point.y() * 10) / 10);
    }
}
