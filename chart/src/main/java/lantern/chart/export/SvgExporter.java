package lantern.chart.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import lantern.chart.scene.Box;
import lantern.chart.scene.Lettering;
import lantern.chart.scene.Scene;
import lantern.model.chart.Chart;
import lantern.model.chart.Exporter;

/**
 * A picture for documents and walls: white, vectors only, the marking and the groups it is
 * restricted to above and below, the legend and the handling conditions under the chart. No script,
 * no link, nothing from outside.
 */
public final class SvgExporter implements Exporter {

    static final String FONT = "'Noto Sans', 'DejaVu Sans', Arial, Helvetica, sans-serif";

    private static final int MARGIN = 40;
    private static final int LEAST_WIDTH = 820;
    private static final int LEAST_HEIGHT = 260;
    private static final int BANNER = 30;
    private static final int TITLE = 44;
    private static final int CONDITION_LINE = 16;
    private static final int RESTRICTION_LINE = 15;
    private static final int BOLD_LETTER = 9;

    /** So that none is ever left out. */
    private static final int MOST_LINES = 1_000;

    @Override
    public String format() {
        return "svg";
    }

    @Override
    public String purpose() {
        return "Documents and posters: the chart as a picture that scales";
    }

    @Override
    public String mediaType() {
        return "image/svg+xml";
    }

    @Override
    public String extension() {
        return ".svg";
    }

    @Override
    public void write(Chart chart, OutputStream out) throws IOException {
        var drawing = new Drawing(chart);
        int width = drawing.width;
        List<String> handling = handling(chart, width);
        List<String> restriction =
                Lettering.wrapped(
                        Values.restriction(chart), (width - 2 * MARGIN) / BOLD_LETTER, MOST_LINES);
        int banner = BANNER + restriction.size() * RESTRICTION_LINE;
        int handlingTop = banner + TITLE + drawing.height();
        int bottom = handlingTop + handling.size() * CONDITION_LINE + 12;
        int height = bottom + banner;

        var xml = new Xml();
        open(xml, width, height, "role", "img");
        xml.withText("title", Values.handling(chart) + " · " + shortTitle(chart));
        xml.withText("desc", Values.size(chart) + ". " + String.join(" ", handling));
        xml.empty(
                "rect",
                "width",
                String.valueOf(width),
                "height",
                String.valueOf(height),
                "fill",
                "#ffffff");
        title(xml, chart, banner, width);
        drawing.draw(xml, banner + TITLE);
        conditions(xml, handling, handlingTop);
        banner(xml, chart, restriction, 0, width);
        banner(xml, chart, restriction, bottom, width);
        out.write(xml.close().bytes());
    }

    /** The chart alone and its legend, without a banner: to be set into a page that has one. */
    static String picture(Chart chart) {
        var drawing = new Drawing(chart);
        var xml = new Xml();
        open(xml, drawing.width, drawing.height());
        drawing.draw(xml, 0);
        String whole = new String(xml.close().bytes(), StandardCharsets.UTF_8);
        return whole.substring(whole.indexOf("<svg"));
    }

    private static void open(Xml xml, int width, int height, String... more) {
        List<String> attributes =
                new ArrayList<>(
                        List.of(
                                "xmlns",
                                "http://www.w3.org/2000/svg",
                                "viewBox",
                                "0 0 " + width + " " + height,
                                "width",
                                String.valueOf(width),
                                "height",
                                String.valueOf(height),
                                "font-family",
                                FONT));
        attributes.addAll(List.of(more));
        xml.open("svg", attributes.toArray(String[]::new));
    }

    /** The chart in the middle of its room, and the legend under it. */
    private static final class Drawing {
        private final Scene scene;
        private final int width;
        private final int chartHeight;
        private final Legend legend;

        Drawing(Chart chart) {
            scene = Scene.of(chart);
            Box box = scene.box();
            width = Math.max(LEAST_WIDTH, (int) Math.ceil(box.width()) + 2 * MARGIN);
            chartHeight = Math.max(LEAST_HEIGHT, (int) Math.ceil(box.height()) + 2 * MARGIN);
            legend = new Legend(chart, width - 2 * MARGIN);
        }

        int height() {
            return chartHeight + legend.height();
        }

        void draw(Xml xml, int top) {
            Box box = scene.box();
            double shiftX = (width - box.width()) / 2 - box.left();
            double shiftY = top + (chartHeight - box.height()) / 2 - box.top();
            xml.open(
                    "g",
                    "transform",
                    "translate(" + Values.number(shiftX) + " " + Values.number(shiftY) + ")");
            new SvgChart(xml).draw(scene);
            xml.close();
            legend.draw(xml, MARGIN, top + chartHeight);
        }
    }

    private static String shortTitle(Chart chart) {
        return Lettering.shortened(Lettering.clean(chart.title()), 90);
    }

    private static void title(Xml xml, Chart chart, int top, int width) {
        int room = Math.max(20, (width - 2 * MARGIN - 180) / 11);
        xml.withText(
                "text",
                Lettering.shortened(Lettering.clean(chart.title()), Math.min(90, room)),
                "x",
                String.valueOf(MARGIN),
                "y",
                String.valueOf(top + 30),
                "font-size",
                "18",
                "font-weight",
                "600",
                "fill",
                "#1a1a1a");
        xml.withText(
                "text",
                Values.size(chart),
                "x",
                String.valueOf(width - MARGIN),
                "y",
                String.valueOf(top + 30),
                "font-size",
                "12",
                "text-anchor",
                "end",
                "fill",
                "#555555");
    }

    private static List<String> handling(Chart chart, int width) {
        int characters = Math.max(40, (width - 2 * MARGIN) / 7);
        List<String> lines = new ArrayList<>();
        Values.conditions(chart)
                .forEach(condition ->
                        lines.addAll(
                                Lettering.wrapped(
                                        condition.name() + ": " + condition.label() + ".",
                                        characters,
                                        3)));
        return lines;
    }

    private static void conditions(Xml xml, List<String> lines, int top) {
        for (int i = 0; i < lines.size(); i++) {
            xml.withText(
                    "text",
                    lines.get(i),
                    "x",
                    String.valueOf(MARGIN),
                    "y",
                    String.valueOf(top + (i + 1) * CONDITION_LINE - 4),
                    "font-size",
                    "11",
                    "fill",
                    "#333333");
        }
    }

    private static void banner(Xml xml, Chart chart, List<String> restriction, int top, int width) {
        xml.empty(
                "rect",
                "x",
                "0",
                "y",
                String.valueOf(top),
                "width",
                String.valueOf(width),
                "height",
                String.valueOf(BANNER + restriction.size() * RESTRICTION_LINE),
                "fill",
                "#7a0019");
        onBanner(xml, chart.marking().label(), "14", top + 20, width);
        for (int i = 0; i < restriction.size(); i++) {
            onBanner(xml, restriction.get(i), "11", top + 20 + (i + 1) * RESTRICTION_LINE, width);
        }
    }

    private static void onBanner(Xml xml, String words, String size, int base, int width) {
        xml.withText(
                "text",
                words,
                "x",
                String.valueOf(width / 2),
                "y",
                String.valueOf(base),
                "font-size",
                size,
                "font-weight",
                "700",
                "letter-spacing",
                "1",
                "text-anchor",
                "middle",
                "fill",
                "#ffffff");
    }
}
