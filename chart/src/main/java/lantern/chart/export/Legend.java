package lantern.chart.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.SequencedSet;
import java.util.TreeSet;
import lantern.chart.scene.Lettering;
import lantern.chart.scene.Look;
import lantern.chart.scene.Point;
import lantern.model.chart.Chart;
import lantern.model.report.Strength;

/** What the shapes, rings and lines that are on a chart mean; nothing that is not on it. */
final class Legend {

    private static final int ROW = 24;
    private static final int SHAPE = 9;
    private static final int LINE = 34;
    private static final int GAP = 22;
    private static final int MOST_GROUPS = 8;
    private static final double FONT = 11;

    private final List<Entry> entries;

    /** What an entry shows, drawn around the middle of its left end. */
    @FunctionalInterface
    private interface Sample {
        void draw(Xml xml, double x, double y);
    }

    private record Entry(String text, int wide, int column, int row, Sample sample) {}

    /** What there is to be told, before it has a place. */
    private record Meaning(String text, int wide, Sample sample) {}

    Legend(Chart chart, int width) {
        List<Meaning> meanings = new ArrayList<>();
        meanings.addAll(shapes(chart));
        meanings.addAll(lines(chart));
        meanings.addAll(rings(chart));
        entries = laidOut(meanings, width);
    }

    int height() {
        return entries.isEmpty() ? 0 : (entries.getLast().row() + 1) * ROW + 12;
    }

    void draw(Xml xml, int left, int top) {
        for (Entry entry : entries) {
            double x = left + entry.column();
            double y = top + entry.row() * ROW + ROW / 2.0;
            entry.sample().draw(xml, x, y);
            xml.withText(
                    "text",
                    entry.text(),
                    "x",
                    Values.number(x + entry.wide() + 6),
                    "y",
                    Values.number(y + 4),
                    "font-size",
                    Values.number(FONT),
                    "fill",
                    "#333333");
        }
    }

    private static List<Entry> laidOut(List<Meaning> meanings, int width) {
        List<Entry> entries = new ArrayList<>();
        int column = 0;
        int row = 0;
        for (Meaning meaning : meanings) {
            int needed =
                    meaning.wide() + 6 + (int) Math.ceil(Lettering.width(meaning.text(), FONT));
            if (column > 0 && column + needed > width) {
                column = 0;
                row++;
            }
            entries.add(new Entry(meaning.text(), meaning.wide(), column, row, meaning.sample()));
            column += needed + GAP;
        }
        return entries;
    }

    private static List<Meaning> shapes(Chart chart) {
        SequencedSet<Look> looks = new LinkedHashSet<>();
        chart.items().stream()
                .sorted(
                        Comparator.comparing(Chart.Item::kind)
                                .thenComparing(Chart.Item::standing)
                                .thenComparing(Chart.Item::masked))
                .forEach(item -> looks.add(Look.of(item)));
        return looks.stream()
                .map(look ->
                        new Meaning(
                                look.name(),
                                2 * SHAPE,
                                (xml, x, y) ->
                                        SvgChart.shape(xml, look, new Point(x + SHAPE, y), SHAPE)))
                .toList();
    }

    private static List<Meaning> lines(Chart chart) {
        NavigableSet<Strength> strengths = new TreeSet<>(Comparator.reverseOrder());
        chart.links().forEach(link -> strengths.add(link.strength()));
        return strengths.stream()
                .map(strength ->
                        new Meaning(
                                Values.strength(strength),
                                LINE,
                                (xml, x, y) ->
                                        xml.empty(
                                                "path",
                                                "d",
                                                "M"
                                                        + Values.number(x)
                                                        + " "
                                                        + Values.number(y)
                                                        + "h"
                                                        + LINE,
                                                "fill",
                                                "none",
                                                "stroke",
                                                SvgChart.LINE,
                                                "stroke-width",
                                                "2",
                                                "stroke-linecap",
                                                "round",
                                                "stroke-dasharray",
                                                SvgChart.dashes(strength))))
                .toList();
    }

    private static List<Meaning> rings(Chart chart) {
        NavigableSet<Integer> groups = new TreeSet<>();
        chart.items().stream()
                .map(Chart.Item::group)
                .filter(group -> group > 0)
                .forEach(groups::add);
        return groups.stream()
                .limit(MOST_GROUPS)
                .map(group ->
                        new Meaning(
                                "cell " + group,
                                2 * SHAPE,
                                (xml, x, y) ->
                                        xml.empty(
                                                "circle",
                                                "cx",
                                                Values.number(x + SHAPE),
                                                "cy",
                                                Values.number(y),
                                                "r",
                                                "7",
                                                "fill",
                                                "none",
                                                "stroke",
                                                SvgChart.group(group),
                                                "stroke-width",
                                                "3")))
                .toList();
    }
}
