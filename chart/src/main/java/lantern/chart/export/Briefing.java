package lantern.chart.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lantern.chart.scene.Lettering;
import lantern.model.chart.Chart;
import lantern.model.entity.EntityId;

/** The pages of a briefing as XHTML. */
final class Briefing {

    private static final int MOST_SOURCES = 6;
    private static final int LONGEST = 160;

    private final Chart chart;
    private final Map<EntityId, String> labels = new HashMap<>();
    private final Map<EntityId, Set<String>> sources = new HashMap<>();

    Briefing(Chart chart) {
        this.chart = chart;
        for (Chart.Item item : chart.items()) {
            labels.put(item.id(), named(item.label(), item.id()));
        }
        for (Chart.Link link : chart.links()) {
            for (EntityId end : List.of(link.from(), link.to())) {
                sources.computeIfAbsent(end, _ -> new LinkedHashSet<>()).addAll(link.sources());
            }
        }
    }

    private static String named(String label, EntityId id) {
        String clean = Lettering.clean(label).strip();
        return Lettering.shortened(clean.isEmpty() ? id.value() : clean, LONGEST);
    }

    String html() {
        String title = Lettering.clean(chart.title()).strip();
        String handling = Values.handling(chart);
        return "<html lang=\"en\"><head><title>"
                + escaped(handling + " · " + Lettering.shortened(title, LONGEST))
                + "</title><style>"
                + style(handling)
                + "</style></head><body>"
                + "<h1>"
                + escaped(Lettering.shortened(title.isEmpty() ? "Link chart" : title, LONGEST))
                + "</h1><p>"
                + escaped(Values.size(chart))
                + "</p><div class=\"chart\">"
                + SvgExporter.picture(chart)
                + "</div><div class=\"page\"><h2>Handling</h2>"
                + conditions()
                + "<h2>How to read it</h2>"
                + grading()
                + "<h2>Entities</h2>"
                + entities()
                + "<h2>Links</h2>"
                + links()
                + "</div></body></html>";
    }

    private static String style(String handling) {
        String marking = css(handling);
        return "@page { size: A4 landscape; margin: 20mm 14mm 18mm;"
                + " @top-center { content: \""
                + marking
                + "\"; color: #7a0019;"
                + " font: bold 10pt 'DejaVu Sans' }"
                + " @bottom-center { content: \""
                + marking
                + "\"; color: #7a0019; font: bold 10pt 'DejaVu Sans' } @bottom-right { content:"
                + " \"Page \" counter(page) \" of \" counter(pages); font: 8pt 'DejaVu Sans' } }"
                + " body { font: 8.5pt 'DejaVu Sans'; color: #1a1a1a } h1 { font-size: 14pt;"
                + " margin: 0 0 1mm } h2 { font-size: 11pt; margin: 4mm 0 1mm } p { margin: 0 0 1mm"
                + " } .chart svg { width: 268mm; height: 142mm } .page { page-break-before: always"
                + " } table { border-collapse: collapse; width: 100%; -fs-table-paginate: paginate;"
                + " table-layout: fixed } th, td { border-bottom: 0.3mm solid #bbbbbb; padding:"
                + " 0.7mm 1.5mm; text-align: left; vertical-align: top; word-wrap: break-word } th"
                + " { font-weight: bold; background: #eeeeee } tr { page-break-inside: avoid }"
                + " .number { text-align: right } .narrow { width: 9% } .middle { width: 14% }";
    }

    private String conditions() {
        StringBuilder conditions = new StringBuilder();
        Values.conditions(chart)
                .forEach(condition ->
                        conditions
                                .append("<p><b>")
                                .append(escaped(condition.name()))
                                .append("</b> ")
                                .append(escaped(condition.label()))
                                .append("</p>"));
        if (!chart.restrictedTo().isEmpty()) {
            conditions
                    .append("<p>Only for readers who are in each of: ")
                    .append(escaped(String.join(", ", chart.restrictedTo())))
                    .append(".</p>");
        }
        return conditions.isEmpty() ? "<p>No handling conditions.</p>" : conditions.toString();
    }

    private static String grading() {
        return "<p>A line is solid where a report of the best grades says so (confirmed), dashed"
                + " where it is likely (unconfirmed), dotted where it is hedged, ungraded or"
                + " weak (tentative). Grades: source 1 reliable, 2 untested, 3 not reliable;"
                + " assessment A known directly, B known indirectly but corroborated, C known"
                + " indirectly, D not known, E suspected to be false; handling P lawful sharing"
                + " permitted, C with conditions. A person with a shape of their own is known"
                + " only as a victim and is never a target. Names that are masked are those of"
                + " children and victims.</p>";
    }

    private String entities() {
        StringBuilder table =
                new StringBuilder(
                        "<table><thead><tr><th>Entity</th><th class=\"narrow\">Kind</th>"
                                + "<th>Detail</th><th class=\"narrow\">Country</th>"
                                + "<th class=\"narrow\">Standing</th><th class=\"narrow"
                                + " number\">Reports</th><th>Sources</th></tr></thead><tbody>");
        for (Chart.Item item : chart.items()) {
            row(
                    table,
                    labels.getOrDefault(item.id(), ""),
                    item.kind().label(),
                    Lettering.shortened(Lettering.clean(item.detail()), LONGEST),
                    item.country(),
                    Values.standing(item.standing()).equals("neutral")
                            ? ""
                            : Values.standing(item.standing()),
                    String.valueOf(item.sources()),
                    some(sources.getOrDefault(item.id(), Set.of())));
        }
        return table.append("</tbody></table>").toString();
    }

    private String links() {
        StringBuilder table =
                new StringBuilder(
                        "<table><thead><tr><th>From</th><th class=\"middle\">Tie</th><th>To</th>"
                                + "<th class=\"middle\">Strength</th><th class=\"middle\">When</th>"
                                + "<th class=\"narrow number\">Times</th><th>Sources</th></tr>"
                                + "</thead><tbody>");
        for (Chart.Link link : chart.links()) {
            List<String> days = new ArrayList<>();
            if (link.first() != null) {
                days.add(link.first().toString());
            }
            if (link.last() != null && !link.last().equals(link.first())) {
                days.add(link.last().toString());
            }
            row(
                    table,
                    labels.getOrDefault(link.from(), ""),
                    link.kind().label(),
                    labels.getOrDefault(link.to(), ""),
                    Values.strength(link.strength()),
                    String.join(" to ", days),
                    String.valueOf(link.count()),
                    some(link.sources()));
        }
        return table.append("</tbody></table>").toString();
    }

    private static String some(Collection<String> sources) {
        String first =
                sources.stream()
                        .limit(MOST_SOURCES)
                        .map(source -> Lettering.shortened(Lettering.clean(source), LONGEST))
                        .collect(Collectors.joining("; "));
        int more = sources.size() - MOST_SOURCES;
        return more > 0 ? first + "; and " + more + " more" : first;
    }

    private static void row(StringBuilder table, String... cells) {
        table.append("<tr>");
        for (String cell : cells) {
            table.append("<td>").append(escaped(cell)).append("</td>");
        }
        table.append("</tr>");
    }

    private static String escaped(String text) {
        return Lettering.clean(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Nothing in a string of a style sheet may end it. */
    private static String css(String text) {
        return escaped(text).replace("\\", "").replace("&quot;", "").replace("'", "");
    }
}
