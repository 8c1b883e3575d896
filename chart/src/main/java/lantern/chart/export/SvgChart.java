package lantern.chart.export;

import java.util.List;
import lantern.chart.scene.Box;
import lantern.chart.scene.Figure;
import lantern.chart.scene.Lettering;
import lantern.chart.scene.Look;
import lantern.chart.scene.Point;
import lantern.chart.scene.Scene;
import lantern.chart.scene.Stroke;
import lantern.model.chart.Chart;
import lantern.model.report.Strength;

/** The drawing itself: lines under shapes under letters. */
final class SvgChart {

    static final String LINE = "#5f6b76";

    private static final double ICON = 24;
    private static final double ICON_SHARE = 0.62;
    private static final List<String> GROUPS =
            List.of(
                    "#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#8F8600",
                    "#000000");

    private final Xml xml;

    SvgChart(Xml xml) {
        this.xml = xml;
    }

    void draw(Scene scene) {
        xml.open("g", "fill", "none", "stroke", LINE, "stroke-linecap", "round");
        scene.strokes().forEach(this::line);
        xml.close();
        scene.figures().forEach(this::shape);
        // First what lifts the letters off the lines: not every reader knows 'paint-order'.
        xml.open(
                "g",
                "text-anchor",
                "middle",
                "stroke",
                "#ffffff",
                "stroke-width",
                "3",
                "stroke-linejoin",
                "round",
                "aria-hidden",
                "true");
        letters(scene);
        xml.close();
        xml.open("g", "text-anchor", "middle");
        letters(scene);
        xml.close();
    }

    private void letters(Scene scene) {
        scene.captions().forEach(this::caption);
        scene.figures().forEach(this::letters);
    }

    private void line(Stroke stroke) {
        xml.open("g", "stroke-width", Values.number(stroke.width()));
        xml.withText("title", told(stroke.link()));
        xml.empty(
                "path",
                "d",
                "M" + at(stroke.start()) + "Q" + at(stroke.bend()) + " " + at(stroke.end()),
                "stroke-dasharray",
                dashes(stroke.link().strength()));
        if (stroke.arrow()) {
            xml.empty("path", "d", head(stroke), "fill", LINE, "stroke", "none");
        }
        xml.close();
    }

    /** Confirmed solid, unconfirmed dashed, tentative dotted. */
    static String dashes(Strength strength) {
        return switch (strength) {
            case CONFIRMED -> "none";
            case UNCONFIRMED -> "7 5";
            case TENTATIVE -> "1 4.5";
        };
    }

    private static String told(Chart.Link link) {
        String when =
                link.first() == null
                        ? ""
                        : ", "
                                + link.first()
                                + (link.last() == null || link.last().equals(link.first())
                                        ? ""
                                        : " to " + link.last());
        return Lettering.shortened(
                link.kind().label()
                        + ", "
                        + Values.strength(link.strength())
                        + when
                        + ": "
                        + String.join("; ", link.sources()),
                600);
    }

    private static String head(Stroke stroke) {
        Point end = stroke.end();
        Point tip = stroke.tip();
        double half = 3.2 + stroke.width() / 2;
        double length = Math.max(1, end.distance(tip));
        double acrossX = -(tip.y() - end.y()) / length * half;
        double acrossY = (tip.x() - end.x()) / length * half;
        return "M"
                + at(tip)
                + "L"
                + at(end.plus(acrossX, acrossY))
                + "L"
                + at(end.plus(-acrossX, -acrossY))
                + "z";
    }

    private void shape(Figure figure) {
        Chart.Item item = figure.item();
        Look look = Look.of(item);
        xml.open("g");
        xml.withText("title", named(item));
        if (item.group() > 0) {
            xml.empty(
                    "circle",
                    "cx",
                    Values.number(figure.centre().x()),
                    "cy",
                    Values.number(figure.centre().y()),
                    "r",
                    Values.number(figure.radius() + 3.5),
                    "fill",
                    "none",
                    "stroke",
                    group(item.group()),
                    "stroke-width",
                    "3");
        }
        shape(xml, look, figure.centre(), figure.radius());
        xml.close();
    }

    static String group(int number) {
        return GROUPS.get((number - 1) % GROUPS.size());
    }

    private static String named(Chart.Item item) {
        String detail = item.detail().isBlank() ? "" : ", " + item.detail();
        return Lettering.shortened(
                Lettering.clean(Look.of(item).name() + ": " + item.label() + detail), 600);
    }

    /** A kind's outline with its glyph; victims' is white inside. */
    static void shape(Xml xml, Look look, Point centre, double radius) {
        boolean open = look.shape() == Look.Shape.HEXAGON;
        xml.empty(
                "path",
                "d",
                outline(look.shape(), centre, open ? radius - 1 : radius),
                "fill",
                open ? "#ffffff" : look.colour(),
                "stroke",
                look.colour(),
                "stroke-width",
                open ? "3" : "0");
        double scale = 2 * radius * share(look.shape()) / ICON;
        xml.empty(
                "path",
                "d",
                look.glyph(),
                "fill",
                open ? look.colour() : "#ffffff",
                "fill-rule",
                "evenodd",
                "transform",
                "translate("
                        + Values.number(centre.x() - scale * ICON / 2)
                        + " "
                        + Values.number(centre.y() - scale * ICON / 2)
                        + ") scale("
                        + Math.round(scale * 1000) / 1000.0
                        + ")");
    }

    private static double share(Look.Shape shape) {
        return shape == Look.Shape.DIAMOND ? ICON_SHARE * 0.85 : ICON_SHARE;
    }

    private static String outline(Look.Shape shape, Point centre, double r) {
        return switch (shape) {
            case CIRCLE ->
                    "M"
                            + at(centre.plus(-r, 0))
                            + arc(r)
                            + at(centre.plus(r, 0))
                            + arc(r)
                            + at(centre.plus(-r, 0))
                            + "z";
            case HEXAGON ->
                    polygon(
                            centre.plus(0, -r),
                            centre.plus(0.87 * r, -0.5 * r),
                            centre.plus(0.87 * r, 0.5 * r),
                            centre.plus(0, r),
                            centre.plus(-0.87 * r, 0.5 * r),
                            centre.plus(-0.87 * r, -0.5 * r));
            case DIAMOND ->
                    polygon(
                            centre.plus(0, -r),
                            centre.plus(r, 0),
                            centre.plus(0, r),
                            centre.plus(-r, 0));
            case ROUNDED_SQUARE -> rounded(Box.around(centre, 1.8 * r, 1.8 * r), 0.3 * r);
        };
    }

    private static String rounded(Box box, double c) {
        return "M"
                + at(new Point(box.left() + c, box.top()))
                + "L"
                + at(new Point(box.right() - c, box.top()))
                + arc(c)
                + at(new Point(box.right(), box.top() + c))
                + "L"
                + at(new Point(box.right(), box.bottom() - c))
                + arc(c)
                + at(new Point(box.right() - c, box.bottom()))
                + "L"
                + at(new Point(box.left() + c, box.bottom()))
                + arc(c)
                + at(new Point(box.left(), box.bottom() - c))
                + "L"
                + at(new Point(box.left(), box.top() + c))
                + arc(c)
                + at(new Point(box.left() + c, box.top()))
                + "z";
    }

    private static String arc(double r) {
        return "A" + Values.number(r) + " " + Values.number(r) + " 0 0 1 ";
    }

    private static String polygon(Point... corners) {
        var path = new StringBuilder();
        for (Point corner : corners) {
            path.append(path.isEmpty() ? "M" : "L").append(at(corner));
        }
        return path.append("z").toString();
    }

    private static String at(Point point) {
        return Values.number(point.x()) + " " + Values.number(point.y());
    }

    private void caption(Scene.Caption caption) {
        xml.withText(
                "text",
                caption.text(),
                "x",
                Values.number(caption.centre().x()),
                "y",
                Values.number(caption.centre().y() + 3),
                "font-size",
                "9",
                "fill",
                "#6b7680");
    }

    private void letters(Figure figure) {
        double middle = (figure.lettering().left() + figure.lettering().right()) / 2;
        for (int i = 0; i < figure.lines().size(); i++) {
            Figure.Line line = figure.lines().get(i);
            double base = figure.lettering().top() + (i + 1) * Figure.LINE_HEIGHT - 3;
            xml.withText(
                    "text",
                    line.text(),
                    "x",
                    Values.number(middle),
                    "y",
                    Values.number(base),
                    "font-size",
                    Values.number(line.small() ? Figure.SMALL_FONT : Figure.FONT),
                    "fill",
                    line.small() ? "#555555" : "#1a1a1a");
        }
    }
}
