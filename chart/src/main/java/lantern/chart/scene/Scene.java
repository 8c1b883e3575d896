package lantern.chart.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lantern.model.chart.Chart;
import lantern.model.entity.EntityId;

/**
 * Everything on a chart with its place, ready to be drawn in any format.
 *
 * @param captions of the links that have room for one
 */
public record Scene(List<Figure> figures, List<Stroke> strokes, List<Caption> captions, Box box) {

    private static final double BETWEEN_PARALLELS = 16;
    private static final double CAPTION_FONT = 9;
    private static final int MOST_CAPTIONED = 250;
    private static final double[] ALONG = {0.5, 0.42, 0.58, 0.34, 0.66};

    /** What stands on a link. */
    public record Caption(String text, Point centre) {}

    public Scene {
        figures = List.copyOf(figures);
        strokes = List.copyOf(strokes);
        captions = List.copyOf(captions);
    }

    public static Scene of(Chart chart) {
        List<Figure> figures = lettered(chart);
        List<Stroke> strokes = strokes(chart, figures);
        List<Caption> captions = captions(figures, strokes);
        Box box =
                figures.stream()
                        .map(Figure::whole)
                        .reduce(Box::and)
                        .orElse(Box.around(Point.ORIGIN, 200, 100));
        for (Stroke stroke : strokes) {
            box = box.and(Box.around(stroke.at(0.5), 2, 2));
        }
        return new Scene(figures, strokes, captions, box);
    }

    /** Letters stand on the side that covers nothing and is crossed by the fewest own links. */
    private static List<Figure> lettered(Chart chart) {
        var taken = new Taken();
        Map<EntityId, Point> centres = new HashMap<>();
        for (Chart.Item item : chart.items()) {
            Figure figure = Figure.of(item, Figure.Side.BELOW);
            taken.add(figure.shape());
            centres.put(item.id(), figure.centre());
        }
        Map<EntityId, List<Point>> others = others(chart, centres);
        List<Figure> figures = new ArrayList<>();
        for (Chart.Item item : chart.items()) {
            Figure chosen = Figure.of(item, Figure.Side.BELOW);
            long fewest = Long.MAX_VALUE;
            for (Figure.Side side : Figure.Side.values()) {
                Figure figure = Figure.of(item, side);
                long crossings =
                        others.getOrDefault(item.id(), List.of()).stream()
                                .filter(other ->
                                        figure.lettering().isCrossed(figure.centre(), other))
                                .count();
                if (crossings < fewest && taken.isFree(figure.lettering())) {
                    chosen = figure;
                    fewest = crossings;
                }
            }
            taken.add(chosen.lettering());
            figures.add(chosen);
        }
        return figures;
    }

    private static Map<EntityId, List<Point>> others(Chart chart, Map<EntityId, Point> centres) {
        Map<EntityId, List<Point>> others = new HashMap<>();
        for (Chart.Link link : chart.links()) {
            Point from = centres.get(link.from());
            Point to = centres.get(link.to());
            if (from != null && to != null) {
                others.computeIfAbsent(link.from(), _ -> new ArrayList<>()).add(to);
                others.computeIfAbsent(link.to(), _ -> new ArrayList<>()).add(from);
            }
        }
        return others;
    }

    private static List<Stroke> strokes(Chart chart, List<Figure> figures) {
        Map<EntityId, Figure> byId = new HashMap<>();
        figures.forEach(figure -> byId.put(figure.item().id(), figure));
        Map<List<EntityId>, List<Chart.Link>> parallels = new TreeMap<>(BY_ENDS);
        for (Chart.Link link : chart.links()) {
            if (byId.containsKey(link.from()) && byId.containsKey(link.to())) {
                parallels.computeIfAbsent(ends(link), _ -> new ArrayList<>()).add(link);
            }
        }
        List<Stroke> strokes = new ArrayList<>();
        for (List<Chart.Link> links : parallels.values()) {
            for (int i = 0; i < links.size(); i++) {
                Chart.Link link = links.get(i);
                double aside = (i - (links.size() - 1) / 2.0) * BETWEEN_PARALLELS;
                between(byId, link, aside).ifPresent(strokes::add);
            }
        }
        return strokes;
    }

    private static Optional<Stroke> between(
            Map<EntityId, Figure> figures, Chart.Link link, double aside) {
        Figure from = figures.get(link.from());
        Figure to = figures.get(link.to());
        return from == null || to == null
                ? Optional.empty()
                : Optional.of(Stroke.between(from, to, link, aside));
    }

    private static final Comparator<List<EntityId>> BY_ENDS =
            Comparator.comparing((List<EntityId> ends) -> ends.getFirst())
                    .thenComparing(List::getLast);

    private static List<EntityId> ends(Chart.Link link) {
        return link.from().compareTo(link.to()) <= 0
                ? List.of(link.from(), link.to())
                : List.of(link.to(), link.from());
    }

    /**
     * A caption that would cover anything, wherever it stands on its line, is left out, and all are
     * where there are too many lines to follow one: each line says what it is when pointed at.
     */
    private static List<Caption> captions(List<Figure> figures, List<Stroke> strokes) {
        var taken = new Taken();
        for (Figure figure : figures) {
            taken.add(figure.shape());
            taken.add(figure.lettering());
        }
        List<Caption> captions = new ArrayList<>();
        for (Stroke stroke : strokes.size() > MOST_CAPTIONED ? List.<Stroke>of() : strokes) {
            String text = caption(stroke.link());
            double width = Lettering.width(text, CAPTION_FONT);
            if (stroke.start().distance(stroke.end()) < width) {
                continue;
            }
            for (double share : ALONG) {
                Box box = Box.around(stroke.at(share), width, CAPTION_FONT + 2);
                if (taken.isFree(box)) {
                    taken.add(box);
                    captions.add(new Caption(text, stroke.at(share)));
                    break;
                }
            }
        }
        return captions;
    }

    private static String caption(Chart.Link link) {
        String label = link.kind().label();
        return link.count() > 1 ? label + " ×" + link.count() : label;
    }
}
